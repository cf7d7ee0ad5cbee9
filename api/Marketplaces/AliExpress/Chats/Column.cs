namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>The column of a page in which the conversation stands: two edges that lines keep to, and lines of time in their middle.</summary>
internal sealed class Column
{
    private const int Narrowest = 180;
    private const int MostEdges = 12;

    private readonly Stands _stands;

    private Column(int left, int right, IReadOnlyList<Place> words, IReadOnlyList<Place> middle)
    {
        (Left, Right) = (left, right);
        _stands = Stands.Of([.. words.Where(Holds)], middle);
    }

    public int Left { get; }

    public int Right { get; }

    /// <summary>The column, or null when no two edges look like a conversation.</summary>
    public static Column? Of(IReadOnlyList<Sight> texts)
    {
        var times = texts.Where(text => TimeLike.Is(text.Words)).Select(text => text.Place).ToList();
        if (times.Count == 0) return null;
        var words = texts.Where(text => !TimeLike.Is(text.Words) && !ChatWords.IsTick(text.Words)).Select(text => text.Place).ToList();
        // Lines of time share a middle and nothing stands beside them.
        var middle = times.GroupBy(time => (time.X + time.Width / 2) / 8).MaxBy(group => group.Count())!.ToList();
        int? centre = middle.Count > 1 ? middle[0].X + middle[0].Width / 2 : null;
        var lefts = words.CountBy(place => place.X / 4).OrderByDescending(edge => edge.Value).Take(MostEdges).ToList();
        var rights = words.CountBy(place => place.Right / 4).OrderByDescending(edge => edge.Value).Take(MostEdges).Concat(words.CountBy(place => place.Right / 4).OrderByDescending(edge => edge.Key).Take(2)).ToList();
        // Hours beside bubbles share a middle as well, but it is not that of the column.
        var known = Best(lefts, rights, centre);
        if (known is null && centre is not null) known = Best(lefts, rights, centre = null);
        return known is { } found ? new(found.Left, found.Right, words, centre is null ? [] : middle) : null;
    }

    private static (int Left, int Right, double Score)? Best(List<KeyValuePair<int, int>> lefts, List<KeyValuePair<int, int>> rights, int? centre)
    {
        (int Left, int Right, double Score)? best = null;
        foreach (var left in lefts)
            foreach (var right in rights)
            {
                var (from, to) = (left.Key * 4, right.Key * 4 + 3);
                if (to - from < Narrowest || (centre is { } c && Math.Abs((from + to) / 2 - c) > (to - from) / 8)) continue;
                // What keeps to the one edge or the other, as much of both sides as can be.
                var score = Math.Min(left.Value, 50) + Math.Min(right.Value, 50) - (centre is { } m ? Math.Abs((from + to) / 2 - m) / 20.0 : 0);
                // Bubbles of one width: both edges of one side fit as well as the outer edges of both.
                if (best is not { } known || score > known.Score || score >= known.Score && to - from > known.Right - known.Left) best = (from, to, score);
            }
        return best;
    }

    /// <summary>Whether it stands in the column.</summary>
    public bool Holds(Place place) => place.X >= Left - 8 && place.Right <= Right + 24;

    /// <summary>The side of a place.</summary>
    public Side SideOf(Place place) => _stands.At(place);
}
