using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>All cells of a page with their meaning, worked out once for the ways that look at words and shapes.</summary>
internal sealed class PageCells
{
    private readonly Cell[] _cells;
    private readonly Lazy<PageBoxes?> _boxes;

    public PageCells(Page page, PageMap map)
    {
        (Page, Map) = (page, map);
        _boxes = new(() => PageBoxes.Of(page, map));
        _cells = new Cell[map.CellCount];
        for (var i = 0; i < _cells.Length; i++)
        {
            if ((i & 255) == 0) page.Stop.ThrowIfCancellationRequested();
            _cells[i] = Cell.Read(map.CellAt(i), page.Language);
        }
    }

    public Page Page { get; }

    public PageMap Map { get; }

    public int Count => _cells.Length;

    /// <summary>Where the cells stood, worked out at the first question; null when no rectangles were recorded.</summary>
    public PageBoxes? Boxes => _boxes.Value;

    /// <summary>What a cell says.</summary>
    public ref readonly Cell this[int cell] => ref _cells[cell];

    /// <summary>The words of a cell without its label.</summary>
    public string ValueOf(int cell) => _cells[cell].ValueAt < 0 ? "" : Map.CellAt(cell)[_cells[cell].ValueAt..].Trim().ToString();

    /// <summary>The words from a cell up to another, in one line, as a quote.</summary>
    public string Quote(int first, int end) => Map.Words(Map.CellStart(first), Map.CellStart(end));

    /// <summary>Cites the cells from one up to another (not included): the smallest element that holds them all.</summary>
    public Cited<T> Cite<T>(int first, int end, T value, How how) =>
        Page.Cite(end - first == 1 ? Map.CellElement(first) : Map.Around(Map.CellElement(first), Map.CellElement(end - 1)), value, Quote(first, end), how);

    /// <summary>Cites the element of a cell.</summary>
    public Cited<T> Cite<T>(int cell, T value, How how) => Page.Cite(Map.CellElement(cell), value, Quote(cell, cell + 1), how);
}
