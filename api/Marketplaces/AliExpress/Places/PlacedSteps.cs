using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>The steps of a parcel by rectangles: moments under each other at one edge, each in a block with what happened then.</summary>
internal static class PlacedSteps
{
    private const int Edge = 4, Beside = 320;

    /// <summary>The steps, oldest first; none where the page does not show which words belong to which moment.</summary>
    public static IReadOnlyList<TrackingEvent> In(PageCells cells)
    {
        if (PlacedCells.Of(cells) is not { } placed) return [];
        var page = cells.Page;
        var moments = placed.All.Where(cell => TrackSteps.IsMoment(placed.Words(cell), page)).GroupBy(cell => (placed.IsMirrored ? cell.Box.Right : cell.Box.Left) / Edge).MaxBy(edge => edge.Count())?.ToArray() ?? [];
        if (moments.Length < 2) return [];
        var (left, right) = (moments.Min(cell => cell.Box.Left) - Beside, moments.Max(cell => cell.Box.Right) + Beside * 2);
        var column = placed.All.Where(cell => cell.Box.Right > left && cell.Box.Left < right).ToArray();
        var blocks = Bands.Around([.. moments.Select(moment => moment.Box)], [.. column.Select(cell => cell.Box)]);
        var steps = new List<TrackingEvent>();
        foreach (var (moment, (top, bottom)) in moments.Zip(blocks))
        {
            var said = column.Where(cell => cell.Box.Top >= top - 1 && cell.Box.Bottom <= bottom + 1 && cell != moment && placed.Words(cell).Length > 1 && !TrackSteps.IsZone(placed.Words(cell))).Take(4).ToArray();
            if (said.Length is 0 or > 3) continue;
            // A title, then what happened.
            var (place, words) = TrackingDom.Place(placed.Words(said.Length > 1 ? said[1] : said[0]).ToString());
            steps.Add(new(null, placed.Words(moment).ToString(), placed.Cite(said.Length > 1 ? said[1] : said[0], words), null, place));
        }
        if (steps.Count > 1 && !TrackSteps.IsOldestFirst(steps, page)) steps.Reverse();
        return steps;
    }
}
