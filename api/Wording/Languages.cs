namespace DisputeHelper.Wording;

/// <summary>The languages that the program itself speaks. A language is one folder beside this file, with the same files as <c>en/</c>; nothing else names it.</summary>
public static class Languages
{
    private const string Room = "Wording";
    private static readonly Lazy<IReadOnlyList<Phrases>> Loaded = new(Load);

    /// <summary>English first, then the others by tag.</summary>
    public static IReadOnlyList<Phrases> All => Loaded.Value;

    /// <summary>What every other language falls back to.</summary>
    public static Phrases English => All[0];

    /// <summary>The language of a tag (<c>pt</c>, <c>pt_BR</c>, <c>pt-PT</c> all find <c>pt-BR</c>), else null.</summary>
    public static Phrases? Find(string? tag) =>
        tag is null ? null : All.FirstOrDefault(l => Same(l.Tag, tag)) ?? All.FirstOrDefault(l => Same(Primary(l.Tag), Primary(tag)));

    /// <summary>The first known language of an Accept-Language header, by its weights; English when none is known.</summary>
    public static Phrases Accepted(string? header) =>
        (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split(';', StringSplitOptions.TrimEntries))
            .OrderByDescending(one => one.Length > 1 && one[1].StartsWith("q=", StringComparison.Ordinal) && double.TryParse(one[1][2..], System.Globalization.CultureInfo.InvariantCulture, out var weight) ? weight : 1)
            .Select(one => Find(one[0]))
            .FirstOrDefault(found => found is not null)
        ?? English;

    private static bool Same(string left, string right) => left.Equals(right.Replace('_', '-'), StringComparison.OrdinalIgnoreCase);

    private static string Primary(string tag) => tag.Split('-', '_')[0];

    private static IReadOnlyList<Phrases> Load()
    {
        var folders = WordFiles.Under(Room);
        var english = folders["en"];
        return [.. folders.OrderBy(f => f.Key != "en").ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => new Phrases(f.Key, f.Value, english))];
    }
}
