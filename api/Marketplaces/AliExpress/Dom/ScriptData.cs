using System.Text;
using System.Text.Json;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>
/// Data that a page carries in its scripts: <c>window.runParams = { data: {…} }</c> and <c>_d_c_.DCData = {…}</c> of older listings, and
/// JSON-LD. Only what is JSON is read; nothing is ever run.
/// </summary>
internal static class ScriptData
{
    // A listing's data has some 300 KB.
    private const int Longest = 4 * 1024 * 1024;

    private static readonly string[] Names = ["runParams", "DCData", "_init_data_", "__INITIAL_STATE__", "__INIT_DATA__"];

    /// <summary>The data objects that scripts assign, in document order.</summary>
    public static IEnumerable<AnswerNode> Assigned(Page page)
    {
        foreach (var (element, text) in Scripts(page, linked: false))
            foreach (var name in Names)
                if (text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && Object(text, at + name.Length) is { } data)
                    yield return Node(page, element, data);
    }

    /// <summary>The JSON-LD objects of the page.</summary>
    public static IEnumerable<AnswerNode> Linked(Page page)
    {
        foreach (var (element, text) in Scripts(page, linked: true))
            if (Parsed(text.Trim()) is { } data)
                foreach (var node in data.ValueKind == JsonValueKind.Array ? Node(page, element, data).Items : [Node(page, element, data)]) yield return node;
    }

    /// <summary>The objects of this name, at whatever depth of whatever script, and the whole script that each stands in.</summary>
    public static IEnumerable<(string Script, AnswerNode Node)> Named(Page page, string name)
    {
        foreach (var (element, text) in Scripts(page, linked: false))
        {
            if (!text.Contains(name, StringComparison.Ordinal)) continue;
            // Data may be written as a text of its own in the script: {\"summary\":{\"total\"…
            var plain = text.Contains($"\\\"{name}\\\"", StringComparison.Ordinal) ? text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal) : text;
            var quoted = $"\"{name}\"";
            for (var at = plain.IndexOf(quoted, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(quoted, at + quoted.Length, StringComparison.Ordinal))
            {
                var open = at + quoted.Length;
                while (open < plain.Length && (plain[open] == ':' || char.IsWhiteSpace(plain[open]))) open++;
                if (open < plain.Length && plain[open] == '{' && Balanced(plain, open) is { } json && Parsed(json) is { } data)
                    yield return (plain, Node(page, element, data) with { Path = AnswerPath.Root.Member(name) });
            }
        }
    }

    private static IEnumerable<(int Element, string Text)> Scripts(Page page, bool linked)
    {
        if (page.Map is not { } map) yield break;
        for (var i = 0; i < map.Count; i++)
        {
            if (map.Tag(i) != "script") continue;
            page.Stop.ThrowIfCancellationRequested();
            if (string.Equals(map.ElementAt(i).GetAttribute("type"), "application/ld+json", StringComparison.OrdinalIgnoreCase) == linked
                && map.ElementAt(i).TextContent is { Length: > 2 and < Longest } text) yield return (i, text);
        }
    }

    private static AnswerNode Node(Page page, int element, JsonElement data) =>
        new(page.Capture, 0, data, AnswerPath.Root) { Script = page.PlaceOf(page.Map!.ElementAt(element)) };

    // "= { data: {…} }" is a script's way of writing, with a bare name; the object inside is JSON.
    private static JsonElement? Object(string text, int from)
    {
        for (var tries = 0; tries < 3; tries++)
        {
            var open = text.IndexOf('{', from);
            if (open < 0) return null;
            if (Balanced(text, open) is { } json && Parsed(json) is { } data) return data;
            from = open + 1;
        }
        return null;
    }

    private static string? Balanced(string text, int open)
    {
        var (depth, quoted) = (0, false);
        for (var i = open; i < text.Length; i++)
        {
            if (quoted) { if (text[i] == '\\') i++; else if (text[i] == '"') quoted = false; continue; }
            if (text[i] == '"') quoted = true;
            else if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return text[open..(i + 1)];
        }
        return null;
    }

    private static JsonElement? Parsed(string json)
    {
        try { return JsonElement.Parse(Encoding.UTF8.GetBytes(json), new JsonDocumentOptions { MaxDepth = 64 }); }
        catch (JsonException) { return null; }
    }
}
