using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Places;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>A list of orders without any class name: cards by what names an order, fields by labels, places and shapes.</summary>
internal sealed class OrderListStructure
{
    private readonly PageCells _cells;
    private readonly PageMap _map;
    private readonly LabelledFields[] _labelled;

    public OrderListStructure(Page page, PageMap map)
    {
        (_cells, _map) = (new(page, map), map);
        Cards = OrderCards.In(_cells);
        _labelled = [.. Cards.Select(Labels)];
    }

    /// <summary>The cards, in the order of the page.</summary>
    public IReadOnlyList<OrderCard> Cards { get; }

    /// <summary>What the words beside the values say.</summary>
    public IEnumerable<OrderFacts> ByLabels() => Cards.Zip(_labelled).Where(pair => pair.Second.Count > 0).Select(pair => pair.Second.Of(pair.First.Number));

    /// <summary>What stood beside the labels on the screen, label and value in one card.</summary>
    public IEnumerable<OrderFacts> ByLayout()
    {
        var seen = LayoutScan.In(_cells);
        var next = 0;
        foreach (var card in seen.Count == 0 ? [] : Cards)
        {
            var (first, end) = _map.CellsIn(card.Element);
            while (next < seen.Count && seen[next].Label < first) next++;
            var from = next;
            while (next < seen.Count && seen[next].Label < end) next++;
            var fields = new LabelledFields(_cells, seen.Skip(from).Take(next - from).Where(pair => pair.First >= first && pair.First < end), How.Layout);
            if (fields.Count > 0) yield return fields.Of(card.Number);
        }
    }

    /// <summary>What blocks of rectangles say: cards as they were seen, whatever they are built of.</summary>
    public IEnumerable<OrderFacts> ByPlaces() => PlacedOrders.In(_cells).Where(order => Cards.Count == 0 || Cards.Any(card => card.Number == order.Number));

    /// <summary>What the shapes of the values say.</summary>
    public IEnumerable<OrderFacts> ByShape() => Cards.Zip(_labelled, Shapes);

    private LabelledFields Labels(OrderCard card)
    {
        var (first, end) = _map.CellsIn(card.Element);
        return new(_cells, LabelScan.In(_cells, first, end), How.Label);
    }

    private OrderFacts Shapes(OrderCard card, LabelledFields labelled)
    {
        var page = _cells.Page;
        var stores = _map.LinksIn(card.Element).ToArray().Where(link => SharedAnswers.StoreIdIn(link.Href) is not null).ToArray();
        int[] foreign = [.. card.Marks.Where(mark => mark.Href is null || !ItemLines.IsSnapshot(mark.Href)).Select(mark => mark.Element).Concat(stores.Select(store => store.Element)).Order()];
        var lines = ItemLines.In(_cells, card.Element, foreign);
        var taken = new HashSet<int>();
        if (labelled.TotalCell >= 0) taken.Add(labelled.TotalCell);
        var outside = Outside(card, lines);
        var total = Total(card, lines, taken);
        if (total >= 0) taken.Add(total);
        var status = Status(outside);
        return new(card.Number)
        {
            Status = status,
            State = DomValues.State(status),
            PlacedOn = PlacedOn(card, outside, labelled),
            Total = total < 0 ? null : _cells.Cite(total, _cells[total].Amount!, How.Pattern),
            Seller = Stores.Of(page, _map, stores),
            Lines = [.. lines.Select(line => line.Read(_cells, taken))],
        };
    }

    // The one amount of the card that is no item's price. Where none or several are left, the shape says nothing.
    private int Total(OrderCard card, IReadOnlyList<ItemLine> lines, HashSet<int> labelled)
    {
        var prices = lines.Select(line => line.Price(_cells, labelled).Price).Where(cell => cell >= 0).ToHashSet();
        var (first, end) = _map.CellsIn(card.Element);
        var total = -1;
        for (var cell = first; cell < end; cell++)
        {
            if (_cells[cell].Amount is null || prices.Contains(cell) || ItemLine.IsStruck(_cells, cell)) continue;
            // A single amount of a card with a single item may be the price of one as well as the price of all.
            if (total >= 0 || prices.Count == 0 && lines.Count == 1 && !labelled.Contains(cell)) return -1;
            total = cell;
        }
        return total;
    }

    // The cells of the card that are no item's.
    private List<int> Outside(OrderCard card, IReadOnlyList<ItemLine> lines)
    {
        var (first, end) = _map.CellsIn(card.Element);
        var outside = new List<int>(end - first);
        var next = 0;
        for (var cell = first; cell < end; cell++)
        {
            while (next < lines.Count && _map.CellElement(cell) >= lines[next].End) next++;
            if (next < lines.Count && lines[next].Holds(_cells, cell)) continue;
            outside.Add(cell);
        }
        return outside;
    }

    private Cited<string>? Status(List<int> outside)
    {
        var found = Statuses.Surest(_cells, [.. outside.Where(cell => _cells[cell].State != OrderState.Unknown)]);
        return found is [var cell, ..] ? _cells.Cite(cell, _map.CellAt(cell).ToString(), How.Pattern) : null;
    }

    // Among several days the order's own is the one beside its number.
    private Cited<DateOnly>? PlacedOn(OrderCard card, List<int> outside, LabelledFields labelled)
    {
        var days = outside.Where(cell => _cells[cell] is { Day: not null, Label: null or OrderField.PlacedOn } && labelled.FieldOfDay(cell) is null or OrderField.PlacedOn && _map.CellAt(cell).Length <= 40).ToArray();
        if (days.Length > 1)
        {
            var numbers = card.Marks.Where(mark => mark.Cell >= 0).Select(mark => mark.Cell).ToArray();
            days = [.. days.Where(cell => numbers.Any(number => Math.Abs(number - cell) <= 2))];
        }
        return days is [var day] ? _cells.Cite(day, _cells[day].Day!.Value, How.Pattern) : null;
    }
}
