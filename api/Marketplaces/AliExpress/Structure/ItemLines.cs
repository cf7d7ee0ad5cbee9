using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>Finds the items in a part of a page by their links: a picture and a title of one product are one item, two pictures are two.</summary>
internal static class ItemLines
{
    /// <summary>The items, in document order.</summary>
    /// <param name="cells">The page.</param>
    /// <param name="inside">The part; -1 is the whole page.</param>
    /// <param name="foreign">Elements that belong to the order as a whole, sorted: no item's part reaches over one.</param>
    public static IReadOnlyList<ItemLine> In(PageCells cells, int inside, int[] foreign)
    {
        var map = cells.Map;
        var groups = new List<Group>();
        foreach (var (element, href) in map.LinksIn(inside).ToArray())
        {
            if (ProductIn(href) is not { } product) continue;
            var (hasPicture, hasWords) = (!map.PicturesIn(element).IsEmpty, map.TextStart(element) < map.TextEnd(element));
            if (groups.Count > 0 && groups[^1].Takes(product, hasPicture, hasWords, element, map)) groups[^1].Add(element, hasPicture, hasWords);
            else groups.Add(new(product, href, element, hasPicture, hasWords));
        }
        var lines = new List<ItemLine>(groups.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            cells.Page.Stop.ThrowIfCancellationRequested();
            var (low, high) = (i == 0 ? -1 : groups[i - 1].Last, i + 1 == groups.Count ? int.MaxValue : groups[i + 1].First);
            var (first, end) = Part(map, groups[i], inside, low, high, foreign);
            lines.Add(new(first, end, groups[i].Product, groups[i].Href, groups[i].Title));
        }
        return lines;
    }

    // The link to the copy of a listing names its product too; it is the item's, although an order's number is in it.
    private static string? ProductIn(string href) => DomValues.ProductIn(href) ?? (IsSnapshot(href) ? WebAddress.Parameter(href, "productId") : null);

    /// <summary>Whether a link leads to the copy of a listing as it was bought.</summary>
    public static bool IsSnapshot(string href) => href.Contains("/snapshot", StringComparison.OrdinalIgnoreCase);

    // The largest element with this item and no other. Items that stand one after the other without one of their own reach to the next.
    private static (int First, int End) Part(PageMap map, Group group, int inside, int low, int high, int[] foreign)
    {
        var element = map.Around(group.First, group.Last);
        if (element < 0 || element <= low || map.End(element) > high)
        {
            var at = Array.BinarySearch(foreign, group.Last);
            at = at < 0 ? ~at : at + 1;
            return (group.First, Math.Min(Math.Min(high, map.End(element)), at < foreign.Length ? foreign[at] : int.MaxValue));
        }
        while (element >= 0 && map.Parent(element) is >= 0 and var around && around != inside && around > low && map.End(around) <= high
            && map.Tag(around) is not ("body" or "main" or "html") && !Any(foreign, around, map.End(around))) element = around;
        // Alone with its links: price and quantity follow it, up to the next item.
        var row = map.Parent(element);
        return (element, row >= 0 && high < map.End(row) && !Any(foreign, element, high) && !HasWordsBeside(map, group, element) ? high : map.End(element));
    }

    private static bool HasWordsBeside(PageMap map, Group group, int element) => element != group.First && map.TextEnd(element) > map.TextEnd(group.Last);

    private static bool Any(int[] sorted, int from, int end)
    {
        var at = Array.BinarySearch(sorted, from);
        if (at < 0) at = ~at;
        return at < sorted.Length && sorted[at] < end;
    }

    private sealed class Group
    {
        private bool _hasPicture;

        public Group(string product, string href, int link, bool picture, bool words)
        {
            (Product, Href, First, Last, Title) = (product, href, link, link, -1);
            Add(link, picture, words);
        }

        public string Product { get; }
        public string Href { get; }
        public int First { get; }
        public int Last { get; private set; }
        public int Title { get; private set; }

        // Variants of one product repeat its picture or its title.
        public bool Takes(string other, bool picture, bool words, int link, PageMap map) =>
            other == Product && !(picture && _hasPicture) && !(words && Title >= 0 && map.Span(link).SequenceEqual(map.Span(Title)));

        public void Add(int link, bool picture, bool words)
        {
            Last = link;
            _hasPicture |= picture;
            if (words && Title < 0) Title = link;
        }
    }
}
