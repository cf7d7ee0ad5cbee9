using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>On which picture of a captured conversation each message is seen: where its words stood, against what each picture shows.</summary>
internal static class MessageSight
{
    private readonly record struct Shot(string Of, double Top, double Height);

    /// <summary>Message and picture (from 1), and whether that was measured; nothing for a capture that does not say what its pictures show.</summary>
    public static IEnumerable<(string Message, int Picture, bool IsExact)> Of(JsonElement layout, JsonElement completeness, IReadOnlyList<Message> messages)
    {
        var shots = Shots(completeness);
        // The longest row of pictures is the conversation: a page that scrolls, or the box in it.
        var area = shots.Where(shot => shot.Of != "window").GroupBy(shot => shot.Of).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        var places = Places(layout);
        if (area is null)
        {
            // One window: a message whose words stood within it is on its picture.
            if (shots is [var window]) foreach (var message in messages) yield return (message.Id, 1, Middle(places, message.Text.Value) is { } at && Off(window, at) == 0);
            yield break;
        }
        var found = messages.Select(message => (message.Id, Y: Middle(places, message.Text.Value))).Where(m => m.Y is not null).ToList();
        if (found.Count == 0) yield break;
        // In a box that scrolls, places count from the window and pictures from the box's own beginning. Its end stands in both, as nearly as the room below
        // the last message is known: good enough to say about where, and no more than that is said.
        var shift = area == "page" ? 0 : shots.Where(s => s.Of == area).Max(s => s.Top + s.Height) - found.Max(m => m.Y!.Value) - 40;
        foreach (var (id, y) in found)
        {
            var at = y!.Value + shift;
            var nearest = shots.Select((shot, i) => (shot, i)).Where(p => p.shot.Of == area).OrderBy(p => Off(p.shot, at)).ThenBy(p => p.i).First();
            yield return (id, nearest.i + 1, area == "page" && Off(nearest.shot, at) == 0);
        }
    }

    private static double Off(Shot shot, double at) => Math.Max(0, Math.Max(shot.Top - at, at - shot.Top - shot.Height));

    private static List<Shot> Shots(JsonElement completeness)
    {
        if (completeness.ValueKind is not JsonValueKind.Object || !completeness.TryGetProperty("screenshots", out var pictures) || pictures.ValueKind is not JsonValueKind.Object
            || !pictures.TryGetProperty("shots", out var shots) || shots.ValueKind is not JsonValueKind.Array) return [];
        return [.. shots.EnumerateArray().Select(shot => new Shot(shot.ValueKind is JsonValueKind.Object && shot.TryGetProperty("of", out var of) ? of.Words() ?? "window" : "window", Number(shot, "top") ?? 0, Number(shot, "height") ?? 0))];
    }

    /// <summary>The places of each text, by its words; a text that stands twice tells nothing.</summary>
    private static Dictionary<string, double?> Places(JsonElement layout)
    {
        var places = new Dictionary<string, double?>(StringComparer.Ordinal);
        if (layout.ValueKind is not JsonValueKind.Object || !layout.TryGetProperty("texts", out var texts) || texts.ValueKind is not JsonValueKind.Array) return places;
        foreach (var text in texts.EnumerateArray())
            if (text.ValueKind is JsonValueKind.Object && text.TryGetProperty("text", out var words) && words.Words() is { } said && Number(text, "y") is { } y)
            {
                var key = Plain(said);
                places[key] = places.ContainsKey(key) ? null : y + (Number(text, "height") ?? 0) / 2;
            }
        return places;
    }

    private static double? Middle(Dictionary<string, double?> places, string text) =>
        places.GetValueOrDefault(Plain(text)) ?? (text.Split('\n') is [var first, ..] ? places.GetValueOrDefault(Plain(first)) : null);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static double? Number(JsonElement of, string name) =>
        of.ValueKind is JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var number) ? number : null;
}
