using System.Text.Json.Serialization;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

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
/// <param name="Pages">Its pages; null for what has none.</param>
/// <param name="Form">A pack, a full archive or an upload kit.</param>
public sealed record BundleProgress(
    string Id, OrderNumber Order, string Profile, BundleState State, string Step, int Done, int Of,
    string? Problem = null, Sha256? Sha256 = null, long? Bytes = null, int? Pages = null, BundleForm Form = BundleForm.Pack)
{
    /// <summary>A draft: marked as one on every page, in no record, and gone when the program ends.</summary>
    public bool Draft { get; init; }

    /// <summary>What the file is called, as the receiver takes it.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The finished pack, or the one that was refused, against the receiver's limits; null for what has none.</summary>
    public PackFit? Fit { get; init; }

    /// <summary>Nothing more will happen.</summary>
    public bool Ended => State is BundleState.Done or BundleState.Failed or BundleState.Cancelled;
}

/// <summary>Where a pack stands.</summary>
public enum BundleState { Waiting, Working, Done, Failed, Cancelled }

/// <summary>Wishes for a pack.</summary>
/// <param name="LeaveOut">Labels of exhibits to leave out (<c>E3</c>); the pack says that they were.</param>
/// <param name="Form">What is made: a pack, a full archive or an upload kit.</param>
/// <param name="Redacted">Address, phone, mail, card digits and other people's names are taken out of it.</param>
public sealed record BundleOptions(IReadOnlyList<string>? LeaveOut = null, BundleForm Form = BundleForm.Pack, bool Redacted = false)
{
    /// <summary>Labels of the exhibits that come first, in this order; the others follow by their numbers, which never change.</summary>
    public IReadOnlyList<string>? Order { get; init; }

    /// <summary>Labels of exhibits whose pictures are shown at half the width.</summary>
    public IReadOnlyList<string>? Shrink { get; init; }

    /// <summary>The language of the pack (BCP 47); null takes the one that the request's sentences are in, where the receiver reads it.</summary>
    public string? Language { get; init; }

    /// <summary>Limits for this pack alone, in place of the profile's.</summary>
    public LimitWishes? Limits { get; init; }

    /// <summary>A draft is marked as one, measured instead of refused, and neither kept nor logged.</summary>
    public bool Draft { get; init; }

    /// <summary>The language of progress and refusals; the API sets it from the request.</summary>
    [JsonIgnore]
    public Wording.Phrases Spoken { get; init; } = Wording.Languages.English;
}

/// <summary>What can be made of a case.</summary>
public enum BundleForm
{
    /// <summary>One PDF.</summary>
    Pack,

    /// <summary>A ZIP with the pack, every original, the log, and a page that checks all of it.</summary>
    Archive,

    /// <summary>A ZIP with numbered pictures and the words to paste, for forms that take pictures only.</summary>
    UploadKit,
}

/// <summary>Makes one form of bundle.</summary>
public interface IBundleMaker
{
    /// <summary>Which form.</summary>
    BundleForm Form { get; }

    /// <summary>Makes it; when it returns, the file lies in the vault and the log says so.</summary>
    /// <exception cref="BundleProblem">With a sentence that says why there is none.</exception>
    Task<MadePack> Make(
        string id, OrderNumber order, string profileName, BundleOptions options, Func<DateTimeOffset> now, BundleDesk.Progress tell, CancellationToken cancel);
}

/// <summary>A pack cannot be made; the message says why and what to do next.</summary>
public sealed class BundleProblem(string sentence) : Exception(sentence)
{
    private readonly Sentence? _sentence;

    /// <summary>A problem that is told in the language of whoever asked for the pack; its message, for the log and the command line, is English.</summary>
    public BundleProblem(Sentence sentence) : this(sentence.In(Languages.English)) => _sentence = sentence;

    /// <summary>Why there is no pack, in a language.</summary>
    public string In(Phrases phrases) => _sentence?.In(phrases) ?? phrases.Noted(Message);

    /// <summary>Set when the pack was made but does not fit its receiver.</summary>
    public PackFit? Fit { get; init; }
}
