using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>How every page of this shop is read: all ways run, their views are merged, and what is in the way is said.</summary>
internal static class Reading
{
    /// <summary>The facts of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="expected">The fields that an order of such a page should have and this one does not.</param>
    /// <param name="views">What each way saw, the most trusted first.</param>
    public static PageFacts Of(Page page, PageKind kind, Func<OrderFacts, IEnumerable<string>> expected, params IEnumerable<OrderFacts>[] views)
    {
        var currency = PageCurrency.Of(page);
        var orders = Lanes.Each(OrderMerge.Of(views), order => PageCurrency.Settle(order, currency));
        if (orders.Length > 0) return Audit.Of(kind, orders, expected);
        return Obstacle.Of(page) is { } obstacle ? PageFacts.Unread(obstacle) : new(kind, [], [], [], [], Obstacle.NoData(page) ?? Obstacle.Nothing);
    }

    /// <summary>The names of the fields that are absent.</summary>
    public static IEnumerable<string> Absent(params (string Field, object? Value)[] fields) =>
        fields.Where(field => field.Value is null or System.Collections.ICollection { Count: 0 }).Select(field => field.Field);
}
