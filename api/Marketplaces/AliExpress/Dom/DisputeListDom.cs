using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Structure;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>One request as its card in the list shows it.</summary>
/// <param name="Order">The order that the card names; many cards name none.</param>
/// <param name="Seller">The shop.</param>
/// <param name="Dispute">The request.</param>
internal sealed record ShownDispute(OrderNumber? Order, Seller? Seller, DisputeRecord Dispute);

/// <summary>
/// /p/refund-dispute/list.html. Nobody published its class names, so a card is what its link says: the largest element around
/// the address of one request that holds no other request. What stands in it is told by labels and shapes. Seen 2026-11.
/// </summary>
internal static class DisputeListDom
{
    private const int LongestStatus = 60;

    /// <summary>The requests, in the order of the page.</summary>
    public static IEnumerable<ShownDispute> Read(Page page)
    {
        if (page.Map is not { } map) yield break;
        var links = map.Links.Select(link => (link.Element, link.Href, Id: WebAddress.Parameter(link.Href, "reverseOrderLineId") ?? WebAddress.Parameter(link.Href, "issueId")))
            .Where(link => link.Id is { Length: > 0 }).ToArray();
        if (links.Length == 0) yield break;
        var cells = new PageCells(page, map);
        for (var i = 0; i < links.Length; i++)
        {
            page.Stop.ThrowIfCancellationRequested();
            // A card may carry several links to its request; the first stands for all.
            if (i > 0 && links[i - 1].Id == links[i].Id) continue;
            var next = i + 1;
            while (next < links.Length && links[next].Id == links[i].Id) next++;
            yield return Read(cells, links[i].Id!, links[i].Href, Card(map, links[i].Element, i == 0 ? -1 : links[i - 1].Element, next == links.Length ? int.MaxValue : links[next].Element));
        }
    }

    private static int Card(PageMap map, int element, int low, int high)
    {
        while (map.Parent(element) is >= 0 and var around && around > low && map.End(around) <= high && map.Tag(around) is not ("body" or "main" or "html" or "ul" or "ol" or "tbody")) element = around;
        return element;
    }

    private static ShownDispute Read(PageCells cells, string id, string href, int card)
    {
        var (page, map) = (cells.Page, cells.Map);
        var (first, end) = map.CellsIn(card);
        var lineId = WebAddress.Parameter(href, "tradeOrderLineId");
        var labels = LabelScan.In(cells, first, end).ToArray();
        var stores = map.LinksIn(card).ToArray().Where(link => SharedAnswers.StoreIdIn(link.Href) is not null).ToArray();
        int[] free = [.. Enumerable.Range(first, end - first).Where(cell => !IsLink(map, map.CellElement(cell)) && cells[cell].Label is null && !labels.Any(label => cell >= label.First && cell < label.End))];
        var status = Status(cells, free);
        var amount = Enumerable.Range(first, end - first).FirstOrDefault(cell => cells[cell].Amount is not null && !ItemLine.IsStruck(cells, cell), -1);
        return new(Number(cells, labels, first, end, id, lineId), Stores.Of(page, map, stores), new(id, lineId,
            status < 0 ? null : cells.Cite(status, map.CellAt(status).ToString(), map.Has(map.CellElement(status), "*status") ? How.Selector : How.Pattern),
            status < 0 ? DisputeState.Unknown : Vocabulary.DisputeOf(map.CellAt(status).ToString(), page.Language), null, Opened(cells, first, end), null,
            amount < 0 ? null : cells.Cite(amount, cells[amount].Amount!, How.Pattern), Title(cells, card, free, status, amount), WebAddress.Of(href, page.Url))
        {
            Asked = Asked(cells, labels, amount, end),
        });
    }

    // A status says where the request stands; without a known word it is what the card's own status box says.
    private static int Status(PageCells cells, int[] free)
    {
        var map = cells.Map;
        bool IsShort(int cell) => map.CellAt(cell).Length is > 1 and < LongestStatus && cells[cell] is { Amount: null, Day: null, Digits: null };
        foreach (var cell in free)
            if (IsShort(cell) && map.Has(map.CellElement(cell), "*status")) return cell;
        // "Return the goods" may be what was asked for as well; a card that says where the request stands in other words says it there.
        var task = -1;
        foreach (var cell in free)
        {
            if (!IsShort(cell) || Vocabulary.DisputeOf(map.CellAt(cell).ToString(), cells.Page.Language) == DisputeState.Unknown) continue;
            if (!Vocabulary.IsReturnDue(map.CellAt(cell))) return cell;
            if (task < 0 && map.CellBeginsLine(cell)) task = cell;
        }
        return task;
    }

    private static OrderNumber? Number(PageCells cells, Labelled[] labels, int first, int end, string id, string? lineId)
    {
        foreach (var label in labels.Where(label => label.Field == OrderField.Number))
            for (var cell = label.First; cell < label.End; cell++)
                if (cells[cell].Digits is { } digits && digits != id) return TextValue.TryRead<OrderNumber>(digits);
        // Without a known label: the one number of an order's shape that is neither the request's nor the line's.
        var others = Enumerable.Range(first, end - first).Select(cell => cells[cell].Digits).Where(digits => digits is not null && digits != id && digits != lineId).Distinct().ToArray();
        return others is [{ Length: >= 14 and <= 16 } only] ? TextValue.TryRead<OrderNumber>(only) : null;
    }

    private static Cited<string>? Opened(PageCells cells, int first, int end)
    {
        for (var cell = first; cell < end; cell++)
            if (DisputeDom.Moment(cells.Map.CellAt(cell).ToString()) is { } moment) return cells.Cite(cell, moment, How.Pattern);
        return null;
    }

    // The title is the longest of what is left, in a heading or in the link to the goods before anywhere else.
    private static Cited<string>? Title(PageCells cells, int card, int[] free, int status, int amount)
    {
        var map = cells.Map;
        for (var element = card; element < map.End(card); element++)
            if (map.Tag(element) is "h2" or "h3" or "h4" && map.CellsIn(element) is var (from, to) && to == from + 1 && from != status) return cells.Cite(from, map.CellAt(from).ToString(), How.Pattern);
        var best = -1;
        foreach (var cell in free)
            if (cell != status && cell != amount && cells[cell] is { Amount: null, Digits: null } && DisputeDom.Moment(map.CellAt(cell).ToString()) is null
                && (best < 0 || map.CellAt(cell).Length > map.CellAt(best).Length)) best = cell;
        return best < 0 ? null : cells.Cite(best, map.CellAt(best).ToString(), How.Pattern);
    }

    // Under its label, or in the amount's own line: "US $24.90 · Refund only".
    private static Cited<string>? Asked(PageCells cells, Labelled[] labels, int amount, int end)
    {
        foreach (var label in labels)
            if (label.Field == OrderField.DisputeAsked) return cells.Cite(label.First, cells.ValueOf(label.First), How.Label);
        if (amount < 0 || amount + 1 >= end || cells.Map.CellBeginsLine(amount + 1)) return null;
        var words = cells.Map.CellAt(amount + 1).Trim("·|-–, ").ToString();
        return words.Length is > 1 and < LongestStatus && words.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? cells.Cite(amount + 1, words, How.Pattern) : null;
    }

    private static bool IsLink(PageMap map, int element)
    {
        for (var step = 0; step < 4 && element >= 0; step++, element = map.Parent(element))
            if (map.Tag(element) is "a" or "button") return true;
        return false;
    }
}
