using System.Text.Json;

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
                if (lack.ValueKind is JsonValueKind.Object && lack.TryGetProperty("text", out var text) && text.ValueKind is JsonValueKind.String)
                    gaps.Add(text.GetString()!);
        if (completeness.TryGetProperty("changedWhileCapturing", out var changed) && changed.ValueKind is JsonValueKind.True && gaps.Count == 0)
            gaps.Add(say["packChangedMeanwhile"]);
        return gaps;
    }
}
