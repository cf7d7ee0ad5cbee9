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
            if (text.ValueKind is JsonValueKind.Object && text.TryGetProperty("text", out var words) && words.Words() is { } said)
                yield return new(said, text.TryGetProperty("personal", out var mark) && mark.ValueKind is JsonValueKind.True,
                    Number(text, "x"), Number(text, "y"), Number(text, "width"), Number(text, "height"));
    }

    public static double Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var number) ? number : 0;
}
