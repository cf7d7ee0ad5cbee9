using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>All that a pack is made of. The same material and profile give the same document.</summary>
/// <param name="Case">The case file.</param>
/// <param name="Deadlines">Nearest first, as of <see cref="Date"/>.</param>
/// <param name="Claim">What the buyer claims and asks for; null while nothing was chosen.</param>
/// <param name="Captures">The captures of the case with their parts.</param>
/// <param name="Texts">For captures without a picture of the page: its visible lines, top to bottom.</param>
/// <param name="Anchor">The entry of the custody log that the pack stands on.</param>
/// <param name="LeaveOut">Captures and attachments that the user wants to leave out, by id.</param>
public sealed record BundleMaterial(
    CaseFile Case,
    IReadOnlyList<Deadline> Deadlines,
    BundleClaim? Claim,
    IReadOnlyList<StoredCapture> Captures,
    IReadOnlyDictionary<CaptureId, IReadOnlyList<string>> Texts,
    CustodyAnchor Anchor,
    IReadOnlySet<string> LeaveOut)
{
    /// <summary>The moment the pack describes: its evidence is as of the log entry that it stands on.</summary>
    public DateTimeOffset Date => Anchor.At;
}

/// <summary>What the buyer claims.</summary>
/// <param name="Reason">In plain words ("The parcel never came").</param>
/// <param name="Asks">What is asked for ("A full refund of R$ 132,74").</param>
/// <param name="Text">The claim as it is sent.</param>
public sealed record BundleClaim(string Reason, string Asks, string Text);

/// <summary>An entry of the custody log: everything up to it is fixed by its hash.</summary>
public sealed record CustodyAnchor(long Seq, Sha256 Hash, DateTimeOffset At);
