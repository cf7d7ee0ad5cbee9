using System.Text.Json;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>
/// The tree of blocks that list and detail answers are ("data.data.&lt;key&gt;" = {tag, fields}). Keys change with every order
/// and version, so blocks are chosen by their tag.
/// </summary>
internal static class Ultron
{
    /// <summary>The blocks with this tag in all answers, the newest answer first, each answer in the order the page shows.</summary>
    public static IEnumerable<AnswerNode> Blocks(Page page, string tag) => Trees(page).SelectMany(tree => Blocks(tree, tag));

    /// <summary>The answers that are such trees, newest first: what the page asked for last is what it shows.</summary>
    public static IEnumerable<AnswerNode> Trees(Page page)
    {
        for (var i = page.Answers.Count - 1; i >= 0; i--)
            if (AnswerNode.Of(page, page.Answers[i])["data"] is { } data && data["data"] is not null) yield return data;
    }

    /// <summary>The fields of the blocks with this tag.</summary>
    public static IEnumerable<AnswerNode> Blocks(AnswerNode tree, string tag)
    {
        var found = new List<(int Place, AnswerNode Fields)>();
        var places = Places(tree);
        foreach (var (name, block) in tree["data"]?.Members ?? [])
            if (block.Value.ValueKind == JsonValueKind.Object && block.Value.TryGetProperty("tag", out var value)
                && value.ValueKind == JsonValueKind.String && value.ValueEquals(tag) && block["fields"] is { } fields)
                found.Add((places.GetValueOrDefault(name, int.MaxValue), fields));
        return found.OrderBy(block => block.Place).Select(block => block.Fields);
    }

    private static Dictionary<string, int> Places(AnswerNode tree)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, children) in tree["hierarchy"]?["structure"]?.Members ?? [])
            foreach (var child in children.Items)
                if (child.Text is { } key) places.TryAdd(key, places.Count);
        return places;
    }
}
