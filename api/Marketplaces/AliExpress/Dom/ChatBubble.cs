using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>
/// Which part of a row is what was said. Initials and "Read" are the same in many rows; what was said differs from row to
/// row: the class whose content differs most is the bubble.
/// </summary>
internal static class ChatBubble
{
    private const int Sample = 200;

    /// <summary>The class of the bubble, or null when rows have none.</summary>
    public static string? ClassIn(IReadOnlyList<IElement> rows)
    {
        var contents = new Dictionary<string, (HashSet<string> Distinct, int Rows, long Length)>(StringComparer.Ordinal);
        foreach (var row in rows.Take(Sample))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var element in row.Descendants<IElement>())
            {
                foreach (var name in element.ClassList.Select(name => Hooks.Stem(name).ToString()))
                {
                    if (!seen.Add(name)) continue;
                    var entry = contents.TryGetValue(name, out var known) ? known : (new(StringComparer.Ordinal), 0, 0);
                    entry.Item1.Add(Content(element));
                    contents[name] = (entry.Item1, entry.Item2 + 1, entry.Item3 + element.TextContent.Length);
                }
            }
        }
        if (contents.Count == 0) return null;
        var most = contents.Values.Max(entry => entry.Distinct.Count);
        return most < 2 ? null : contents.Where(entry => entry.Value.Distinct.Count * 10 >= most * 9)
            .OrderBy(entry => entry.Value.Length).ThenBy(entry => entry.Key, StringComparer.Ordinal).First().Key;
    }

    /// <summary>The bubble of a row, or null: then the row is a note of the page, not a message.</summary>
    public static IElement? In(IElement row, string? name) => name is null ? row
        : row.Descendants<IElement>().FirstOrDefault(element => element.ClassList.Any(own => Hooks.Stem(own).SequenceEqual(name)));

    private static string Content(IElement element) =>
        PageText.Of(element) + "|" + element.Descendants<IElement>().FirstOrDefault(inner => inner.LocalName == "img")?.GetAttribute("src");
}
