using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Finds tables of names and values by their shape: rows of two cells, lists of terms, or neighbours that are built alike.</summary>
internal static class NameValueRows
{
    private const int LongestName = 60, LongestValue = 300, Least = 3, Wrappers = 5;

    /// <summary>The longest such table of the page; empty when there is none.</summary>
    public static IReadOnlyList<ListingSpec> Longest(Page page)
    {
        if (page.Map is not { } map) return [];
        List<ListingSpec> longest = [];
        var at = -1;
        for (var i = 0; i < map.Count; i++)
        {
            if (i % 64 == 0) page.Stop.ThrowIfCancellationRequested();
            // A row takes a few words; what holds a thousand of them is no row, and its children are asked themselves.
            if (map.TextEnd(i) - map.TextStart(i) is < Least * 2 - 3 or > 2000) continue;
            var rows = map.Tag(i) == "dl" ? Terms(page, map, i) : Alike(page, map, i);
            // A real table is more of a table than neighbours that only look alike.
            if (Weight(map, i, rows) > Weight(map, at, longest) && rows.DistinctBy(row => row.Name, StringComparer.OrdinalIgnoreCase).Count() >= Least) (longest, at) = (rows, i);
        }
        return longest;
    }

    private static int Weight(PageMap map, int holder, List<ListingSpec> rows) => holder >= 0 && map.Tag(holder) is "dl" or "tbody" or "table" ? rows.Count * 10 : rows.Count;

    private static List<ListingSpec> Terms(Page page, PageMap map, int list)
    {
        var rows = new List<ListingSpec>();
        string? name = null;
        foreach (var child in map.Children(list))
        {
            if (map.Tag(child) == "dt") name = Plain(map, child);
            else if (name is not null && Row(page, map, name, child) is { } row) rows.Add(row);
        }
        return rows;
    }

    // The longest run of neighbours that are rows; a heading before it or a button after it ends it.
    private static List<ListingSpec> Alike(Page page, PageMap map, int parent)
    {
        List<ListingSpec> rows = [], longest = [];
        string? tag = null;
        foreach (var child in map.Children(parent))
        {
            if (map.TextStart(child) == map.TextEnd(child)) continue;
            if (map.Tag(child) != tag) (tag, rows) = (map.Tag(child), []);
            if (map.LinksIn(child).Length > 0 || !TryRow(page, map, child, rows)) rows = [];
            else if (rows.Count > longest.Count) longest = rows;
        }
        return longest;
    }

    // Two cells, or twice two in a row of a wide table; or "Name: value" in one.
    private static bool TryRow(Page page, PageMap map, int row, List<ListingSpec> rows)
    {
        var cells = Cells(map, row);
        if (cells.Count == 2 || cells.Count == 4 && map.Tag(row) == "tr")
        {
            for (var i = 0; i < cells.Count; i += 2)
            {
                if (Row(page, map, Plain(map, cells[i]), cells[i + 1]) is not { } pair) return false;
                rows.Add(pair);
            }
            return true;
        }
        if (cells.Count > 2 || map.Span(row).Length > LongestName + LongestValue) return false;
        var words = map.Words(row);
        if (PageText.LabelOf(words) is not { Length: > 1 and <= LongestName } name || PageText.AfterLabel(words) is not { Length: > 0 and <= LongestValue } value) return false;
        rows.Add(new(name, page.Cite(row, value, words, How.Label)));
        return true;
    }

    // The children that have words, through wrappers around them all.
    private static List<int> Cells(PageMap map, int row)
    {
        for (var depth = 0; ; depth++)
        {
            var cells = map.Children(row).Where(child => map.TextStart(child) < map.TextEnd(child)).Take(6).ToList();
            if (depth == Wrappers || cells.Count != 1 || map.TextStart(cells[0]) != map.TextStart(row) || map.TextEnd(cells[0]) != map.TextEnd(row)) return cells;
            row = cells[0];
        }
    }

    private static string Plain(PageMap map, int element) => map.Span(element).Length > LongestName || map.Span(element).Contains('\n') || map.Tag(element) is "h1" or "h2" or "h3" ? "" : map.Words(element).TrimEnd(':', '：', ' ');

    private static ListingSpec? Row(Page page, PageMap map, string name, int value) =>
        name.Length is > 1 and <= LongestName && name.Any(char.IsLetter) && AmountText.Of(name) is null && map.Span(value).Length is > 0 and <= LongestValue && !map.Span(value).Contains('\n')
            ? new(name, page.Cite(value, map.Words(value), map.Words(value), How.Label)) : null;
}
