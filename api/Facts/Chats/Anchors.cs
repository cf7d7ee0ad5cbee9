namespace DisputeHelper.Facts.Chats;

/// <summary>Messages that both windows have exactly once: where they meet, whatever else is said twice.</summary>
internal static class Anchors
{
    /// <summary>Pairs of places that rise in both windows; places known already are among them.</summary>
    public static List<(int A, int B)> Of(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, int[] places)
    {
        var taken = new bool[a.Count];
        foreach (var place in places)
            if (place >= 0) taken[place] = true;
        // Surest first: ids, then words with their minute, then words alone, since the other window may show no times.
        var known = (int[])places.Clone();
        Pair(a, b, places, taken, timed: true);
        var sure = Straighten(places, known, taken);
        known = (int[])places.Clone();
        Pair(a, b, places, taken, timed: false);
        Untangle(sure, places, known, taken);
        return Straighten(places, known, taken);
    }

    // Of two pairs that cross each other one is another message with the same words, unless an id says otherwise.
    private static List<(int A, int B)> Straighten(int[] places, int[] known, bool[] taken)
    {
        var chain = Rising(places);
        for (int j = 0, next = 0; j < places.Length; j++)
        {
            if (next < chain.Count && chain[next].B == j) next++;
            else if (places[j] >= 0 && known[j] < 0) (taken[places[j]], places[j]) = (false, -1);
        }
        return chain;
    }

    private static void Pair(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, int[] places, bool[] taken, bool timed)
    {
        var (mine, its) = (Single(a, timed), Single(b, timed));
        foreach (var (key, j) in its)
        {
            if (j < 0 || places[j] >= 0 || !mine.TryGetValue(key, out var i) || i < 0 || taken[i] || !a[i].IsLike(b[j])) continue;
            (places[j], taken[i]) = (i, true);
        }
    }

    private static Dictionary<(int, long), int> Single(IReadOnlyList<Spoken> window, bool timed)
    {
        var single = new Dictionary<(int, long), int>(window.Count);
        for (var i = 0; i < window.Count; i++)
        {
            if (timed && window[i].Minute is null) continue;
            var key = (window[i].Content, timed ? window[i].Minute!.Value : 0L);
            single[key] = single.ContainsKey(key) ? -1 : i;
        }
        return single;
    }

    private static void Untangle(List<(int A, int B)> sure, int[] places, int[] known, bool[] taken)
    {
        if (sure.Count == 0) return;
        for (int j = 0, next = 0; j < places.Length; j++)
        {
            while (next < sure.Count && sure[next].B < j) next++;
            if (places[j] < 0 || known[j] >= 0) continue;
            if ((next == 0 || places[j] > sure[next - 1].A) && (next == sure.Count || places[j] < sure[next].A)) continue;
            (taken[places[j]], places[j]) = (false, -1);
        }
    }

    // The longest chain that rises in both.
    private static List<(int A, int B)> Rising(int[] places)
    {
        var tails = new List<int>();
        var before = new int[places.Length];
        for (var j = 0; j < places.Length; j++)
        {
            if (places[j] < 0) continue;
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (places[tails[middle]] < places[j]) low = middle + 1;
                else high = middle;
            }
            before[j] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count) tails.Add(j);
            else tails[low] = j;
        }
        var chain = new List<(int, int)>();
        for (var j = tails.Count > 0 ? tails[^1] : -1; j >= 0; j = before[j]) chain.Add((places[j], j));
        chain.Reverse();
        return chain;
    }
}
