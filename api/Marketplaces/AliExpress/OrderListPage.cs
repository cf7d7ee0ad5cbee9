using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>"My orders": as the shop has shown them since 2022, as it did before, and as aliexpress.ru does.</summary>
internal sealed class OrderListPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.OrderList;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (!page.Shows(Kind)) return null;
        // Before anybody asks for the document, which may still be on its way.
        OrderFacts[] answered = [.. OrderListAnswer.Read(page)];
        if (page.Map is not { } map) return Reading.Of(page, Kind, Absent, answered);
        // The surer two ways are merged while the others still look.
        var (surer, (labels, layout, shapes, places)) = Lanes.Both(map.Count >= Lanes.ManyElements,
            () => OrderMerge.Of(answered, OrderListDom.Read(page).Concat(OldOrderListDom.Read(page)).Concat(RuOrderListDom.Read(page))),
            () => Unmarked(new(page, map)));
        return Reading.Of(page, Kind, Absent, surer, labels, layout, shapes, places);
    }

    private static (OrderFacts[] Labels, OrderFacts[] Layout, OrderFacts[] Shapes, OrderFacts[] Places) Unmarked(OrderListStructure structure) =>
        ([.. structure.ByLabels()], [.. structure.ByLayout()], [.. structure.ByShape()], [.. structure.ByPlaces()]);

    private static IEnumerable<string> Absent(OrderFacts order) => Reading.Absent(
        ("status", order.Status), ("placedOn", order.PlacedOn), ("total", order.Total), ("seller.name", order.Seller?.Name),
        ("lines", order.Lines.Count > 0 && order.Lines.All(line => line.Title is not null) ? order.Lines : null));
}
