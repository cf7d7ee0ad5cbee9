namespace DisputeHelper.Wording;

/// <summary>What a reader said of a page that it could not read is stored beside the page, in English; here it is said to whoever asks.</summary>
public static class Notes
{
    private const string Prefix = "note.";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Keys =
        new(() => Languages.English.Starting(Prefix).ToDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal));

    /// <summary>The stored sentence in a language; one that no file knows, perhaps of an older program, stays as it is.</summary>
    public static string? Noted(this Phrases phrases, string? stored) => stored is not null && Keys.Value.TryGetValue(stored, out var key) ? phrases[key] : stored;
}
