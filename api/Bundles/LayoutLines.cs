using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>The visible texts of a page in the order in which a person reads them: top to bottom, then left to right.</summary>
internal static class LayoutLines
{
    private readonly record struct Placed(string Text, double X, double Y, double Height);

    public static IReadOnlyList<string> Of(JsonElement layout)
    {
        if (layout.ValueKind is not JsonValueKind.Object || !layout.TryGetProperty("texts", out var texts) || texts.ValueKind is not JsonValueKind.Array) return [];
        var placed = texts.EnumerateArray().Select(Read).OfType<Placed>().OrderBy(text => text.Y).ThenBy(text => text.X).ToList();
        List<string> lines = [];
        for (var i = 0; i < placed.Count;)
        {
            // Texts whose tops lie within half a line of the first stand on the same line.
            var line = placed.Skip(i).TakeWhile(text => text.Y - placed[i].Y < Math.Max(6, placed[i].Height / 2)).OrderBy(text => text.X).ToList();
            lines.Add(string.Join("   ", line.Select(text => text.Text)));
            i += line.Count;
        }
        return lines;
    }

    private static Placed? Read(JsonElement text) =>
        text.ValueKind is JsonValueKind.Object
        && text.TryGetProperty("text", out var words) && words.Words() is { } said && !string.IsNullOrWhiteSpace(said)
        && Number(text, "x") is { } x && Number(text, "y") is { } y
            ? new Placed(said.Trim(), x, y, Number(text, "height") ?? 0) : null;

    private static double? Number(JsonElement text, string name) =>
        text.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var number) ? number : null;
}
