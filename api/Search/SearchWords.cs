namespace DisputeHelper.Search;

/// <summary>What was typed, in the form in which it is compared: all of the words must occur, in any order, also inside longer words.</summary>
internal sealed record SearchWords(IReadOnlyList<string> All)
{
    private const int Most = 16;
    private const int Indexed = 3;

    public static SearchWords Of(string query) => new(
        [.. query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => FoldedText.Of(w).Folded).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Take(Most)]);

    /// <summary>The question to the index, or null when every word is shorter than what it holds. Folded words hold letters, digits and spaces only.</summary>
    public string? Match => All.Where(IsIndexed).ToList() is { Count: > 0 } words ? string.Join(' ', words.Select(w => $"\"{w}\"")) : null;

    /// <summary>The words that the index does not know.</summary>
    public IReadOnlyList<string> Short { get; } = [.. All.Where(w => !IsIndexed(w))];

    /// <summary>The whole, for what is nothing else (a number).</summary>
    public string Whole => string.Concat(All).Replace(" ", "", StringComparison.Ordinal);

    private static bool IsIndexed(string word) => word.EnumerateRunes().Take(Indexed).Count() == Indexed;
}
