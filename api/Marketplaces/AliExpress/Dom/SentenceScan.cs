using AngleSharp.Dom;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Looks through all visible words for promises: their boxes have changed names with every redesign, their wording has not.</summary>
internal static class SentenceScan
{
    private const int Longest = 2000;

    /// <summary>The promises that the page shows, each once.</summary>
    public static IReadOnlyList<Statement> Read(Page page)
    {
        IReadOnlyList<Statement> found = [];
        if (page.Document?.Body is not { } body) return found;
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((body.ChildNodes, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Children.Length) continue;
            open.Push((level.Children, level.Next + 1));
            if (level.Children[level.Next] is not IElement { LocalName: not ("script" or "style" or "noscript" or "template" or "textarea") } element) continue;
            open.Push((element.ChildNodes, 0));
            page.Stop.ThrowIfCancellationRequested();
            if (OwnWords(element) is { } words)
                foreach (var statement in Promises.In(page.Cite(element, words, words, How.Label), page))
                    if (!found.Any(other => Same(other, statement))) found = [.. found, statement];
        }
        return found;
    }

    private static bool Same(Statement a, Statement b) => a.Kind == b.Kind && a.On == b.On && a.Days == b.Days && a.CountedFrom == b.CountedFrom
        && (a.Kind != StatementKind.Other || Sameness.Of(a.Text.Value, b.Text.Value));

    // Only the element's own texts, so that a sentence is found once and not again in everything around it.
    private static string? OwnWords(IElement element)
    {
        string? words = null;
        foreach (var child in element.ChildNodes)
            if (child is IText text && text.Data.AsSpan().ContainsAnyExcept(" \t\r\n\u00A0")) words = words is null ? text.Data : words + "\n" + text.Data;
        return words is { Length: >= 10 and <= Longest } && words.AsSpan().ContainsAnyInRange('0', '9') ? words.Trim() : null;
    }
}
