using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>Says what a newer reading of the same bytes sees differently: per capture, order and field, the old value and the new.</summary>
internal static class FactsDifference
{
    private const int MostFields = 25;

    /// <summary>The change, or null when nothing changed.</summary>
    public static CaptureChange? Between(StoredCapture capture, PageFacts? before, PageFacts after)
    {
        var name = $"{capture.Head.CapturedAt:yyyy-MM-dd HH:mm} {capture.Head.Id}";
        if (before is null) return new(name, [$"read for the first time as {Word(after.Page)}, {Orders(after.Orders.Count)}."], 0);
        List<string> lines = [];
        if (before.Page != after.Page) lines.Add($"page: {Word(before.Page)} → {Word(after.Page)}");
        var fields = Fields("", before, after).Concat(OrderFields(before, after)).ToList();
        lines.AddRange(fields.Take(MostFields));
        if (fields.Count > MostFields) lines.Add($"and {fields.Count - MostFields} more fields");
        if (!before.Missing.SequenceEqual(after.Missing)) lines.Add($"missing: {before.Missing.Count} → {after.Missing.Count}");
        if (before.Conflicts.Count != after.Conflicts.Count) lines.Add($"conflicts: {before.Conflicts.Count} → {after.Conflicts.Count}");
        if (before.Note != after.Note) lines.Add(after.Note is null ? "the note is gone" : $"note: {after.Note}");
        return lines.Count == 0 ? null : new(name, lines, fields.Count);
    }

    private static IEnumerable<string> OrderFields(PageFacts before, PageFacts after)
    {
        // A page may speak of one order twice: its places are told apart by their number.
        var (old, now) = (Numbered(before), Numbered(after));
        foreach (var (name, order) in now)
        {
            if (!old.TryGetValue(name, out var was)) yield return $"+ order {name}";
            else foreach (var change in Fields($"order {name}: ", was, order)) yield return change;
        }
        foreach (var name in old.Keys.Where(name => !now.ContainsKey(name))) yield return $"- order {name}";
    }

    private static Dictionary<string, OrderFacts> Numbered(PageFacts facts) => facts.Orders
        .GroupBy(order => order.Number).SelectMany(same => same.Select((order, place) => (Name: place == 0 ? $"{same.Key}" : $"{same.Key} ({place + 1})", order)))
        .ToDictionary(pair => pair.Name, pair => pair.order, StringComparer.Ordinal);

    private static IEnumerable<string> Fields(string prefix, object before, object after)
    {
        var (old, now) = (FlatFacts.Of(before), FlatFacts.Of(after));
        foreach (var place in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            var (was, @is) = (old.GetValueOrDefault(place), now.GetValueOrDefault(place));
            if (was == @is) continue;
            if (was is null) yield return $"{prefix}{place}: nothing → {@is!.Value}";
            else if (@is is null) yield return $"{prefix}{place}: {was.Value} → nothing";
            else if (was.Value != @is.Value) yield return $"{prefix}{place}: {was.Value} → {@is.Value}";
            else yield return $"{prefix}{place}: {@is.Value}, found by {was.How ?? "no way"} → {@is.How ?? "no way"}";
        }
    }

    private static string Word(PageKind kind) => JsonSerializer.Serialize(kind, FactsJson.Options).Trim('"');

    private static string Orders(int count) => count == 1 ? "1 order" : $"{count} orders";
}

/// <summary>What a newer reading of one capture sees differently.</summary>
/// <param name="Capture">The moment and the id of the capture.</param>
/// <param name="Lines">One change each, the old value and the new.</param>
/// <param name="Fields">How many fields changed, also those that are not listed.</param>
public sealed record CaptureChange(string Capture, IReadOnlyList<string> Lines, int Fields);
