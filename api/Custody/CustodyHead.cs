using DisputeHelper.Facts;

namespace DisputeHelper.Custody;

/// <summary>The end of the log: printed in every pack, remembered by the extension, so that a cut tail is seen.</summary>
/// <param name="Seq">How many entries there are.</param>
/// <param name="Hash">The hash of the last, which speaks for all of them.</param>
/// <param name="At">When it was written, UTC; null for an empty log.</param>
public sealed record CustodyHead(long Seq, Sha256 Hash, DateTimeOffset? At)
{
    /// <summary>Before the first entry: 64 zeros.</summary>
    public static CustodyHead Empty { get; } = new(0, Sha256.FromHash(new byte[32]), null);
}
