namespace DisputeHelper.Facts.Chats;

/// <summary>Lays two windows into each other.</summary>
internal static class Threads
{
    /// <summary>One run of both: what only one has keeps its place among its neighbours.</summary>
    public static List<Spoken> Join(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, int[] places)
    {
        var joined = new List<Spoken>(a.Count + b.Count);
        var next = 0;
        var waiting = new List<Spoken>();
        for (var j = 0; j < b.Count; j++)
        {
            if (places[j] < 0) { waiting.Add(b[j]); continue; }
            a[places[j]].Join(b[j]);
            if (places[j] < next) continue; // Known by its id, but elsewhere: it stays where it was.
            joined.AddRange(ByTime([.. a.Skip(next).Take(places[j] - next)], waiting));
            joined.Add(a[places[j]]);
            (next, waiting) = (places[j] + 1, []);
        }
        joined.AddRange(ByTime([.. a.Skip(next)], waiting));
        return joined;
    }

    /// <summary>By their minutes; a message without one stays beside its neighbour, and what cannot be compared comes second.</summary>
    public static List<Spoken> ByTime(List<Spoken> a, List<Spoken> b)
    {
        if (b.Count == 0) return a;
        if (a.Count == 0) return b;
        if (Minutes(a) is not { } mine || Minutes(b) is not { } its) return [.. a, .. b];
        var merged = new List<Spoken>(a.Count + b.Count);
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
            merged.Add(j == b.Count || (i < a.Count && mine[i] <= its[j]) ? a[i++] : b[j++]);
        return merged;
    }

    private static long[]? Minutes(List<Spoken> run)
    {
        if (run.Find(said => said.Minute is not null)?.Minute is not { } latest) return null;
        var minutes = new long[run.Count];
        for (var i = 0; i < run.Count; i++) minutes[i] = latest = run[i].Minute ?? latest;
        return minutes;
    }
}
