using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles;

/// <summary>All that a pack is made of. The same material and profile give the same document.</summary>
/// <param name="Case">The case file.</param>
/// <param name="Deadlines">As of <see cref="Date"/>.</param>
/// <param name="Plan">What the buyer means to ask for; null while nothing was chosen.</param>
/// <param name="Claim">The drafted claim.</param>
/// <param name="Captures">The captures of the case with their parts.</param>
/// <param name="Texts">For captures without a picture of the page: its visible lines, top to bottom.</param>
/// <param name="Anchor">The entry of the custody log that the pack stands on.</param>
/// <param name="Choice">Which exhibits, in which order and size.</param>
public sealed record BundleMaterial(
    CaseFile Case,
    IReadOnlyList<Deadline> Deadlines,
    DisputePlan? Plan,
    Claim Claim,
    IReadOnlyList<StoredCapture> Captures,
    IReadOnlyDictionary<CaptureId, IReadOnlyList<string>> Texts,
    CustodyAnchor Anchor,
    ExhibitChoice Choice)
{
    /// <summary>The moment the pack describes: its evidence is as of the log entry that it stands on.</summary>
    public DateTimeOffset Date => Anchor.At;

    /// <summary>The language of the pack's own words; quotes stay as they were written.</summary>
    public Phrases Language { get; init; } = Languages.English;

    /// <summary>The reason's name in that language; null while none was chosen.</summary>
    public string? ReasonTitle { get; init; }

    /// <summary>The buyer's translations of messages, by message.</summary>
    public IReadOnlyDictionary<string, string> Translations { get; init; } = new Dictionary<string, string>();

    /// <summary>Marked as a draft on every page.</summary>
    public bool Draft { get; init; }

    /// <summary>On which picture of its capture a message is seen, where that could be found out.</summary>
    public IReadOnlyDictionary<string, SeenIn> Seen { get; init; } = new Dictionary<string, SeenIn>();
}

/// <summary>An entry of the custody log: everything up to it is fixed by its hash.</summary>
public sealed record CustodyAnchor(long Seq, Sha256 Hash, DateTimeOffset At);

/// <summary>A picture of a capture.</summary>
/// <param name="Capture">The capture.</param>
/// <param name="Picture">Which of its pictures, from 1.</param>
/// <param name="IsExact">The capture measured that the message stands on it; otherwise it is the likeliest one.</param>
public sealed record SeenIn(CaptureId Capture, int Picture, bool IsExact = true)
{
    /// <summary>The picture on which a tall message ends; the same one for any other.</summary>
    public int Last { get; init; } = Picture;
}
