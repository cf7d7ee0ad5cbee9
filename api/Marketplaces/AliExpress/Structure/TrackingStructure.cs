using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Places;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>A tracking page without any class name: number and carrier by labels and shapes, steps as repeated blocks of time and words.</summary>
internal sealed class TrackingStructure(Page page, PageMap map)
{
    private readonly PageCells _cells = new(page, map);

    /// <summary>What the words beside the values say.</summary>
    public IEnumerable<OrderFacts> ByLabels()
    {
        if (AliExpressSite.OrderIn(page.Url.Query) is not { } order) yield break;
        var pairs = LabelScan.In(_cells, 0, _cells.Count).ToArray();
        var numbers = pairs.Where(pair => pair.Field == OrderField.TrackingNumber).Select(pair => Number(pair, How.Label)).OfType<Cited<string>>().DistinctBy(number => number.Value).ToArray();
        var carriers = pairs.Where(pair => pair.Field == OrderField.Carrier).Select(pair => _cells.Cite(pair.First, _cells.ValueOf(pair.First), How.Label)).Where(name => name.Value.Length is > 1 and < 80).ToArray();
        var statements = SentenceScan.Read(page);
        // One estimate for the page is the only parcel's.
        var estimate = numbers.Length < 2 ? statements.Where(said => said.Kind == StatementKind.EstimatedDelivery).Select(said => TrackingDom.Estimate(page, said.Text)).Where(words => words is not null).FirstOrDefault() : null;
        var parcels = new List<Parcel>();
        for (var i = 0; i < numbers.Length; i++) parcels.Add(new(numbers[i], carriers.Length == numbers.Length ? carriers[i] : null, estimate, []));
        if (numbers.Length == 0 && (carriers.Length == 1 || estimate is not null)) parcels.Add(new(null, carriers.Length == 1 ? carriers[0] : null, estimate, []));
        if (parcels.Count + statements.Count > 0) yield return new(order) { Parcels = parcels, Statements = statements };
    }

    /// <summary>What stood beside the labels on the screen.</summary>
    public IEnumerable<OrderFacts> ByLayout()
    {
        if (AliExpressSite.OrderIn(page.Url.Query) is not { } order) yield break;
        var seen = new LabelledFields(_cells, LayoutScan.In(_cells), How.Layout);
        if (seen.Text(OrderField.TrackingNumber) is { } code) yield return new(order) { Parcels = [new(code, seen.Text(OrderField.Carrier), null, [])] };
    }

    /// <summary>What blocks of rectangles say: moments with their words.</summary>
    public IEnumerable<OrderFacts> ByPlaces()
    {
        if (AliExpressSite.OrderIn(page.Url.Query) is { } order && PlacedSteps.In(_cells) is { Count: > 0 } steps) yield return new(order) { Parcels = [new(null, null, null, steps)] };
    }

    /// <summary>What the shapes of the values say.</summary>
    public IEnumerable<OrderFacts> ByShape()
    {
        if (AliExpressSite.OrderIn(page.Url.Query) is not { } order) yield break;
        var (numbers, tracks) = (Numbers(), TrackSteps.In(_cells));
        var parcels = new List<Parcel>();
        for (var i = 0; i < Math.Max(numbers.Count, tracks.Count); i++)
            parcels.Add(new(i < numbers.Count ? numbers[i] : null, null, null, i < tracks.Count ? tracks[i] : []));
        if (parcels.Count > 0) yield return new(order) { Parcels = parcels };
    }

    // By a label, by the form of all posts, or by the address of a link to the carrier's own page.
    private IReadOnlyList<Cited<string>> Numbers()
    {
        var found = new List<(int Element, Cited<string> Number)>();
        foreach (var pair in LabelScan.In(_cells, 0, _cells.Count))
            if (pair.Field == OrderField.TrackingNumber && Number(pair, How.Pattern) is { } labelled) found.Add((map.CellElement(pair.First), labelled));
        for (var cell = 0; cell < _cells.Count; cell++)
            if (map.CellAt(cell) is var words && (Shape.IsPostalNumber(words) || words.Length > 13 && Shape.IsPostalNumber(words[..13]) && !char.IsAsciiLetterOrDigit(words[13])))
                found.Add((map.CellElement(cell), _cells.Cite(cell, words[..13].ToString(), How.Pattern)));
        foreach (var (element, href) in map.Links)
            if ((WebAddress.Parameter(href, "mailNoList") ?? WebAddress.Parameter(href, "logisticsNo") ?? WebAddress.Parameter(href, "trackingNumber")) is { } code && Shape.IsTrackingNumber(code))
                found.Add((element, page.Cite(element, code, href, How.Pattern)));
        return [.. found.OrderBy(item => item.Element).Select(item => item.Number).DistinctBy(number => number.Value)];
    }

    private Cited<string>? Number(Labelled pair, How how)
    {
        for (var cell = pair.First; cell < pair.End; cell++)
        {
            var words = cell == pair.Label ? _cells.ValueOf(cell) : map.CellAt(cell).ToString();
            var code = words.Split(' ')[0];
            if (Shape.IsTrackingNumber(code)) return _cells.Cite(Math.Min(pair.Label, cell), cell + 1, code, how);
        }
        return null;
    }
}
