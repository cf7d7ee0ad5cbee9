namespace DisputeHelper.Marketplaces;

/// <summary>Cells: the pieces of words that a page lays side by side. "US $24.90", in ten elements, is one; the "x2" beside it is another.</summary>
internal sealed partial class PageMap
{
    private CellTable? _cells;

    /// <summary>How many cells there are.</summary>
    public int CellCount => Cells.First.Length - 1;

    /// <summary>The words of a cell.</summary>
    public ReadOnlySpan<char> CellAt(int cell) => Span(Cells.First[cell], Cells.First[cell + 1]);

    /// <summary>The first text of a cell; that of the next cell is the end of this one.</summary>
    public int CellStart(int cell) => Cells.First[cell];

    /// <summary>The smallest element that holds the whole cell.</summary>
    public int CellElement(int cell)
    {
        var (first, last) = (TextParent(Cells.First[cell]), TextParent(Cells.First[cell + 1] - 1));
        return first == last ? first : Around(first, last);
    }

    /// <summary>Whether a line begins with this cell.</summary>
    public bool CellBeginsLine(int cell) => BeginsLine(Cells.First[cell]);

    /// <summary>The cells of an element's subtree: the first, and the number after the last.</summary>
    public (int First, int End) CellsIn(int element)
    {
        var (first, end) = (TextStart(element), TextEnd(element));
        return first >= end ? (0, 0) : (Cells.OfText[first], Cells.OfText[end - 1] + 1);
    }

    /// <summary>The cells from one element up to another (not included).</summary>
    public (int First, int End) CellsBetween(int first, int end)
    {
        var (from, to) = (TextStart(first), end >= Count ? TextCount : TextStart(end));
        return from >= to ? (0, 0) : (Cells.OfText[from], Cells.OfText[to - 1] + 1);
    }

    private CellTable Cells => _cells ??= Cut();

    private CellTable Cut()
    {
        var (first, of) = (new List<int>(TextCount + 1), new int[TextCount]);
        for (var text = 0; text < TextCount; text++)
        {
            if (!_walk.Texts[text].Continues) first.Add(text);
            of[text] = first.Count - 1;
        }
        first.Add(TextCount);
        return new([.. first], of);
    }

    // One reference, so that two ways that ask at the same moment see all of it or none.
    private sealed record CellTable(int[] First, int[] OfText);
}
