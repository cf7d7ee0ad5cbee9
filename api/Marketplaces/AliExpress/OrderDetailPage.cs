using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>"Order details": the fullest page of an order. Seen 2026-11.</summary>
internal sealed class OrderDetailPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.OrderDetail;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (!page.Shows(Kind)) return null;
        if (page.Map is not { } map) return Reading.Of(page, Kind, Absent, OrderDetailAnswer.Read(page));
        var structure = new OrderDetailStructure(page, map);
        return Reading.Of(page, Kind, Absent, OrderDetailAnswer.Read(page).Concat(RuSummary.Read(page, structure.Number)), OrderDetailDom.Read(page).Concat(OldOrderDetailDom.Read(page)).Concat(RuOrderDetailDom.Read(page)),
            structure.ByLabels(), structure.ByLayout(), structure.ByShape(), structure.ByPlaces());
    }

    // A day that has not come is not missing: what is expected depends on where the order stands.
    private static IEnumerable<string> Absent(OrderFacts order)
    {
        var state = order.State?.Value ?? OrderState.Unknown;
        object notYet = true;
        return Reading.Absent(
            ("status", order.Status), ("placedOn", order.PlacedOn),
            ("paidOn", state is OrderState.AwaitingPayment or OrderState.Cancelled or OrderState.Unknown ? notYet : order.PaidOn),
            ("shippedOn", state is OrderState.Shipped or OrderState.Delivered or OrderState.Completed ? order.ShippedOn : notYet),
            ("completedOn", state is OrderState.Completed ? order.CompletedOn : notYet),
            ("total", order.Total), ("charges", order.Charges), ("seller.name", order.Seller?.Name), ("recipient", order.Recipient), ("lines", order.Lines));
    }
}
