using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>All that a pack is made of. The same material and profile give the same document.</summary>
/// <param name="Case">The case file.</param>
/// <param name="Deadlines">As of <see cref="Date"/>.</param>
/// <param name="Plan">What the buyer means to ask for; null while nothing was chosen.</param>
/// <param name="Claim">The drafted claim.</param>
/// <param name="Captures">The captures of the case with their parts.</param>
/// <param name="Texts">For captures without a picture of the page: its visible lines, top to bottom.</param>
/// <param name="Anchor">The entry of the custody log that the pack stands on.</param>
/// <param name="LeaveOut">Labels of exhibits (<c>E3</c>) that the user wants to leave out.</param>
public sealed record BundleMaterial(
    CaseFile Case,
    IReadOnlyList<Deadline> Deadlines,
    DisputePlan? Plan,
    Claim Claim,
    IReadOnlyList<StoredCapture> Captures,
    IReadOnlyDictionary<CaptureId, IReadOnlyList<string>> Texts,
    CustodyAnchor Anchor,
    IReadOnlySet<string> LeaveOut)
{
    /// <summary>The moment the pack describes: its evidence is as of the log entry that it stands on.</summary>
    public DateTimeOffset Date => Anchor.At;
}

/// <summary>An entry of the custody log: everything up to it is fixed by its hash.</summary>
public sealed record CustodyAnchor(long Seq, Sha256 Hash, DateTimeOffset At);
