using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>Says in a sentence what a newer reading of the same bytes sees differently.</summary>
internal static class FactsDifference
{
    /// <summary>The sentence, or null when nothing changed.</summary>
    public static string? Between(StoredCapture capture, PageFacts? before, PageFacts after)
    {
        var name = $"{capture.Head.CapturedAt:yyyy-MM-dd HH:mm} {capture.Head.Id}";
        if (before is null) return $"{name}: read for the first time as {Word(after.Page)}, {Orders(after.Orders.Count)}.";
        List<string> parts = [];
        if (before.Page != after.Page) parts.Add($"page {Word(before.Page)} → {Word(after.Page)}");
        var old = before.Orders.ToDictionary(order => order.Number);
        foreach (var order in after.Orders)
        {
            if (!old.Remove(order.Number, out var was)) parts.Add($"+ order {order.Number}");
            else if (Fields(was, order) is { Length: > 0 } fields) parts.Add($"order {order.Number}: {fields}");
        }
        parts.AddRange(old.Keys.Select(number => $"- order {number}"));
        if (!before.Missing.SequenceEqual(after.Missing)) parts.Add($"missing {before.Missing.Count} → {after.Missing.Count}");
        if (before.Conflicts.Count != after.Conflicts.Count) parts.Add($"conflicts {before.Conflicts.Count} → {after.Conflicts.Count}");
        if (before.Note != after.Note) parts.Add(after.Note is null ? "the note is gone" : $"note: {after.Note}");
        return parts.Count == 0 ? null : $"{name}: {string.Join("; ", parts)}.";
    }

    private static string Fields(OrderFacts was, OrderFacts now)
    {
        var (a, b) = ((JsonObject)JsonSerializer.SerializeToNode(was, FactsJson.Options)!, (JsonObject)JsonSerializer.SerializeToNode(now, FactsJson.Options)!);
        return string.Join(", ", b.Where(field => !JsonNode.DeepEquals(field.Value, a[field.Key])).Select(field => field.Key));
    }

    private static string Word(PageKind kind) => JsonSerializer.Serialize(kind, FactsJson.Options).Trim('"');

    private static string Orders(int count) => count == 1 ? "1 order" : $"{count} orders";
}
