using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>Disputes by rectangles: on the page of one the values beside their labels; in the list a card is the block around a printed moment.</summary>
internal static class PlacedDisputes
{
    /// <summary>The dispute of a page, with the id that other ways found for it; null where places tell nothing.</summary>
    public static DisputeRecord? Of(Page page)
    {
        if (PlacedCells.Of(page) is not { } placed) return null;
        var seen = new LabelledFields(placed.Cells, LayoutScan.In(placed.Cells), How.Layout);
        var status = seen.Text(OrderField.DisputeStatus) ?? Largest(placed);
        var opened = seen.Text(OrderField.DisputeOpened);
        var record = new DisputeRecord(null, null, status, status is null ? DisputeState.Unknown : Vocabulary.DisputeOf(status.Value, page.Language), null, opened, null, null, null, null)
        {
            Reason = seen.Text(OrderField.DisputeReason),
            Asked = seen.Text(OrderField.DisputeAsked),
            Solution = seen.Text(OrderField.DisputeSolution),
            Refund = seen.Refund,
            RefundInfo = seen.Text(OrderField.RefundTo),
        };
        return record is { Status: null, Reason: null, Asked: null, Solution: null, Refund: null, RefundInfo: null, OpenedAt: null } ? null : record;
    }

    /// <summary>The requests of a list, those whose own link stands in their block.</summary>
    public static IEnumerable<DisputeRecord> In(Page page)
    {
        if (PlacedCells.Of(page) is not { } placed) yield break;
        var anchors = placed.All.Where(cell => DisputeDom.Moment(placed.Words(cell).ToString()) is not null).ToArray();
        var column = placed.All.Select(cell => cell.Box).Concat(placed.Pictures.Select(picture => picture.Box)).OrderBy(box => box.Top).ToArray();
        foreach (var (anchor, (top, bottom)) in anchors.Zip(Bands.Around([.. anchors.Select(anchor => anchor.Box)], column)))
        {
            var card = placed.Between(top - 1, bottom + 1);
            if (Ids(card).ToArray() is not [var (id, href)]) continue;
            var moment = DisputeDom.Moment(card.Words(anchor).ToString())!;
            var said = card.All.Where(cell => card.Words(cell).Length is > 1 and < 60 && card[cell] is { Amount: null, Day: null, Digits: null, Label: null } && !IsLinked(card, cell)
                && Vocabulary.DisputeOf(card.Words(cell).ToString(), page.Language) != DisputeState.Unknown && !Vocabulary.IsReturnDue(card.Words(cell))).ToArray();
            var amounts = card.All.Where(cell => card[cell].Amount is not null && !ItemLine.IsStruck(card.Cells, cell.Cell)).ToArray();
            yield return new(id, WebAddress.Parameter(href, "tradeOrderLineId"), said is [var status] ? card.Cite(status) : null,
                said is [var one] ? Vocabulary.DisputeOf(card.Words(one).ToString(), page.Language) : DisputeState.Unknown, null,
                card.Cite(anchor, moment), null, amounts is [var amount] ? card.Cite(amount, card[amount].Amount!) : null, null, null);
        }
    }

    private static IEnumerable<(string Id, string Href)> Ids(PlacedCells card)
    {
        var map = card.Cells.Map;
        return card.All.Select(cell => LinkAt(map, map.CellElement(cell.Cell))).OfType<string>()
            .Select(href => (Id: WebAddress.Parameter(href, "reverseOrderLineId") ?? WebAddress.Parameter(href, "issueId"), href)).Where(link => link.Id is { Length: > 0 }).Select(link => (link.Id!, link.href)).DistinctBy(link => link.Item1);
    }

    private static bool IsLinked(PlacedCells card, PlacedCell cell) => LinkAt(card.Cells.Map, card.Cells.Map.CellElement(cell.Cell)) is not null;

    private static string? LinkAt(PageMap map, int element)
    {
        for (var steps = 0; element >= 0 && steps < 4; element = map.Parent(element), steps++)
            if (map.LinksIn(element) is [var first, ..] && first.Element == element) return first.Href;
        return null;
    }

    // Where a request stands is written larger than what else is said of it.
    private static Cited<string>? Largest(PlacedCells placed)
    {
        var largest = placed.All.Where(cell => placed.Words(cell).Length is > 2 and < 80 && Vocabulary.DisputeOf(placed.Words(cell).ToString(), placed.Cells.Page.Language) != DisputeState.Unknown).MaxBy(cell => cell.Box.Height);
        return largest.Box.Height > 0 && largest.Box.Height >= Lines.Usual(placed) * 5 / 4 ? placed.Cite(largest) : null;
    }
}
