using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Looks through all visible lines for promises: their boxes have changed names with every redesign, their wording has not.</summary>
internal static class SentenceScan
{
    private const int Longest = 2000;

    /// <summary>The promises that the page shows, each once.</summary>
    public static IReadOnlyList<Statement> Read(Page page)
    {
        var found = new List<Statement>();
        if (page.Map is not { } map) return found;
        for (int text = 0, end; text < map.TextCount; text = end)
        {
            page.Stop.ThrowIfCancellationRequested();
            end = text + 1;
            while (end < map.TextCount && !map.BeginsLine(end)) end++;
            if (map.Span(text, end) is not { Length: >= 10 and <= Longest } line || line.IndexOfAnyInRange('0', '9') < 0) continue;
            // A sentence is a text of its own as a rule; where a word of it is set in bold, it is the whole line.
            var before = found.Count;
            for (var one = text; one < end && end - text > 1; one++) Take(page, map, one, one + 1, found);
            if (found.Count == before) Take(page, map, text, end, found);
        }
        return found;
    }

    private static void Take(Page page, PageMap map, int text, int end, List<Statement> found)
    {
        var words = map.Words(text, end);
        if (words.Length < 10 || words.AsSpan().IndexOfAnyInRange('0', '9') < 0) return;
        var element = map.Around(map.TextParent(text), map.TextParent(end - 1));
        foreach (var statement in Promises.In(page.Cite(element, words, words, How.Label), page))
            if (!found.Exists(other => Same(other, statement))) found.Add(statement);
    }

    private static bool Same(Statement a, Statement b) => a.Kind == b.Kind && a.On == b.On && a.Days == b.Days && a.CountedFrom == b.CountedFrom
        && (a.Kind != StatementKind.Other || Sameness.Of(a.Text.Value, b.Text.Value));
}
