using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>A place in the page that names an order.</summary>
/// <param name="Element">The element.</param>
/// <param name="Number">The order.</param>
/// <param name="Cell">The cell with the digits; -1 when a link's address names it.</param>
/// <param name="Href">The link's address, or null.</param>
internal readonly record struct OrderMark(int Element, OrderNumber Number, int Cell, string? Href);

/// <summary>Finds the places that name orders: links to an order's pages first, numbers beside a label next, bare numbers last.</summary>
internal static class OrderMarks
{
    /// <summary>The marks in document order. A bare number is believed only where nothing surer is on the page.</summary>
    public static IReadOnlyList<OrderMark> In(PageCells cells)
    {
        var marks = Links(cells.Map);
        foreach (var pair in LabelScan.In(cells, 0, cells.Count).Where(pair => pair.Field == OrderField.Number))
            for (var cell = pair.First; cell < pair.End; cell++)
                if (cells[cell].Digits is { } digits && TextValue.TryRead<OrderNumber>(digits) is { } number) { marks.Add(new(cells.Map.CellElement(cell), number, cell, null)); break; }
        if (marks.Count == 0) marks = Bare(cells);
        marks.Sort((a, b) => a.Element != b.Element ? a.Element.CompareTo(b.Element) : a.Cell.CompareTo(b.Cell));
        return marks;
    }

    /// <summary>The order that a link is about, by its address; null for every other link.</summary>
    public static OrderNumber? NumberIn(string href)
    {
        if (href.Contains("rderId=", StringComparison.OrdinalIgnoreCase) || href.Contains("tradeId=", StringComparison.OrdinalIgnoreCase)) return AliExpressSite.OrderIn(href);
        var path = href.IndexOf("/order-list/", StringComparison.OrdinalIgnoreCase);
        if (path < 0) return null;
        var rest = href.AsSpan(path + 12);
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        return TextValue.TryRead<OrderNumber>((end < 0 ? rest : rest[..end]).ToString());
    }

    private static List<OrderMark> Links(PageMap map)
    {
        var marks = new List<OrderMark>();
        foreach (var (element, href) in map.Links)
            if (NumberIn(href) is { } number) marks.Add(new(element, number, -1, href));
        return marks;
    }

    // With unknown words and no links a number is an order's if a day stands in its row: parcels, requests and payments show none beside theirs.
    private static List<OrderMark> Bare(PageCells cells)
    {
        var marks = new List<OrderMark>();
        for (var cell = 0; cell < cells.Count; cell++)
            if (cells[cell].Digits is { } digits && HasDayBeside(cells, cell) && TextValue.TryRead<OrderNumber>(digits) is { } number)
                marks.Add(new(cells.Map.CellElement(cell), number, cell, null));
        return marks;
    }

    private static bool HasDayBeside(PageCells cells, int cell)
    {
        for (var other = Math.Max(0, cell - 2); other < Math.Min(cells.Count, cell + 3); other++)
            if (cells[other].Day is not null) return true;
        return false;
    }
}
