using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>Who spoke when in a dispute, told by the moments that its record prints; a page may list the newest first or last.</summary>
public static class DisputeTurns
{
    /// <summary>The entries that have a moment and somebody who acts, oldest first.</summary>
    public static IReadOnlyList<(DateTimeOffset At, DisputeStep Step)> Turns(this DisputeRecord dispute) =>
    [
        .. dispute.Steps.Where(s => s is { TimeText: not null, By: not DisputeParty.Unknown })
            .Select(s => (At: PageTime.TryRead(s.TimeText!), Step: s)).Where(s => s.At is not null).Select(s => (s.At!.Value, s.Step)).OrderBy(s => s.Item1),
    ];

    /// <summary>Who acted last; unknown when no entry says so.</summary>
    public static DisputeParty LastSpoke(this DisputeRecord dispute) =>
        dispute.Turns() is [.., var last] ? last.Step.By : dispute.Steps.LastOrDefault(s => s.By != DisputeParty.Unknown)?.By ?? DisputeParty.Unknown;
}
