using System.Text.RegularExpressions;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes;

/// <summary>The sentences of a claim in one language. What stands in square brackets is left out when one of its values is not known.</summary>
internal sealed partial class ClaimPhrases(Phrases phrases)
{
    private const int LongestQuote = 240;

    public Phrases Phrases => phrases;

    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Fill(phrases[$"claim.{key}"], values);

    /// <summary>A sentence with its values, whichever file it stands in.</summary>
    public string Fill(string sentence, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in values) known[name] = value is null ? null : Convert.ToString(value, phrases.Culture);
        // Values are put in last and in one go: brackets and braces of a title are only text.
        var kept = Optional().Replace(sentence, part => Place().Matches(part.Value).All(p => known.GetValueOrDefault(p.Groups[1].Value) is not null) ? part.Groups[1].Value : "");
        return Place().Replace(kept, place => known.GetValueOrDefault(place.Groups[1].Value) ?? place.Value);
    }

    /// <summary>The zone is said, since the buyer's screen and the seller's show other days.</summary>
    public string Day(DateTimeOffset moment) => $"{Day(DateOnly.FromDateTime(moment.UtcDateTime))} (UTC)";

    public string Day(DateOnly day) => day.ToString(phrases["claim.dayFormat"], phrases.Culture);

    public string Goods(IReadOnlyList<OrderLine> lines)
    {
        var named = lines.Where(l => l.Title is not null).Take(3).Select(l =>
            $"{(l.Quantity is { } q ? $"{q.Value} × " : "")}“{l.Title!.Value}”{(l.Options.Count > 0 ? $" ({string.Join(", ", l.Options.Select(o => o.Name is null ? o.Text : $"{o.Name}: {o.Text}"))})" : "")}").ToList();
        return named.Count == 0 ? phrases["claim.goods"]
            : string.Join(", ", named) + (lines.Count > named.Count ? $" {Say("more", ("count", lines.Count - named.Count))}" : "");
    }

    /// <summary>A long quote ends at a word, and the dots say that it was cut.</summary>
    public static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestQuote) return line;
        var end = line.LastIndexOf(' ', LongestQuote);
        var at = end > 0 ? end : char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"{line[..at]} …";
    }

    [GeneratedRegex(@"\[([^\[\]]*)\]")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
