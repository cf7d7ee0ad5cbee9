using System.Text.RegularExpressions;

namespace DisputeHelper.Wording;

/// <summary>English words with places, as sentences are recognised by them.</summary>
internal sealed partial class SentencePattern
{
    private readonly Regex _whole;
    private readonly string[] _names;

    /// <param name="key">Which words.</param>
    /// <param name="words">With <c>{name}</c> in the places.</param>
    public SentencePattern(string key, string words)
    {
        Key = key;
        _names = [.. Place().Matches(words).Select(place => place.Groups[1].Value)];
        var parts = Place().Split(words).Select((part, i) => i % 2 == 0 ? Regex.Escape(part) : $"(?<{part}>{What(part)})");
        // Messages of strangers stand in these sentences: whatever they hold, matching takes no longer than reading.
        _whole = new Regex($"^{string.Concat(parts)}$", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The key of the words.</summary>
    public string Key { get; }

    /// <summary>What stands in the places, or null when it is another sentence.</summary>
    public IReadOnlyList<(string Name, string Value)>? PlacesOf(string sentence) =>
        _whole.Match(sentence) is { Success: true } match ? [.. _names.Select(name => (name, Plain(match.Groups[name].Value)))] : null;

    // Two quotes side by side: the "and" between them is ours, one inside of them is not.
    private static string What(string name) => name is "before" or "after" ? "(?:“[^”]*”|[^“”])+?" : ".+?";

    // "400,000" is another number where a comma parts the decimals.
    private static string Plain(string value) => Thousands().IsMatch(value) ? value.Replace(",", "", StringComparison.Ordinal) : value;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+$")]
    private static partial Regex Thousands();
}
