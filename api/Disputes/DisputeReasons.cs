using System.Reflection;

namespace DisputeHelper.Disputes;

/// <summary>One reason for a dispute: what it says in plain words and which evidence it needs. One file under <c>Reasons</c> each.</summary>
internal interface IDisputeReason
{
    /// <summary>Stable, kebab-case.</summary>
    string Id { get; }

    /// <summary>As a buyer would say it.</summary>
    string Title { get; }

    /// <summary>The sentence of the claim. It is the buyer's assertion; facts around it bring their own exhibits.</summary>
    string Says { get; }

    /// <summary>Whether the form's first question ("did you receive the goods?") is answered with yes.</summary>
    bool Received { get; }

    /// <summary>Where the marketplace's reason was read, with its date.</summary>
    string Source { get; }

    /// <summary>The evidence, the most important first. What every dispute needs is added by the checklist.</summary>
    IReadOnlyList<EvidenceNeed> Needs { get; }
}

/// <summary>A reason to choose from.</summary>
/// <param name="Id">To send back with the plan.</param>
/// <param name="Title">As a buyer would say it.</param>
/// <param name="Received">Whether the goods came.</param>
/// <param name="Source">Where the reason was read, with its date.</param>
public sealed record ReasonChoice(string Id, string Title, bool Received, string Source);

/// <summary>All reasons, found by looking for them.</summary>
public static class DisputeReasons
{
    private static readonly Lazy<IReadOnlyDictionary<string, IDisputeReason>> Found = new(() => Assembly.GetExecutingAssembly().GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IDisputeReason)))
        .Select(t => (IDisputeReason)Activator.CreateInstance(t)!).ToDictionary(r => r.Id, StringComparer.Ordinal));

    /// <summary>To choose from: first those for goods that never came.</summary>
    public static IReadOnlyList<ReasonChoice> Choices { get; } =
        [.. Found.Value.Values.OrderBy(r => r.Received).ThenBy(r => r.Title, StringComparer.Ordinal).Select(r => new ReasonChoice(r.Id, r.Title, r.Received, r.Source))];

    internal static IDisputeReason? Find(string? id) => id is null ? null : Found.Value.GetValueOrDefault(id);

    internal static IEnumerable<IDisputeReason> All => Found.Value.Values;
}
