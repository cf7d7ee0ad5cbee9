using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Outcomes;

/// <summary>How long a dispute took.</summary>
internal static class OutcomeDays
{
    /// <summary>The day on which the first dispute was opened.</summary>
    public static DateOnly? Opened(CaseFile file) => file.Disputes.Select(d => Day(d.OpenedAt)).Min();

    public static DateOnly? Decided(CaseFile file, OutcomeRecord? record) => record?.DecidedOn ?? Anchors.Find(file, Anchor.DisputeFinished)?.Value;

    public static DateOnly? Refunded(MoneyRecord? money) => money?.Refunds.Select(r => (DateOnly?)r.On).Max();

    /// <summary>Whole days; null when one is unknown or they stand in the wrong order.</summary>
    public static int? Between(DateOnly? from, DateOnly? to) => from is { } first && to is { } last && last >= first ? last.DayNumber - first.DayNumber : null;

    private static DateOnly? Day(Cited<string>? printed) => printed is not null && PageTime.TryRead(printed.Value) is { } at ? PageTime.DayOf(at) : null;
}
