using System.Text.Json.Nodes;

namespace DisputeHelper.Tests.Score;

/// <summary>Takes down what became of each value of a page.</summary>
internal sealed class Notebook(JsonNode? ignored)
{
    private readonly HashSet<string> _ignored = [.. (ignored as JsonArray ?? []).Select(Alike.Text)];
    private readonly List<Finding> _findings = [];

    /// <summary>Everything so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether the corpus says nothing of this field.</summary>
    public bool Ignores(string field) => _ignored.Contains(field);

    /// <summary>A value that is or is not on the page, and was or was not read.</summary>
    public void Value(string field, JsonNode? truth, JsonNode? fact, Alike.Same same)
    {
        if (Ignores(field) || Ignores(field.Split('.')[0])) return;
        var said = Bare(fact);
        if (said is JsonArray { Count: 0 } || Alike.Text(said) is "" or "unknown") said = null;
        if (truth is JsonArray { Count: 0 }) truth = null;
        if (truth is null && said is null) return;
        var outcome = said is null ? Outcome.Missing : truth is null ? Outcome.Invented : same(truth, said) ? Outcome.Right : Outcome.Wrong;
        Say(field, outcome, Alike.Text(truth), Alike.Text(said), truth is null || said is null ? [] : [.. Ways(truth, fact!, same)]);
    }

    /// <summary>An amount, and its currency where the page settles it.</summary>
    public void Amount(string field, JsonNode? truth, JsonNode? fact)
    {
        Value(field, truth, fact, Alike.Amount);
        var said = Bare(fact);
        if (truth is not null && said is not null && !Ignores(field) && said["currency"] is null && truth["vague"] is null && truth["free"] is null)
            Say($"{field}.currency", Outcome.Missing, Alike.Text(truth["currency"]), "", []);
    }

    /// <summary>Something that no comparison of two values says.</summary>
    public void Say(string field, Outcome outcome, string expected, string got) => Say(field, outcome, expected, got, []);

    private void Say(string field, Outcome outcome, string expected, string got, IReadOnlyList<(string, bool)> ways) =>
        _findings.Add(new(field, outcome, expected, got) { Ways = ways });

    /// <summary>The value of a cited one, else the node itself.</summary>
    public static JsonNode? Bare(JsonNode? fact) => fact is JsonObject cited && cited.ContainsKey("quote") && cited.ContainsKey("value") ? cited["value"] : fact;

    private static IEnumerable<(string Way, bool Right)> Ways(JsonNode truth, JsonNode fact, Alike.Same same)
    {
        if (fact is not JsonObject cited || !cited.ContainsKey("how")) yield break;
        yield return (Alike.Text(cited["how"]), same(truth, cited["value"]!));
        foreach (var other in cited["others"]!.AsArray()) yield return (Alike.Text(other!["how"]), same(truth, other["value"]!));
    }
}
