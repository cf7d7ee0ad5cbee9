namespace DisputeHelper.Search;

/// <summary>Cuts the words around what was found out of a text.</summary>
internal static class Snippet
{
    private const int Longest = 180;
    private const int Before = 50;

    public static SearchSnippet Of(string text, SearchWords words)
    {
        var folded = FoldedText.Of(text);
        var places = Merged(words.All.SelectMany(word => Places(folded, word)));
        var from = places.Count == 0 || folded.Text.Length <= Longest ? 0 : Edge(folded.Text, Math.Clamp(places[0].Start - Before, 0, folded.Text.Length - Longest));
        var to = Whole(folded.Text, Math.Min(folded.Text.Length, from + Longest));
        var (head, tail) = (from > 0 ? "…" : "", to < folded.Text.Length ? "…" : "");
        var cut = string.Concat(head, folded.Text.AsSpan(from, to - from), tail).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
        return new(cut, [.. places.Where(p => p.Start >= from && p.End <= to).Select(p => new SearchMark(p.Start - from + head.Length, p.End - p.Start))]);
    }

    private static IEnumerable<(int Start, int End)> Places(FoldedText text, string word)
    {
        for (var at = text.Folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.Folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            yield return text.Place(at, word.Length);
    }

    private static List<(int Start, int End)> Merged(IEnumerable<(int Start, int End)> places)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var place in places.Order())
        {
            if (merged.Count > 0 && place.Start <= merged[^1].End) merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, place.End));
            else merged.Add(place);
        }
        return merged;
    }

    // Rather at the beginning of a word, where there are words; never within a letter.
    private static int Edge(string text, int at)
    {
        var space = text.IndexOf(' ', at, Math.Min(Before / 2, text.Length - at));
        return Whole(text, at == 0 ? 0 : space >= 0 ? space + 1 : at);
    }

    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
