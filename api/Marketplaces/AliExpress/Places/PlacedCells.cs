using AngleSharp.Dom;
using DisputeHelper.Marketplaces.AliExpress.Chats;
using DisputeHelper.Marketplaces.AliExpress.Structure;
using Box = DisputeHelper.Marketplaces.AliExpress.Structure.PageBoxes.Box;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>A cell where it stood on the screen.</summary>
internal readonly record struct PlacedCell(int Cell, Box Box);

/// <summary>A picture where it stood on the screen.</summary>
internal readonly record struct PlacedPicture(string Address, Box Box)
{
    /// <summary>As large as a shop shows its goods, and neither a banner nor a line.</summary>
    public bool IsOfGoods => Box is { Width: >= 40 and <= 420, Height: >= 40 and <= 420 } && Box.Width * 2 >= Box.Height && Box.Height * 2 >= Box.Width;
}

/// <summary>What stood on the screen, from top to bottom: cells with their meaning, pictures with their addresses. Nothing here asks for a tag, a class or who is inside of whom.</summary>
internal sealed class PlacedCells
{
    private PlacedCells(PageCells cells, PlacedCell[] all, PlacedPicture[] pictures) => (Cells, All, Pictures) = (cells, all, pictures);

    /// <summary>The placed cells, or null when no rectangles were recorded.</summary>
    public static PlacedCells? Of(PageCells cells)
    {
        if (cells.Boxes is not { } boxes) return null;
        var all = new List<PlacedCell>(cells.Count);
        for (var cell = 0; cell < cells.Count; cell++)
            if (boxes.Of(cell) is { Width: > 0, Height: > 0 } box) all.Add(new(cell, box));
        if (all.Count == 0) return null;
        var pictures = Screen.PicturesOf(cells.Page).Select(sight => new PlacedPicture(sight.Words, new(sight.Place.X, sight.Place.Y, sight.Place.Right, sight.Place.Bottom)));
        return new(cells, [.. all.OrderBy(cell => cell.Box.Top).ThenBy(cell => cell.Box.Left)], [.. pictures.OrderBy(picture => picture.Box.Top).ThenBy(picture => picture.Box.Left)]);
    }

    /// <summary>The same for a page whose cells nobody has worked out yet; null costs nothing.</summary>
    public static PlacedCells? Of(Page page) => page is { Layout: not null, Map: { } map } ? Of(new PageCells(page, map)) : null;

    public PageCells Cells { get; }

    /// <summary>The cells from top to bottom.</summary>
    public IReadOnlyList<PlacedCell> All { get; }

    /// <summary>The pictures from top to bottom.</summary>
    public IReadOnlyList<PlacedPicture> Pictures { get; }

    /// <summary>Whether lines run from right to left.</summary>
    public bool IsMirrored => Cells.Page.Document?.DocumentElement.GetAttribute("dir")?.Equals("rtl", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What a cell says.</summary>
    public ref readonly Cell this[PlacedCell cell] => ref Cells[cell.Cell];

    /// <summary>The words of a cell.</summary>
    public ReadOnlySpan<char> Words(PlacedCell cell) => Cells.Map.CellAt(cell.Cell);

    /// <summary>Only what stood between two heights.</summary>
    public PlacedCells Between(int top, int bottom) => new(Cells,
        [.. All.Where(cell => cell.Box.Top >= top && cell.Box.Bottom <= bottom)], [.. Pictures.Where(picture => picture.Box.Top >= top && picture.Box.Bottom <= bottom)]);

    /// <summary>Words of no other meaning: neither label nor value of one, not a number, not a status.</summary>
    public bool IsPlain(PlacedCell cell) => this[cell] is { Label: null, Digits: null, Day: null, Amount: null, Quantity: null, State: Facts.OrderState.Unknown };

    /// <summary>Cites a cell by where it stood.</summary>
    public Facts.Cited<T> Cite<T>(PlacedCell cell, T value) => Cells.Cite(cell.Cell, value, Facts.How.Layout);

    /// <summary>Cites the whole words of a cell.</summary>
    public Facts.Cited<string> Cite(PlacedCell cell) => Cells.Cite(cell.Cell, Words(cell).ToString(), Facts.How.Layout);
}
