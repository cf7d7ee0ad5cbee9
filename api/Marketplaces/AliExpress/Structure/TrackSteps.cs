using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>The steps of parcels: repeated blocks of a time and some words.</summary>
internal static class TrackSteps
{
    private const int Most = 1000;

    /// <summary>One track per parcel, each oldest first; steps without a time stand where the page shows them.</summary>
    public static IReadOnlyList<IReadOnlyList<TrackingEvent>> In(PageCells cells)
    {
        var map = cells.Map;
        var times = Enumerable.Range(0, cells.Count).Where(cell => IsMoment(map.CellAt(cell), cells.Page)).Take(Most).ToArray();
        var tracks = new List<IReadOnlyList<TrackingEvent>>();
        foreach (var track in times.GroupBy(cell => map.Parent(Largest(map, times, cell))))
        {
            cells.Page.Stop.ThrowIfCancellationRequested();
            // A time alone is when the page was made or when the shop is open; steps come in rows.
            if (track.Key < 0 || track.Count() < 2 && times.Length > 1) continue;
            var steps = Blocks(map, track.Key, [.. track.Select(cell => Largest(map, times, cell))])
                .Select(block => Step(cells, block, track.Where(cell => map.Holds(block, map.CellElement(cell))).Select(cell => (int?)cell).FirstOrDefault()))
                .OfType<TrackingEvent>().ToList();
            if (steps.Count == 0) continue;
            if (!IsOldestFirst(steps, cells.Page)) steps.Reverse();
            tracks.Add(steps);
        }
        return tracks;
    }

    // The blocks with a time, and among their neighbours those of the same kind without one ("Order created").
    private static IEnumerable<int> Blocks(PageMap map, int track, int[] timed)
    {
        var kinds = timed.Select(block => Inside(map, block).Last()).ToHashSet();
        foreach (var child in map.Children(track))
            if (Array.BinarySearch(timed, child) >= 0 || Inside(map, child).Any(kinds.Contains)) yield return child;
    }

    // The first and the last of a row often carry one class more; a box around a single one says nothing.
    private static IEnumerable<(string Tag, string? Name)> Inside(PageMap map, int block)
    {
        yield return KindOf(map, block);
        for (var depth = 0; depth < 3 && block + 1 < map.End(block) && map.End(block + 1) == map.End(block); depth++) yield return KindOf(map, ++block);
    }

    private static (string Tag, string? Name) KindOf(PageMap map, int block) => (map.Tag(block), map.ElementAt(block).ClassName?.Split(' ')[0]);

    private static TrackingEvent? Step(PageCells cells, int block, int? time)
    {
        var map = cells.Map;
        var (first, end) = map.CellsIn(block);
        var said = Enumerable.Range(first, end - first).Where(cell => cell != time && map.CellAt(cell).Length > 1 && !IsZone(map.CellAt(cell))).Take(4).ToArray();
        if (said.Length == 0 || end - first > 12) return null;
        // A title, then what happened; what follows (a zone, a link) says less.
        var text = said.Length > 1 ? said[1] : said[0];
        var (place, words) = TrackingDom.Place(map.CellAt(text).ToString());
        var quote = said.Length > 1 ? $"{map.CellAt(said[0])}: {map.CellAt(text)}" : map.CellAt(text).ToString();
        return new(null, time is { } at ? map.CellAt(at).ToString() : null, cells.Cite(said[0], text + 1, words, How.Pattern) with { Quote = quote }, null, place);
    }

    /// <summary>"[GMT+3]" beside a time.</summary>
    public static bool IsZone(ReadOnlySpan<char> words) => words.Length < 14 && words.Trim("[]()") is var bare && (bare.StartsWith("GMT") || bare.StartsWith("UTC"));

    /// <summary>Whether the first step is older than the last.</summary>
    public static bool IsOldestFirst(List<TrackingEvent> steps, Page page)
    {
        var days = steps.Select(step => DayOf(step.TimeText, page)).OfType<DateOnly>().ToArray();
        return days.Length > 1 && days[0] < days[^1];
    }

    private static DateOnly? DayOf(string? words, Page page) => DayText.Find(words, page.Language, DateOnly.FromDateTime(page.CapturedAt.UtcDateTime));

    /// <summary>A day with a time of day: "Sat | Nov. 14 13:26", "2023-09-28 09:46:53".</summary>
    public static bool IsMoment(ReadOnlySpan<char> words, Page page)
    {
        var colon = words.IndexOf(':');
        if (words.Length is < 8 or > 44 || colon < 1 || colon + 2 >= words.Length) return false;
        if (!char.IsAsciiDigit(words[colon - 1]) || !char.IsAsciiDigit(words[colon + 1]) || !char.IsAsciiDigit(words[colon + 2])) return false;
        return DayOf(words.ToString(), page) is not null;
    }

    private static int Largest(PageMap map, int[] times, int cell)
    {
        var element = map.CellElement(cell);
        while (map.Parent(element) is >= 0 and var around && map.CellsIn(around) is var (first, end) && CountIn(times, first, end) == 1
            && map.Tag(around) is not ("body" or "main")) element = around;
        return element;
    }

    private static int CountIn(int[] sorted, int first, int end)
    {
        var at = Array.BinarySearch(sorted, first);
        if (at < 0) at = ~at;
        var count = 0;
        while (at < sorted.Length && sorted[at++] < end && count < 2) count++;
        return count;
    }
}
