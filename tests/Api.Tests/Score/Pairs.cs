using System.Text.Json.Nodes;

namespace DisputeHelper.Tests.Score;

/// <summary>Which entry of one list is which of another.</summary>
internal static class Pairs
{
    /// <summary>The best pairs first, each entry once; what finds no partner stands alone.</summary>
    /// <param name="truths">What is there.</param>
    /// <param name="facts">What was read.</param>
    /// <param name="likeness">How alike two are; nothing at 0.</param>
    public static List<(JsonNode? Truth, JsonNode? Fact)> Of(IReadOnlyList<JsonNode> truths, IReadOnlyList<JsonNode> facts, Func<JsonNode, JsonNode, double> likeness)
    {
        var partner = new int[truths.Count];
        Array.Fill(partner, -1);
        var taken = new bool[facts.Count];
        var all = from t in Enumerable.Range(0, truths.Count)
                  from f in Enumerable.Range(0, facts.Count)
                  let like = likeness(truths[t], facts[f])
                  where like > 0
                  // Equals follow each other in the same order: the first "OK" is the first "OK".
                  orderby like descending, t, f
                  select (t, f);
        foreach (var (t, f) in all)
        {
            if (partner[t] >= 0 || taken[f]) continue;
            (partner[t], taken[f]) = (f, true);
        }
        return [.. truths.Select((truth, t) => ((JsonNode?)truth, partner[t] < 0 ? null : facts[partner[t]])),
            .. facts.Where((_, f) => !taken[f]).Select(fact => ((JsonNode?)null, (JsonNode?)fact))];
    }

    /// <summary>How many of these stand in rising order at the most.</summary>
    public static int Rising(IEnumerable<int> places)
    {
        var tails = new List<int>();
        foreach (var place in places)
        {
            var at = tails.BinarySearch(place);
            if (at < 0) at = ~at;
            if (at == tails.Count) tails.Add(place);
            else tails[at] = place;
        }
        return tails.Count;
    }

    /// <summary>The entries of a list.</summary>
    public static List<JsonNode> Entries(JsonNode? list) => [.. (list as JsonArray ?? []).OfType<JsonNode>()];
}
