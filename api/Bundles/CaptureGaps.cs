using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>Reads the sender's own statement of completeness. Whatever is not as expected is left alone: the statement is kept word for word elsewhere.</summary>
internal static class CaptureGaps
{
    /// <summary>What a capture lacks, one sentence each.</summary>
    public static IReadOnlyList<string> Of(JsonElement completeness, Wordbook say)
    {
        if (completeness.ValueKind is not JsonValueKind.Object) return [say["packNoStatement"]];
        var gaps = new List<string>();
        if (completeness.TryGetProperty("lacks", out var lacks) && lacks.ValueKind is JsonValueKind.Array)
            foreach (var lack in lacks.EnumerateArray())
                if (Said(lack, say) is { } sentence)
                    gaps.Add(sentence);
        if (completeness.TryGetProperty("changedWhileCapturing", out var changed) && changed.ValueKind is JsonValueKind.True && gaps.Count == 0)
            gaps.Add(say["packChangedMeanwhile"]);
        return gaps;
    }

    /// <summary>The sender's sentences are English. In another language the same is said by its code, its count and its names; what has no code that is known stays as it was sent.</summary>
    private static string? Said(JsonElement lack, Wordbook say)
    {
        if (lack.ValueKind is not JsonValueKind.Object || Word(lack, "text") is not { } text) return null;
        if (say.Tag == "en" || Word(lack, "code") is not { } code || say.Phrases.Find($"lack.{code}") is not { } phrase) return text;
        var counted = lack.TryGetProperty("count", out var count) && count.ValueKind is JsonValueKind.Number && count.TryGetInt64(out var number) ? Wordbook.Number(number) : null;
        // A sentence that is about a number says nothing without one.
        if (counted is null && phrase.Contains("{count}", StringComparison.Ordinal)) return text;
        var names = lack.TryGetProperty("names", out var listed) && listed.ValueKind is JsonValueKind.Array
            ? listed.EnumerateArray().Select(name => name.Words()).OfType<string>().ToList() : [];
        var said = phrase.Replace("{count}", counted, StringComparison.Ordinal);
        return names.Count == 0 ? said : $"{said} ({string.Join(", ", names)})";
    }

    private static string? Word(JsonElement of, string name) => of.TryGetProperty(name, out var word) ? word.Words() : null;
}
