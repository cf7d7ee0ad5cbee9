using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DisputeHelper.Tests.Score;

/// <summary>Looks up every quote of a reading where it says that it stands.</summary>
internal static partial class Citations
{
    /// <summary>Each cited value of these facts, its other readings included.</summary>
    public static List<(bool Stands, string What)> Of(CorpusPage page, JsonNode facts)
    {
        var cited = new List<(string Path, JsonNode Citation)>();
        Collect(facts, "", cited);
        var elements = cited.Count == 0 ? [] : Elements(page.Html);
        var answers = page.Answers.Select(Body).ToArray();
        var gathered = page.Conversation is null ? [] : Elements(page.Conversation);
        return [.. cited.Select(entry =>
        {
            var (quote, part, where) = (Alike.Text(entry.Citation["quote"]), Alike.Text(entry.Citation["source"]!["part"]), Alike.Text(entry.Citation["source"]!["where"]));
            return (Stands(quote, part, where, part == "conversation" ? gathered : elements, answers, page), $"{entry.Path}: \"{quote}\" at {part} {where}");
        })];
    }

    private static void Collect(JsonNode? node, string path, List<(string, JsonNode)> found)
    {
        if (node is JsonArray list) for (var i = 0; i < list.Count; i++) Collect(list[i], $"{path}[{i}]", found);
        if (node is not JsonObject record) return;
        // Conflicts repeat quotes that were looked up already; why a side is believed to have written is a reason, no quote.
        if (record.ContainsKey("quote") && record.ContainsKey("source")) found.Add((path, record));
        foreach (var (name, inner) in record) if (name is not ("conflicts" or "source" or "sentBy")) Collect(inner, $"{path}.{name}", found);
    }

    private static bool Stands(string quote, string part, string where, Dictionary<string, Place> elements, JsonNode?[] answers, CorpusPage page)
    {
        if (part == "capture") return where == "url" && page.Head.Url == quote;
        if (part == "mail" && where == "Subject") return page.Mail is { } mail && Has(mail.Subject, quote);
        if (part is "page" or "mail" or "snapshot" or "conversation" && !where.Contains(" $", StringComparison.Ordinal)) return elements.TryGetValue(where, out var place) && (Has(place.Words, quote) || HasWithLabel(place, quote));
        // "Ln 5, Col 178 $.offers.price": in the JSON that a script of the page holds.
        if (part is "page" && where.IndexOf(" $", StringComparison.Ordinal) is > 0 and var inner)
            return elements.TryGetValue(where[..inner], out var script) && quote.Split(' ').All(piece => Has(script.Words, piece));
        if (part == "layout") return page.Layout is not null && At(page.Layout, where) is { } placed && Has(placed.ToJsonString(Plain), quote);
        return part.StartsWith("response:", StringComparison.Ordinal) && int.TryParse(part.AsSpan(9), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            && ordinal < answers.Length && answers[ordinal] is { } answer && At(answer, where) is { } node && Has(node is JsonValue ? Alike.Text(node) : node.ToJsonString(Plain), quote);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A quote may be put together of several words of the place ("title: words", the lines of an address).
    private static bool Has(string text, string quote)
    {
        var place = Alike.Tight(text);
        return place.Contains(Alike.Tight(quote), StringComparison.Ordinal)
            || Joints().Split(quote).All(piece => place.Contains(Alike.Tight(piece), StringComparison.Ordinal));
    }

    // "Total: US $5.00" may point at the amount when the label stands right before it.
    private static bool HasWithLabel(Place place, string quote)
    {
        var (words, before, tight) = (Alike.Tight(place.Words), Bare(place.Before), Alike.Tight(quote));
        for (var cut = 1; cut < Math.Min(tight.Length, 60); cut++)
            if (before.EndsWith(Bare(tight[..cut]), StringComparison.Ordinal) && words.Contains(tight[cut..], StringComparison.Ordinal)) return true;
        return false;
    }

    private static string Bare(string text) => Alike.Tight(text).TrimEnd(':', '：');

    /// <summary>What an element says, in words and attributes, and the words before it.</summary>
    private sealed record Place(string Words, string Before);

    // By the place where they begin, in document order.
    private static Dictionary<string, Place> Elements(string html)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var found = new Dictionary<string, Place>(StringComparer.Ordinal);
        var said = new Queue<string>();
        foreach (var node in document.Descendants())
        {
            if (node is IText { Data: var words } && !string.IsNullOrWhiteSpace(words)) said.Enqueue(words);
            if (said.Count > 4) said.Dequeue();
            if (node is IElement element && element.SourceReference?.Position is { } at)
                found.TryAdd($"Ln {at.Line}, Col {at.Column}", new(element.TextContent + " " + string.Join(' ', element.DescendantsAndSelf<IElement>().SelectMany(one => one.Attributes).Select(attribute => attribute.Value)), string.Concat(said)));
        }
        return found;
    }

    private static JsonNode? Body(string answer)
    {
        var body = Alike.Text(JsonNode.Parse(answer)!["body"]).Trim();
        var open = body.IndexOf('(', StringComparison.Ordinal);
        return JsonNode.Parse(body.StartsWith('{') ? body : body[(open + 1)..body.LastIndexOf(')')]);
    }

    // "$.data.items[0].text" and "$['a key'].text"; what a text holds as JSON of its own is entered too.
    private static JsonNode? At(JsonNode root, string path)
    {
        var node = root;
        foreach (Match step in Steps().Matches(path))
        {
            if (node is JsonValue text && text.TryGetValue<string>(out var inner) && inner.TrimStart().StartsWith('{')) node = JsonNode.Parse(inner);
            if (step.Groups["name"].Value == "*") continue; // The readers' own mark for such a text.
            var name = step.Groups["name"].Success ? step.Groups["name"].Value : step.Groups["key"].Value;
            node = step.Groups["index"].Success
                ? node is JsonArray list && int.Parse(step.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) is var i && i < list.Count ? list[i] : null
                : (node as JsonObject)?[name];
            if (node is null) return null;
        }
        return node;
    }

    [GeneratedRegex(@"\.(?<name>[^.\[\]]+)|\[(?<index>\d+)\]|\['(?<key>[^']*)'\]")]
    private static partial Regex Steps();

    [GeneratedRegex(@": |, | · |\n| ")]
    private static partial Regex Joints();
}
