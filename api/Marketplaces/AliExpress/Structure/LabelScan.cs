using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>A label and the cells of its value.</summary>
/// <param name="Field">What the label names.</param>
/// <param name="Label">The label's cell; the value's own cell when both are in one.</param>
/// <param name="First">The first cell of the value.</param>
/// <param name="End">The cell after the last one.</param>
internal readonly record struct Labelled(OrderField Field, int Label, int First, int End);

/// <summary>
/// Finds the value beside a label by where both stand in the tree: in one cell after a colon, in the rest of the line, in the
/// block that follows within the same row, or in the same column of the next table row.
/// </summary>
internal static class LabelScan
{
    private const int MostColumns = 24;

    /// <summary>Every label between two cells whose value was found, in document order.</summary>
    public static IEnumerable<Labelled> In(PageCells cells, int first, int end)
    {
        for (var cell = first; cell < end; cell++)
        {
            if (cells[cell].Label is not { } field) continue;
            if (cells[cell].ValueAt > 0) yield return new(field, cell, cell, cell + 1);
            else if (InColumn(cells, cell) is { } below) yield return new(field, cell, below.First, below.End);
            else if (Beside(cells, cell, first, end) is { } value) yield return new(field, cell, value.First, value.End);
        }
    }

    private static (int First, int End)? Beside(PageCells cells, int label, int first, int end)
    {
        var map = cells.Map;
        var row = Row(map, label, first, end);
        if (row < 0) return null;
        var (from, to) = map.CellsIn(row);
        var next = label + 1;
        if (next >= to)
            // Figures over their names: "Oct 2, 2026 / Order date".
            return to - from == 2 && cells[from].Label is null ? (from, from + 1) : null;
        if (cells[next].Label is not null) return null;
        var last = next + 1;
        while (last < to && !map.CellBeginsLine(last) && cells[last].Label is null) last++;
        return (next, last);
    }

    // The smallest element around the label that holds other words.
    private static int Row(PageMap map, int label, int first, int end)
    {
        var row = map.CellElement(label);
        while (row >= 0)
        {
            var (from, to) = map.CellsIn(row);
            if (from < first || to > end) return -1;
            if (to - from > 1) return row;
            row = map.Parent(row);
        }
        return -1;
    }

    private static (int First, int End)? InColumn(PageCells cells, int label)
    {
        var map = cells.Map;
        var box = map.CellElement(label);
        while (box >= 0 && map.Tag(box) is not ("th" or "td" or "tr" or "table" or "body")) box = map.Parent(box);
        if (box < 0 || map.Tag(box) is not ("th" or "td")) return null;
        var row = map.Parent(box);
        var heads = map.Children(row).Take(MostColumns + 1).ToArray();
        // A column has a heading over it only where headings stand side by side.
        if (row < 0 || heads.Length is < 2 or > MostColumns || heads.Any(head => head != box && map.CellsIn(head) is var (a, b) && b > a && cells[a].Label is null && map.Tag(head) != "th")) return null;
        var below = NextRow(map, row);
        if (below < 0) return null;
        var columns = map.Children(below).Take(MostColumns + 1).ToArray();
        var place = Array.IndexOf(heads, box);
        if (place >= columns.Length || columns.Length != heads.Length) return null;
        var value = map.CellsIn(columns[place]);
        return value.First == value.End ? null : value;
    }

    private static int NextRow(PageMap map, int row)
    {
        var above = map.Parent(row);
        if (above >= 0 && map.End(row) < map.End(above)) return map.Tag(map.End(row)) == "tr" ? map.End(row) : -1;
        // The first row of the body, after the row of the head.
        if (above < 0 || map.Tag(above) != "thead" || map.Parent(above) is not (>= 0 and var table) || map.End(above) >= map.End(table)) return -1;
        var body = map.End(above);
        return map.Tag(body) == "tbody" && body + 1 < map.End(body) ? body + 1 : -1;
    }
}
