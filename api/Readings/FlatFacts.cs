using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>Facts as a flat list of places and what stands there, so that two readings can be laid side by side.</summary>
internal static class FlatFacts
{
    private const int LongestValue = 60;

    // Beside the facts of a page: what is told of the reading itself.
    private static readonly string[] NotFacts = ["orders", "missing", "conflicts", "ways", "note", "page"];

    /// <summary>The places of one order, or of what a page says of no order.</summary>
    public static SortedDictionary<string, FlatFact> Of(object facts)
    {
        var found = new SortedDictionary<string, FlatFact>(StringComparer.Ordinal);
        Walk("", JsonSerializer.SerializeToNode(facts, FactsJson.Options), found, isPage: facts is PageFacts);
        return found;
    }

    private static void Walk(string place, JsonNode? node, SortedDictionary<string, FlatFact> found, bool isPage = false)
    {
        switch (node)
        {
            case JsonObject cited when cited.ContainsKey("quote") && cited.ContainsKey("value"):
                found[place] = new(Shown(cited["value"]), cited["how"]?.ToString());
                break;
            case JsonObject money when money.ContainsKey("amount") && money.ContainsKey("text"):
                found[place] = new(Shown(money), null);
                break;
            case JsonObject named:
                foreach (var (name, value) in named)
                    if (!isPage || !NotFacts.Contains(name)) Walk(place.Length == 0 ? name : $"{place}.{name}", value, found);
                break;
            case JsonArray listed:
                for (var i = 0; i < listed.Count; i++) Walk($"{place}[{NameOf(listed[i]) ?? i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]", listed[i], found);
                break;
            case not null:
                found[place] = new(Shown(node), null);
                break;
        }
    }

    // A line keeps its name when another is found before it.
    private static string? NameOf(JsonNode? item) => item is JsonObject one
        ? new[] { "lineId", "id", "label" }.Select(name => one[name] is JsonValue value ? value.ToString() : null).FirstOrDefault(name => name is { Length: > 0 and < 60 })
        : null;

    private static string Shown(JsonNode? value)
    {
        var text = value switch
        {
            null => "nothing",
            JsonObject money when money["amount"] is { } amount => $"{amount} {money["currency"]}".TrimEnd(),
            JsonObject or JsonArray => value.ToJsonString(FactsJson.Options),
            _ => value.ToString(),
        };
        return text.Length <= LongestValue ? text : text[..LongestValue] + "…";
    }
}

/// <summary>What stands at a place: the value, and by which way it was found, if it was read.</summary>
internal sealed record FlatFact(string Value, string? How);
