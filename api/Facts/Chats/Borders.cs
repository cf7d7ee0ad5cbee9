namespace DisputeHelper.Facts.Chats;

/// <summary>Windows in which nothing is unique ("ok", "ok", "ok"): the end of one is the beginning of the other, or one lies in the other.</summary>
internal static class Borders
{
    private const int MostTries = 64;

    /// <summary>The places for the longest such overlap, or null.</summary>
    public static int[]? Longest(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b)
    {
        int[]? best = null;
        var most = 0;
        foreach (var shift in Shifts(a, b))
        {
            // b[0] stands at a[shift]; a negative shift means that b begins earlier.
            var (from, to) = (Math.Max(0, shift), Math.Min(a.Count, shift + b.Count));
            if (to - from <= most || !Fits(a, b, shift, from, to)) continue;
            most = to - from;
            best = new int[b.Count];
            for (var j = 0; j < b.Count; j++) best[j] = j + shift >= 0 && j + shift < a.Count ? j + shift : -1;
        }
        return best;
    }

    private static bool Fits(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, int shift, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!a[i].IsLike(b[i - shift])) return false;
        return true;
    }

    private static IEnumerable<int> Shifts(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b)
    {
        foreach (var (end, length) in Ends(b, a)) yield return end - length;     // b's beginning ends at a[end]
        foreach (var (end, length) in Ends(a, b)) yield return length - end;     // a's beginning ends at b[end]
    }

    // Where the whole of the pattern stands in the text, newest first, and which of its beginnings the text ends with, longest first.
    private static IEnumerable<(int End, int Length)> Ends(IReadOnlyList<Spoken> pattern, IReadOnlyList<Spoken> text)
    {
        var failure = new int[pattern.Count + 1];
        for (int i = 1, k = 0; i < pattern.Count; i++)
        {
            while (k > 0 && pattern[i].Content != pattern[k].Content) k = failure[k];
            if (pattern[i].Content == pattern[k].Content) k++;
            failure[i + 1] = k;
        }
        var whole = new Stack<int>();
        var at = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (at == pattern.Count) at = failure[at];
            while (at > 0 && text[i].Content != pattern[at].Content) at = failure[at];
            if (text[i].Content == pattern[at].Content) at++;
            if (at == pattern.Count && i + 1 < text.Count) whole.Push(i + 1);
        }
        var tries = 0;
        for (; at > 0 && tries < MostTries; at = failure[at], tries++) yield return (text.Count, at);
        for (; whole.TryPop(out var end) && tries < MostTries; tries++) yield return (end, pattern.Count);
    }
}
