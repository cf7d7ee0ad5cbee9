using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;

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
        if (page.Map is not { } map) return Reading.Of(page, Kind, Absent, OrderListAnswer.Read(page));
        var structure = new OrderListStructure(page, map);
        return Reading.Of(page, Kind, Absent, OrderListAnswer.Read(page), OrderListDom.Read(page).Concat(OldOrderListDom.Read(page)).Concat(RuOrderListDom.Read(page)),
            structure.ByLabels(), structure.ByLayout(), structure.ByShape());
    }

    private static IEnumerable<string> Absent(OrderFacts order) => Reading.Absent(
        ("status", order.Status), ("placedOn", order.PlacedOn), ("total", order.Total), ("seller.name", order.Seller?.Name),
        ("lines", order.Lines.Count > 0 && order.Lines.All(line => line.Title is not null) ? order.Lines : null));
}
