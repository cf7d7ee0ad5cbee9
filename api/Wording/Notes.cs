using System.Diagnostics.CodeAnalysis;

namespace DisputeHelper.Wording;

/// <summary>
/// Rooms that know no language say their sentences in English: what a reader notes of a page is stored beside it, why a disk refused is thrown and
/// logged. Here such a sentence is said to whoever asks, found by its English words; what stands in its places goes along.
/// </summary>
public static class Notes
{
    private static readonly string[] Prefixes = ["note.", "told."];

    // What stands here is said in words of ours again; in every other place it is a name, a figure or a quote, and stays.
    private static readonly HashSet<string> Inner = ["problem", "why", "what", "before", "after", "time"];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Keys = new(() => Known().Where(word => !word.Value.Contains('{', StringComparison.Ordinal))
        .ToDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal));

    // The longest first: a sentence that ends as many do is only taken apart when nothing knows it as a whole.
    private static readonly Lazy<IReadOnlyList<SentencePattern>> Patterns = new(() =>
        [.. Known().Where(word => word.Value.Contains('{', StringComparison.Ordinal)).OrderByDescending(word => word.Value.Length).Select(word => new SentencePattern(word.Key, word.Value))]);

    /// <summary>The English sentence in a language; one that no file knows, perhaps of an older program, stays as it is.</summary>
    [return: NotNullIfNotNull(nameof(stored))]
    public static string? Noted(this Phrases phrases, string? stored)
    {
        if (stored is null || phrases == Languages.English) return stored;
        if (Keys.Value.TryGetValue(stored, out var key)) return phrases[key];
        foreach (var pattern in Patterns.Value)
            if (pattern.PlacesOf(stored) is { } places)
                return phrases.Say(pattern.Key, [.. places.Select(place => (place.Name, (object?)Placed(phrases, place.Name, place.Value)))]);
        return stored;
    }

    private static string Placed(Phrases phrases, string place, string value) => !Inner.Contains(place) ? value
        // A whole sentence that stands as a reason has lost its full stop.
        : place is "why" && Keys.Value.TryGetValue($"{value}.", out var key) ? phrases[key].TrimEnd('.', '。')
        : phrases.Noted(value);

    private static IEnumerable<KeyValuePair<string, string>> Known() => Prefixes.SelectMany(Languages.English.Starting);
}
