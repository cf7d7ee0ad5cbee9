using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>
/// A product's page by rectangles alone, listing and snapshot alike: the largest picture, the largest words beside or below it that are a
/// title, the largest amount near these, and names with values in two columns.
/// </summary>
internal static class PlacedListing
{
    private const int LeastPicture = 160, Reach = 260, LeastRows = 3, RowReach = 48;

    /// <summary>What places tell; null without rectangles, without a picture or without a title.</summary>
    public static ListingFacts? Read(Page page)
    {
        if (PlacedCells.Of(page) is not { } placed) return null;
        var pictures = placed.Pictures.Where(picture => picture.Box is { Width: >= LeastPicture, Height: >= LeastPicture } && picture.Box.Width <= picture.Box.Height * 3).OrderByDescending(picture => (long)picture.Box.Width * picture.Box.Height).ToArray();
        if (pictures.Length == 0 || Title(placed, pictures[0]) is not { } title) return null;
        return new()
        {
            Title = placed.Cite(title),
            Price = Price(placed, title, pictures[0]),
            Specs = Specs(placed),
        };
    }

    // By far the largest of what has the length of a title: of two alike nobody knows which.
    private static PlacedCell? Title(PlacedCells placed, PlacedPicture picture)
    {
        var around = placed.All.Where(cell => placed.IsPlain(cell) && placed.Words(cell).Length is >= 12 and <= 400 && cell.Box.Top < picture.Box.Bottom + Reach && cell.Box.Bottom > picture.Box.Top - Reach / 2)
            .OrderByDescending(cell => Lines.PerLetter(placed, cell)).Take(2).ToArray();
        if (around.Length == 0) return null;
        var named = ListingMeta.Bare(placed.Cells.Page.Title);
        if (named.Length >= 12 && Merging.Sameness.Of(placed.Words(around[0]).ToString(), named)) return around[0];
        return around.Length == 1 || Lines.PerLetter(placed, around[0]) > Lines.PerLetter(placed, around[1]) * 1.3 ? around[0] : null;
    }

    private static Cited<Money>? Price(PlacedCells placed, PlacedCell title, PlacedPicture picture)
    {
        var amounts = placed.All.Where(cell => placed[cell] is { Amount: not null, Label: null, Quantity: null } && !ItemLine.IsStruck(placed.Cells, cell.Cell)
                && cell.Box.Top >= title.Box.Top - Reach && cell.Box.Top < Math.Max(picture.Box.Bottom, title.Box.Bottom + Reach) && cell.Box.Left < title.Box.Right && cell.Box.Right > title.Box.Left)
            .OrderByDescending(cell => cell.Box.Height).Take(2).ToArray();
        return amounts.Length == 1 || amounts.Length == 2 && amounts[0].Box.Height * 4 > amounts[1].Box.Height * 5 ? placed.Cite(amounts[0], placed[amounts[0]].Amount!) : null;
    }

    // Rows under each other whose names share one edge and whose values share another; the longest such table, once it has three.
    private static IReadOnlyList<ListingSpec> Specs(PlacedCells placed)
    {
        var rows = new List<(PlacedCell Name, PlacedCell Value)>();
        var all = placed.All;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is var name && !IsName(placed, name)) continue;
            PlacedCell? value = null;
            for (var j = Math.Max(0, i - 8); j < all.Count && all[j].Box.Top <= name.Box.Bottom; j++)
                if (j != i && all[j].Box.IsBeside(name.Box) && (placed.IsMirrored ? all[j].Box.Right <= name.Box.Left : all[j].Box.Left >= name.Box.Right)) value = value is null ? all[j] : default(PlacedCell);
            // More than two in the line are no name and value.
            if (value is { Box.Width: > 0 } one && placed.Words(one).Length is > 0 and <= 300) rows.Add((name, one));
        }
        List<(PlacedCell Name, PlacedCell Value)> longest = [], run = [];
        foreach (var row in rows)
        {
            if (run.Count > 0 && (Edge(row.Name) != Edge(run[^1].Name) || Edge(row.Value) != Edge(run[^1].Value) || row.Name.Box.Top - run[^1].Name.Box.Bottom > RowReach)) run = [];
            run.Add(row);
            if (run.Count > longest.Count) longest = run;
        }
        return longest.Count < LeastRows ? [] : [.. longest.Select(row => new ListingSpec(placed.Words(row.Name).ToString().TrimEnd(':', '：', ' '), placed.Cite(row.Value)))];

        int Edge(PlacedCell cell) => placed.IsMirrored ? cell.Box.Right : cell.Box.Left;
    }

    private static bool IsName(PlacedCells placed, PlacedCell cell) => placed[cell] is { Digits: null, Day: null, Amount: null, Quantity: null } && placed.Words(cell).Length is > 1 and <= 60;
}
