using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>Items as eyes find them: a picture, beside it the title, below that the price with how many.</summary>
internal static class PlacedItems
{
    private const int Nearest = 160, LongestTitle = 400;

    /// <summary>The items whose title was found, from top to bottom, each with the cell of its price (-1 without one).</summary>
    public static IReadOnlyList<(OrderLine Line, int Price)> In(PlacedCells placed)
    {
        var items = new List<(OrderLine, int)>();
        var goods = placed.Pictures.Where(picture => picture.IsOfGoods).ToArray();
        foreach (var picture in goods)
        {
            placed.Cells.Page.Stop.ThrowIfCancellationRequested();
            var beside = Beside(placed, picture, goods);
            if (beside.Find(cell => IsTitle(placed, cell)) is not { Box.Width: > 0 } title) continue;
            var (price, count) = Price(placed, beside);
            var line = new OrderLine(null, ProductAt(placed.Cells.Map, placed.Cells.Map.CellElement(title.Cell)), null, placed.Cite(title), [],
                count is { } many ? placed.Cite(many, placed[many].Quantity!.Value) : null, price is { } one ? placed.Cite(one, placed[one].Amount!) : null,
                WebAddress.OfImage(picture.Address, placed.Cells.Page.Url), null, null);
            items.Add((line, price?.Cell ?? -1));
        }
        return items;
    }

    // What shares the picture's height and stands where lines go on from it, up to the next picture of the row.
    private static List<PlacedCell> Beside(PlacedCells placed, PlacedPicture picture, PlacedPicture[] goods)
    {
        var box = picture.Box;
        var (left, right) = placed.IsMirrored ? (int.MinValue, box.Left + 2) : (box.Right - 2, int.MaxValue);
        foreach (var other in goods)
            if (other.Box.IsBeside(box) && other.Box != box)
            {
                if (!placed.IsMirrored && other.Box.Left >= box.Right) right = Math.Min(right, other.Box.Left);
                if (placed.IsMirrored && other.Box.Right <= box.Left) left = Math.Max(left, other.Box.Right);
            }
        return [.. placed.All.Where(cell => cell.Box.Top < box.Bottom && cell.Box.Bottom > box.Top && cell.Box.Left >= left && cell.Box.Right <= right)];
    }

    private static bool IsTitle(PlacedCells placed, PlacedCell cell) => placed.IsPlain(cell) && placed.Words(cell).Length is > 3 and < LongestTitle && Letters(placed.Words(cell)) > 2;

    // The price of one stands close to how many; an amount alone may be what all of it cost.
    private static (PlacedCell? Price, PlacedCell? Count) Price(PlacedCells placed, List<PlacedCell> beside)
    {
        var counts = beside.Where(cell => placed[cell].Quantity is not null).ToArray();
        if (counts is not [var count]) return default;
        if (placed[count].Amount is not null) return (count, count);
        var prices = beside.Where(cell => placed[cell] is { Amount: not null, Label: null } && !ItemLine.IsStruck(placed.Cells, cell.Cell) && Distance(cell, count) <= Nearest).OrderBy(cell => Distance(cell, count)).ToArray();
        return prices.Length == 0 || prices.Length > 1 && Distance(prices[1], count) - Distance(prices[0], count) < 4 ? (null, count) : (prices[0], count);
    }

    private static int Distance(PlacedCell a, PlacedCell b)
    {
        var across = Math.Max(0, Math.Max(a.Box.Left - b.Box.Right, b.Box.Left - a.Box.Right));
        return a.Box.IsBeside(b.Box) ? across : across + 2 * Math.Max(0, Math.Max(a.Box.Top - b.Box.Bottom, b.Box.Top - a.Box.Bottom)) + 20;
    }

    /// <summary>The product that the link around an element leads to.</summary>
    public static string? ProductAt(PageMap map, int element)
    {
        for (var steps = 0; element >= 0 && steps < 5; element = map.Parent(element), steps++)
            if (map.LinksIn(element) is [var first, ..] && first.Element == element) return DomValues.ProductIn(first.Href);
        return null;
    }

    private static int Letters(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var c in words)
            if (char.IsLetter(c)) letters++;
        return letters;
    }
}
