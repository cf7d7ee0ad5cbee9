using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>The list of returns and refunds. Seen 2026-11.</summary>
internal sealed class DisputeListPage : IPageReader
{
    private const string NoOrders =
        "The page shows refund requests but not which orders they belong to. What was on the screen is kept. Reload the page and capture it again, so that the shop's own answer is captured with it.";

    /// <inheritdoc />
    public PageKind Kind => PageKind.DisputeList;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (!page.Shows(Kind)) return null;
        var answered = DisputeListAnswer.Read(page).ToArray();
        var shown = DisputeListDom.Read(page).ToArray();
        var orderOf = answered.SelectMany(order => order.Disputes.Select(dispute => (dispute.Id, order.Number))).Where(pair => pair.Id is not null)
            .DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id!, pair => pair.Number);
        var placed = shown.Where(dispute => orderOf.ContainsKey(dispute.Id!)).Select(dispute => new OrderFacts(orderOf[dispute.Id!]) { Disputes = [dispute] });
        var facts = Reading.Of(page, Kind, Absent, answered, placed);
        return shown.Length > orderOf.Count(pair => shown.Any(dispute => dispute.Id == pair.Key)) ? facts with { Page = Kind, Note = NoOrders } : facts;
    }

    private static IEnumerable<string> Absent(OrderFacts order) =>
        order.Disputes.SelectMany(dispute => Reading.Absent(($"disputes[{dispute.Id}].status", dispute.Status), ($"disputes[{dispute.Id}].openedAt", dispute.OpenedAt)));
}
