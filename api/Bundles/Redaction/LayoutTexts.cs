using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>The texts of a recorded layout with their rectangles, in CSS pixels of the page.</summary>
internal readonly record struct PlacedWords(string Words, bool Personal, double X, double Y, double Width, double Height);

/// <summary>Reads them; what is not as expected is left out.</summary>
internal static class LayoutTexts
{
    public static IEnumerable<PlacedWords> Of(JsonElement layout)
    {
        if (layout.ValueKind is not JsonValueKind.Object || !layout.TryGetProperty("texts", out var texts) || texts.ValueKind is not JsonValueKind.Array) yield break;
        foreach (var text in texts.EnumerateArray())
            if (text.ValueKind is JsonValueKind.Object && text.TryGetProperty("text", out var words) && words.ValueKind is JsonValueKind.String)
                // Half a sign keeps words from being read: they may be anybody's.
                yield return new(words.Words() ?? "", words.Words() is null || (text.TryGetProperty("personal", out var mark) && mark.ValueKind is JsonValueKind.True),
                    Number(text, "x"), Number(text, "y"), Number(text, "width"), Number(text, "height"));
    }

    /// <summary>There were more texts than places are kept for: what stood elsewhere is not known.</summary>
    public static bool IsShortened(JsonElement layout) => layout.ValueKind is JsonValueKind.Object && Number(layout, "leftOut") > 0;

    public static double Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var number) ? number : 0;
}
