using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Places;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>The list of returns and refunds. Seen 2026-11.</summary>
internal sealed class DisputeListPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.DisputeList;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (!page.Shows(Kind)) return null;
        var answered = DisputeListAnswer.Read(page).ToArray();
        var seen = PlacedDisputes.In(page).DistinctBy(one => one.Id).ToDictionary(one => one.Id!);
        var shown = DisputeListDom.Read(page).Select(one => seen.TryGetValue(one.Dispute.Id!, out var placed) ? one with { Dispute = OrderMerge.Disputes([one.Dispute], [placed])[0] } : one).ToArray();
        var orderOf = answered.SelectMany(order => order.Disputes.Select(dispute => (dispute.Id, order.Number))).Where(pair => pair.Id is not null)
            .DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id!, pair => pair.Number);
        OrderNumber? Of(ShownDispute one) => orderOf.GetValueOrDefault(one.Dispute.Id!) ?? one.Order;
        var placed = shown.Where(one => Of(one) is not null).Select(one => new OrderFacts(Of(one)!) { Seller = one.Seller, Disputes = [one.Dispute] });
        // A card need not name its order: the order that has the line gets the request.
        DisputeRecord[] loose = [.. shown.Where(one => Of(one) is null).Select(one => one.Dispute)];
        var facts = Reading.Of(page, Kind, Absent, answered, placed);
        return loose.Length == 0 ? facts : Audit.Of(facts with { Page = Kind, Disputes = loose, Note = null }, Absent);
    }

    private static IEnumerable<string> Absent(OrderFacts order) =>
        order.Disputes.SelectMany(dispute => Reading.Absent(($"disputes[{dispute.Id}].status", dispute.Status), ($"disputes[{dispute.Id}].openedAt", dispute.OpenedAt)));
}
