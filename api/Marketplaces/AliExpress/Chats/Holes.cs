namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// Where the screen shows something between two messages that the page's build does not tell as one. Looked for in every conversation with
/// rectangles: passing over the rows costs next to nothing, and only where one leaves room are the rectangles in it looked at.
/// </summary>
internal static class Holes
{
    // Names, times and pictures of who speaks stand between messages too.
    private const int Room = 120, Longest = 40, Most = 50;

    /// <summary>The holes: an element before the row below it, and why it is one.</summary>
    /// <param name="units">The rows, as the page has them.</param>
    /// <param name="screen">Everything that was seen.</param>
    /// <param name="map">The page.</param>
    /// <param name="top">The element that holds the rows.</param>
    public static IReadOnlyList<(int Element, string Words)> In(IReadOnlyList<Unit> units, Screen screen, PageMap map, int top)
    {
        List<(int Element, string Words)>? holes = null;
        HashSet<string>? known = null;
        Unit? above = null;
        foreach (var unit in units)
        {
            if (unit.Place is not { } place) { above = null; continue; } // What has no place may fill the room.
            if (above is { Place: { } before } && place.Y - before.Bottom > Room && above.Element < unit.Element
                && Between(screen, before, place, Column(units), known ??= Known(map, top)) is { } words)
            {
                map.Stop.ThrowIfCancellationRequested();
                (holes ??= []).Add((unit.Element - 1, $"the screen shows “{words}” between them, which by the page's build is no message"));
                if (holes.Count == Most) break;
            }
            above = unit;
        }
        return holes ?? [];
    }

    private static string? Between(Screen screen, Place before, Place after, (int Left, int Right) column, HashSet<string> known)
    {
        foreach (var sight in screen.Texts)
            if (sight.Place.Y >= before.Bottom && sight.Place.Bottom <= after.Y && sight.Place.X < column.Right && sight.Place.Right > column.Left && IsSaid(sight.Words) && !known.Contains(sight.Words))
                return sight.Words.Length > Longest ? sight.Words[..Longest].TrimEnd() + "…" : sight.Words;
        return null;
    }

    private static (int Left, int Right) Column(IReadOnlyList<Unit> units) =>
        (units.Min(unit => unit.Place?.X ?? int.MaxValue), units.Max(unit => unit.Place?.Right ?? int.MinValue));

    private static bool IsSaid(string words) => words.Length > 1 && words.Any(char.IsLetter) && !TimeLike.Is(words) && !ChatWords.IsTick(words) && !ChatWords.IsDivider(words) && !ChatWords.IsControl(words);

    private static HashSet<string> Known(PageMap map, int top)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var text = map.TextStart(top); text < map.TextEnd(top); text++) known.Add(map.TextAt(text).ToString());
        return known;
    }
}
