using System.Text.RegularExpressions;

namespace DisputeHelper.Disputes;

/// <summary>Puts sentences together from what is known: a sentence with a place that has no value is left out, never filled with a guess.</summary>
internal static partial class Said
{
    /// <summary>Of each group the first sentence whose places are all known. <paramref name="words"/> gives null for a sentence that a language lacks.</summary>
    public static IEnumerable<string> Of(IEnumerable<IReadOnlyList<string>> groups, Func<string, string?> words, IReadOnlyDictionary<string, string> values)
    {
        foreach (var group in groups)
            if (group.Select(words).OfType<string>().FirstOrDefault(text => Places(text).All(values.ContainsKey)) is { } fitting)
                yield return Place().Replace(fitting, place => values[place.Groups[1].Value]);
    }

    /// <summary>The places of groups that no value fills, so that the buyer can be told what would make the text better.</summary>
    public static IReadOnlyList<string> Unknown(IEnumerable<IReadOnlyList<string>> groups, Func<string, string?> words, IReadOnlyDictionary<string, string> values) =>
        [.. groups.Select(g => words(g[0])).OfType<string>().SelectMany(Places).Where(p => !values.ContainsKey(p)).Distinct()];

    public static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
