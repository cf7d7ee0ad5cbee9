using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Escalation;

/// <summary>Orders that a card scheme counts together: one merchant, paid within thirty days, all disputed as not received.</summary>
internal static class SameMerchant
{
    private const int Days = 30;

    /// <summary>The largest such group that this order belongs to; on a card statement the merchant is the marketplace, whichever shop sold.</summary>
    public static IReadOnlyList<OrderNumber> Within(CaseFile file, IEnumerable<CaseFile> all, Func<OrderNumber, DisputePlan?> plan)
    {
        if (Paid(file) is not { } own || !NotReceived(plan(file.Order.Number))) return [];
        var near = all.Where(f => f.Order.Marketplace == file.Order.Marketplace && NotReceived(plan(f.Order.Number)))
            .Select(f => (f.Order.Number, On: Paid(f))).Where(f => f.On is { } day && Math.Abs(day.DayNumber - own.DayNumber) < Days)
            .Select(f => (f.Number, Day: f.On!.Value)).OrderBy(f => f.Day).ThenBy(f => f.Number.Value, StringComparer.Ordinal).ToList();
        return near.Where(first => first.Day <= own)
            .Select(first => (IReadOnlyList<OrderNumber>)[.. near.Where(f => f.Day >= first.Day && f.Day.DayNumber < first.Day.DayNumber + Days).Select(f => f.Number)])
            .Where(group => group.Contains(file.Order.Number)).OrderByDescending(group => group.Count).FirstOrDefault() ?? [];
    }

    private static DateOnly? Paid(CaseFile file) => Anchors.Find(file, Anchor.Paid)?.Value;

    private static bool NotReceived(DisputePlan? plan) => DisputeReasons.Find(plan?.Reason) is { Received: false };
}
