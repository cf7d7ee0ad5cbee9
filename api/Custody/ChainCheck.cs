using DisputeHelper.Facts;

namespace DisputeHelper.Custody;

/// <summary>Computes every hash of the log anew; comparing only neighbours would miss an edit that also mends its own hash.</summary>
internal static class ChainCheck
{
    public static void Run(WrittenRows written, CustodyHead? anchor, Findings findings)
    {
        var (seq, previous) = (0L, CustodyHead.Empty.Hash.Value);
        foreach (var entry in written.Events)
        {
            if (entry.Seq != ++seq)
            {
                findings.Add(new("log.jumps", ("before", seq - 1), ("after", entry.Seq)), entry.Subject, entry.Seq);
                seq = entry.Seq;
            }
            if (entry.Previous != previous)
                findings.Add(new("log.apart", ("seq", seq)), entry.Subject, seq);
            if (HashOf(entry) is var hash && hash != entry.Hash)
                findings.Add(new("log.changed", ("seq", seq), ("type", entry.Type)), entry.Subject, seq);
            previous = entry.Hash;
        }
        Compare(written, anchor, findings);
    }

    public static CustodyHead HeadOf(WrittenRows written) =>
        written.Events is [.., var last] && TextValue.TryRead<Sha256>(last.Hash) is { } hash && At(last.At) is { } at
            ? new(last.Seq, hash, at)
            : CustodyHead.Empty;

    // A cut tail leaves a sound chain behind; only someone who saw a later head can tell.
    private static void Compare(WrittenRows written, CustodyHead? anchor, Findings findings)
    {
        if (anchor is null or { Seq: 0 }) return;
        var entry = written.Events.Find(entry => entry.Seq == anchor.Seq);
        if (entry is null)
            findings.Add(new("log.cut", ("seq", anchor.Seq)), null, anchor.Seq);
        else if (entry.Hash != anchor.Hash.Value)
            findings.Add(new("log.rewritten", ("seq", anchor.Seq)), entry.Subject, anchor.Seq);
    }

    private static string? HashOf(WrittenEvent entry) => At(entry.At) is { } at
        ? ChainLink.HashOf(entry.Seq, at, entry.Type, entry.Subject, entry.Payload, entry.Previous).Value
        : null;

    private static DateTimeOffset? At(long ticks) =>
        ticks >= 0 && ticks <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
