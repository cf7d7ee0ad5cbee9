using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Http.Orders;

/// <summary>One page of orders.</summary>
/// <param name="Orders">In the order asked for.</param>
/// <param name="Total">How many match in all.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
public sealed record OrderPage(IReadOnlyList<OrderSummary> Orders, int Total, ShelfCursor? Next);

/// <summary>An order in a list.</summary>
/// <param name="Number">The order.</param>
/// <param name="Marketplace">Where it was placed.</param>
/// <param name="State">Where it stands, independent of language.</param>
/// <param name="Status">The page's own word, if any.</param>
/// <param name="PlacedOn">The day as the page prints it.</param>
/// <param name="Total">What was paid.</param>
/// <param name="Seller">The shop's name.</param>
/// <param name="Title">The first item's title.</param>
/// <param name="Items">How many lines it has.</param>
/// <param name="NextDeadline">The buyer's own nearest deadline of the coming week, else the nearest that runs, whoever must act; or null.</param>
/// <param name="Captures">How many captures speak of it.</param>
/// <param name="LastCapturedAt">The newest of them, UTC.</param>
/// <param name="Conflicts">On how many fields the pages disagree.</param>
public sealed record OrderSummary(
    OrderNumber Number, string Marketplace, OrderState State, string? Status, DateOnly? PlacedOn, Money? Total, string? Seller, string? Title,
    int Items, Deadline? NextDeadline, int Captures, DateTimeOffset? LastCapturedAt, int Conflicts)
{
    internal static OrderSummary Of(CaseFile file, Deadline? next) => new(
        file.Order.Number, file.Order.Marketplace, file.State, file.Status?.Value, file.PlacedOn?.Value, file.Total?.Value, file.Seller?.Name?.Value,
        file.Lines.Select(l => l.Title?.Value).FirstOrDefault(t => t is not null), file.Lines.Count, next,
        file.Captures.Count, file.Captures is [.., var newest] ? newest.CapturedAt : null, file.Conflicts.Count);
}
