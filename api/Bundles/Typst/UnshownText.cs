using System.Text;
using System.Text.Json.Nodes;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Typst;

/// <summary>Stands in for characters that no font of this machine shows: named by number, never left out, never an empty box.</summary>
internal static class UnshownText
{
    /// <summary>Replaces the characters in every string below the node.</summary>
    public static void Mark(JsonNode node, IReadOnlySet<string> unshown, Phrases say)
    {
        var scalars = unshown.SelectMany(text => text.EnumerateRunes()).Where(rune => !Ordinary(rune)).ToHashSet();
        Walk(node, scalars, say);
        AddNotice(node, scalars, say);
    }

    /// <summary>The text with single characters as numbers, and longer runs as their count and script.</summary>
    public static string Marked(string text, IReadOnlySet<Rune> unshown, Phrases say)
    {
        if (!text.EnumerateRunes().Any(unshown.Contains)) return text;
        var marked = new StringBuilder();
        var run = new List<Rune>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (unshown.Contains(rune))
            {
                run.Add(rune);
                continue;
            }
            Close(marked, run, say);
            marked.Append(rune.ToString());
        }
        Close(marked, run, say);
        return marked.ToString();
    }

    private static void Close(StringBuilder marked, List<Rune> run, Phrases say)
    {
        if (run.Count is > 0 and <= 2) foreach (var rune in run) marked.Append(ShownText.Mark(rune.Value));
        else if (run.Count > 2) marked.Append('[').Append(say.Say("packUnshownRun", ("count", run.Count), ("first", ShownText.Mark(run[0].Value)[1..^1]))).Append(']');
        run.Clear();
    }

    private static void Walk(JsonNode? node, IReadOnlySet<Rune> unshown, Phrases say)
    {
        if (node is JsonObject fields)
            foreach (var (name, value) in fields.ToList())
            {
                if (value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String)
                {
                    var text = value.GetValue<string>();
                    if (Marked(text, unshown, say) is var marked && marked != text) fields[name] = marked;
                }
                else Walk(value, unshown, say);
            }
        else if (node is JsonArray items)
            foreach (var item in items) Walk(item, unshown, say);
    }

    private static void AddNotice(JsonNode document, IReadOnlySet<Rune> unshown, Phrases say)
    {
        if (document["sections"] is not JsonArray { Count: > 0 } sections) return;
        var blocks = (sections.FirstOrDefault(s => (string?)s!["name"] is "completeness" or "custody") ?? sections[^1])!["blocks"]!.AsArray();
        var title = say["packUnshown"];
        if (blocks.FirstOrDefault(b => (string?)b!["title"] == title) is { } old) blocks.Remove(old);
        var numbers = string.Join(", ", unshown.OrderBy(r => r.Value).Take(12).Select(r => ShownText.Mark(r.Value)[1..^1]));
        blocks.Insert(0, new JsonObject
        {
            ["kind"] = "notice",
            ["tone"] = "warning",
            ["title"] = title,
            ["words"] = new JsonObject
            {
                ["runs"] = new JsonArray(new JsonObject
                {
                    ["style"] = "plain",
                    ["pageNumber"] = false,
                    ["text"] = say.Say("packUnshownNote", ("count", unshown.Count), ("list", numbers + (unshown.Count > 12 ? "…" : "")))
                        + (MissingFonts.For(unshown) is { Count: > 0 } fonts ? $" {say.Say("packUnshownFonts", ("fonts", string.Join(", ", fonts)))}" : ""),
                }),
            },
        });
    }

    private static bool Ordinary(Rune rune) => rune.Value is >= 0x20 and < 0x7F;
}
