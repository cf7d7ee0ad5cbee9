using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>A pack that was asked for, and how far it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Order">The order it is about.</param>
/// <param name="Profile">Who receives it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Step">What is being done, in words for the user.</param>
/// <param name="Done">How many parts of the step are done.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Problem">Why it failed and what to do next; null otherwise.</param>
/// <param name="Sha256">The finished file's hash.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Pages">Its pages; null for one that was made before the program last started.</param>
public sealed record BundleProgress(
    string Id, OrderNumber Order, string Profile, BundleState State, string Step, int Done, int Of,
    string? Problem = null, Sha256? Sha256 = null, long? Bytes = null, int? Pages = null)
{
    /// <summary>Nothing more will happen.</summary>
    public bool Ended => State is BundleState.Done or BundleState.Failed or BundleState.Cancelled;
}

/// <summary>Where a pack stands.</summary>
public enum BundleState { Waiting, Working, Done, Failed, Cancelled }

/// <summary>Wishes for a pack.</summary>
/// <param name="LeaveOut">Labels of exhibits to leave out (<c>E3</c>); the pack says that they were.</param>
public sealed record BundleOptions(IReadOnlyList<string>? LeaveOut = null);

/// <summary>A pack cannot be made; the message says why and what to do next.</summary>
public sealed class BundleProblem(string sentence) : Exception(sentence);
