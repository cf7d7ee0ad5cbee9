using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Places;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>The page of one order without any class name: fields by labels and shapes, prices that add up, items with how many.</summary>
internal sealed class OrderDetailStructure
{
    private readonly PageCells _cells;
    private readonly PageMap _map;
    private readonly LabelledFields _labelled;
    private readonly (IReadOnlyList<PriceRow> Rows, PriceRow? Total, bool IsProven) _prices;
    private readonly OrderNumber? _number;
    private readonly int[] _numbers;

    public OrderDetailStructure(Page page, PageMap map)
    {
        (_cells, _map) = (new(page, map), map);
        _labelled = new(_cells, LabelScan.In(_cells, 0, _cells.Count), How.Label);
        _prices = PriceRows.In(_cells);
        var named = OrderMarks.NumberIn(page.Url.AbsoluteUri);
        _number = _labelled.Number?.Value ?? named;
        _numbers = [.. Enumerable.Range(0, _cells.Count).Where(cell => _cells[cell].Digits is { } digits && digits == _number?.Value)];
        // A sign-in page keeps the order's address: something of the order must be on it.
        if (_labelled.Count < 2 && _numbers.Length == 0 && !_prices.IsProven) _number = null;
    }

    /// <summary>The order that the page shows; null when nothing of an order is on it.</summary>
    public OrderNumber? Number => _number;

    /// <summary>What the words beside the values say.</summary>
    public IEnumerable<OrderFacts> ByLabels()
    {
        if (_number is null) yield break;
        yield return _labelled.Of(_number) with
        {
            Total = _labelled.Total ?? (_prices.Total is { IsTotal: true } total ? Amount(total, How.Label) : null),
            Charges = [.. _prices.Rows.Where(row => row != _prices.Total && row.IsKnown).Select(row => Charge(row, How.Label))],
            Statements = SentenceScan.Read(_cells.Page),
            Parcels = _labelled.Text(OrderField.TrackingNumber) is { } code ? [new(code, _labelled.Text(OrderField.Carrier), null, [])] : [],
        };
    }

    /// <summary>What stood beside the labels on the screen.</summary>
    public IEnumerable<OrderFacts> ByLayout()
    {
        if (_number is null) yield break;
        var seen = new LabelledFields(_cells, LayoutScan.In(_cells), How.Layout);
        if (seen.Count > 0) yield return seen.Of(_number);
    }

    /// <summary>What blocks of rectangles say: status, items and the bill as they were seen.</summary>
    public IEnumerable<OrderFacts> ByPlaces() => _number is not null && PlacedOrder.Of(_cells, _number) is { } order ? [order] : [];

    /// <summary>What the shapes of the values say.</summary>
    public IEnumerable<OrderFacts> ByShape()
    {
        if (_number is null) yield break;
        var stores = _map.LinksIn(-1).ToArray().Where(link => SharedAnswers.StoreIdIn(link.Href) is not null).ToArray();
        var lines = Lines(stores);
        var status = Statuses.In(_cells, cell => lines.Any(line => line.Holds(_cells, cell)));
        var taken = _prices.Rows.Select(row => row.Cell).ToHashSet();
        var days = new DaysInOrder(_cells, _numbers, cell => lines.Any(line => line.Holds(_cells, cell)), _labelled, DomValues.State(status)?.Value);
        yield return new(_number)
        {
            Status = status,
            State = DomValues.State(status),
            PlacedOn = days.Placed,
            PaidOn = days.Paid,
            ShippedOn = days.Shipped,
            CompletedOn = days.Completed,
            Total = _prices is { IsProven: true, Total: { } total } ? Amount(total, How.Pattern) : null,
            Charges = _prices.IsProven ? [.. _prices.Rows.Where(row => row != _prices.Total).Select(row => Charge(row, How.Pattern))] : [],
            Seller = Stores.Of(_cells.Page, _map, Nearest(stores, lines)),
            Recipient = Recipients.In(_cells),
            Lines = [.. lines.Select(line => line.Read(_cells, taken))],
        };
    }

    // What is offered beside an order has a price but no "x1", and nothing of it leads to a copy of the listing as it was bought.
    private IReadOnlyList<ItemLine> Lines((int Element, string Href)[] stores)
    {
        int[] foreign = [.. _numbers.Select(_map.CellElement).Concat(stores.Select(store => store.Element)).Concat(_prices.Rows.Select(row => row.Element)).Order()];
        return [.. ItemLines.In(_cells, -1, foreign).Where(line => line.IsBought(_cells))];
    }

    private (int Element, string Href)[] Nearest((int Element, string Href)[] stores, IReadOnlyList<ItemLine> lines)
    {
        if (lines.Count == 0 || stores.Length < 2) return stores;
        var around = stores.Max(store => _map.Around(lines[0].First, store.Element));
        return [.. stores.Where(store => _map.Around(lines[0].First, store.Element) == around)];
    }

    private Cited<Money> Amount(PriceRow row, How how) =>
        _cells.Page.Cite(_map.CellElement(row.Cell), row.Amount, _cells.Map.CellAt(row.Cell).ToString(), how);

    private Charge Charge(PriceRow row, How how) => new(Vocabulary.ChargeOf(row.Label), row.Label, Amount(row, how));
}
