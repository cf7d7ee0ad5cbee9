using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>Finds the value beside a label by where both stood on the screen: to the right of it (to the left where people write so), or right below.</summary>
internal static class LayoutScan
{
    private const int Widest = 700, Deepest = 40, MostPerBand = 200;

    /// <summary>Labels with the cell beside them, in document order.</summary>
    public static IReadOnlyList<Labelled> In(PageCells cells)
    {
        if (cells.Boxes is not { } boxes) return [];
        var placed = Enumerable.Range(0, cells.Count).Select(cell => (Cell: cell, Box: boxes.Of(cell))).Where(item => item.Box is not null)
            .Select(item => (item.Cell, Box: item.Box!.Value)).OrderBy(item => item.Box.Top).ToArray();
        var tops = placed.Select(item => item.Box.Top).ToArray();
        var found = new List<Labelled>();
        foreach (var (cell, box) in placed)
        {
            cells.Page.Stop.ThrowIfCancellationRequested();
            if (cells[cell] is not { Label: { } field, ValueAt: < 0 }) continue;
            var value = Beside(cells, placed, tops, cell, box);
            if (value >= 0) found.Add(new(field, cell, value, value + 1));
        }
        return [.. found.OrderBy(pair => pair.Label)];
    }

    private static int Beside(PageCells cells, (int Cell, PageBoxes.Box Box)[] placed, int[] tops, int label, PageBoxes.Box box)
    {
        var height = box.Bottom - box.Top;
        var (best, least) = (-1, int.MaxValue);
        var first = Array.BinarySearch(tops, box.Top - height);
        if (first < 0) first = ~first;
        while (first > 0 && tops[first - 1] >= box.Top - height) first--;
        for (var i = first; i < placed.Length && tops[i] <= box.Bottom + Deepest && i - first < MostPerBand; i++)
        {
            var (cell, other) = placed[i];
            if (cell == label || cells[cell].ValueAt < 0) continue;
            var distance = Distance(box, other, height);
            if (distance >= least) continue;
            (best, least) = (cell, distance);
        }
        return best;
    }

    // What stands in the same line is nearer than what stands below, as eyes go.
    private static int Distance(PageBoxes.Box label, PageBoxes.Box other, int height)
    {
        var shared = Math.Min(label.Bottom, other.Bottom) - Math.Max(label.Top, other.Top);
        if (shared * 2 >= Math.Min(height, other.Bottom - other.Top))
        {
            var gap = other.Left >= label.Right - 2 ? other.Left - label.Right : other.Right <= label.Left + 2 ? label.Left - other.Right : int.MaxValue;
            return gap <= Widest ? gap + (other.Left >= label.Right - 2 ? 0 : Widest) : int.MaxValue;
        }
        var below = other.Top - label.Bottom;
        var isUnder = other.Left < label.Right && other.Right > label.Left;
        return below >= -2 && below <= Deepest && isUnder && Math.Abs(other.Left - label.Left) <= 24 ? below + Widest / 8 : int.MaxValue;
    }
}
