using Box = DisputeHelper.Marketplaces.AliExpress.Structure.PageBoxes.Box;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>
/// Cuts what is stacked on a page into blocks, one around each of its anchors: where two blocks meet, more room is left empty than
/// anywhere inside of them.
/// </summary>
internal static class Bands
{
    private const int Narrowest = 6, MostShift = 60, MostBlocks = 2_000;

    /// <summary>Top and bottom of each anchor's block; empty when the page does not show where one ends and the next begins, or has a single one.</summary>
    /// <param name="anchors">One rectangle in each block, from top to bottom.</param>
    /// <param name="all">All rectangles of their column, sorted by their top.</param>
    public static IReadOnlyList<(int Top, int Bottom)> Around(IReadOnlyList<Box> anchors, IReadOnlyList<Box> all)
    {
        if (anchors.Count is < 2 or > MostBlocks) return [];
        var gaps = Gaps(all);
        var cuts = new (int Top, int Bottom)[anchors.Count - 1];
        var next = 0;
        for (var i = 0; i + 1 < anchors.Count; i++)
        {
            var (from, to) = (anchors[i].Bottom, anchors[i + 1].Top);
            (int Top, int Bottom) widest = (0, 0), second = (0, 0);
            while (next < gaps.Count && gaps[next].Bottom <= from) next++;
            for (var at = next; at < gaps.Count && gaps[at].Top < to; at++)
            {
                var gap = gaps[at];
                if (gap.Bottom - gap.Top > widest.Bottom - widest.Top) (widest, second) = (gap, widest);
                else if (gap.Bottom - gap.Top > second.Bottom - second.Top) second = gap;
            }
            var (size, other) = (widest.Bottom - widest.Top, second.Bottom - second.Top);
            if (size < Narrowest || size * 4 < other * 5) return [];
            cuts[i] = widest;
        }
        // The blocks of one list are built alike: their anchors stand at about the same height in them.
        var shifts = cuts.Select((cut, i) => anchors[i + 1].Top - cut.Bottom).ToArray();
        if (shifts.Max() - shifts.Min() > MostShift) return [];
        var (least, top) = (cuts.Min(cut => cut.Bottom - cut.Top), anchors[0].Top - shifts.Max());
        var tallest = Math.Max(cuts[0].Top - top, cuts.Zip(cuts.Skip(1), (a, b) => b.Top - a.Bottom).DefaultIfEmpty(0).Max());
        return [.. anchors.Select((anchor, i) => (i == 0 ? top : cuts[i - 1].Bottom, i < cuts.Length ? cuts[i].Top : End(gaps, anchor, least, tallest)))];
    }

    // The last block has no neighbour: it ends where as much room is left as between the others, and has not many times their height.
    private static int End(List<(int Top, int Bottom)> gaps, Box anchor, int least, int tallest)
    {
        var most = anchor.Bottom + 3 * tallest + MostShift;
        foreach (var gap in gaps)
            if (gap.Top >= anchor.Bottom && gap.Bottom - gap.Top >= least - 2) return Math.Min(gap.Top, most);
        return most;
    }

    private static List<(int Top, int Bottom)> Gaps(IReadOnlyList<Box> all)
    {
        var gaps = new List<(int Top, int Bottom)>();
        var reach = int.MaxValue;
        foreach (var box in all)
        {
            if (box.Top > reach) gaps.Add((reach, box.Top));
            reach = reach == int.MaxValue ? box.Bottom : Math.Max(reach, box.Bottom);
        }
        return gaps;
    }
}
