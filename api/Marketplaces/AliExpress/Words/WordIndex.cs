namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>What words mean.</summary>
/// <param name="Value">The meaning.</param>
/// <param name="Seen">Whether the words were met on real pages; if not, they are the language's ordinary ones and trusted less.</param>
/// <param name="End">Where the words end in the text that was asked about, with the colons and spaces after them: the value begins there.</param>
internal readonly record struct Meaning<T>(T Value, bool Seen, int End) where T : struct;

/// <summary>Finds whole words of every language at once: pages mix them. No allocation, whether something is found or not.</summary>
internal sealed class WordIndex<T> where T : struct
{
    private const int Longest = 64;

    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _entries;
    private readonly int _longest;

    /// <summary>An index of the words that <paramref name="table"/> picks.</summary>
    public WordIndex(IReadOnlyList<LanguageWords> languages, Func<WordTable, IEnumerable<(string Word, T Meaning)>> table)
    {
        var entries = new Dictionary<string, Entry[]>(StringComparer.Ordinal);
        foreach (var language in languages) Add(language.Language, language.Seen, true);
        foreach (var language in languages) Add(language.Language, language.Expected, false);
        _entries = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = entries.Count == 0 ? 0 : entries.Keys.Max(word => word.Length);

        void Add(string language, WordTable words, bool seen)
        {
            foreach (var (word, meaning) in table(words))
            {
                var key = Bare(Glyphs.Folded(word)) is var bare && word[^1] == ':' ? $"{bare}:" : bare.ToString();
                entries[key] = [.. entries.GetValueOrDefault(key) ?? [], new(language, meaning, seen)];
            }
        }
    }

    /// <summary>What the whole text means. A colon or full stop at its end does not count.</summary>
    public Meaning<T>? Find(ReadOnlySpan<char> text, string language = "")
    {
        Span<char> folded = stackalloc char[Longest + 8];
        var length = Glyphs.Fold(text, folded);
        var bare = Bare(folded[..length]);
        if (length == folded.Length || bare.IsEmpty || bare.Length > _longest) return null;
        var found = Settled(bare, language);
        if (found is null && bare.Length < length && folded[..length].TrimEnd(' ')[^1] == ':')
        {
            folded[bare.Length] = ':';
            found = Settled(folded[..(bare.Length + 1)], language);
        }
        return found is { } entry ? new(entry.Meaning, entry.Seen, text.Length) : null;
    }

    /// <summary>What the longest known words at the start of the text mean; what follows them may be glued to them.</summary>
    public Meaning<T>? FindAtStart(ReadOnlySpan<char> text, string language = "")
    {
        Span<char> folded = stackalloc char[Longest];
        Span<ushort> at = stackalloc ushort[Longest];
        var length = Glyphs.Fold(text, folded, at);
        for (var end = Math.Min(length, _longest); end > 0; end--)
        {
            if (folded[end - 1] == ' ' || end < length && !IsBoundary(folded[end - 1], folded[end], text, at, end)) continue;
            if (Settled(folded[..end], language) is { } entry) return new(entry.Meaning, entry.Seen, ValueAt(text, end < length ? at[end] : text.Length));
        }
        return null;
    }

    // The page's own language decides. Else words that were seen; else all languages must mean the same by it.
    private Entry? Settled(ReadOnlySpan<char> word, string language)
    {
        if (!_entries.TryGetValue(word, out var entries)) return null;
        foreach (var entry in entries)
            if (language.StartsWith(entry.Language, StringComparison.OrdinalIgnoreCase)) return entry;
        foreach (var entry in entries)
            if (entry.Seen == entries[0].Seen && !EqualityComparer<T>.Default.Equals(entry.Meaning, entries[0].Meaning)) return null;
        return entries[0];
    }

    // Words end where letters end, where the script changes ("物流单号LP001"), or where a capital is glued on ("Order IDCopy").
    private static bool IsBoundary(char last, char next, ReadOnlySpan<char> text, ReadOnlySpan<ushort> at, int end) =>
        !char.IsLetter(next) || !char.IsLetter(last) || char.IsAscii(last) != char.IsAscii(next) && !IsAccented(last) && !IsAccented(next)
        || char.IsUpper(text[at[end]]) && (end < 2 || char.IsLower(text[at[end - 1]]) || char.IsUpper(text[at[end - 2]]));

    private static bool IsAccented(char c) => c is >= 'À' and <= 'ɏ';

    private static int ValueAt(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '：' or '\u200E' or '\u200F')) at++;
        return at;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> folded) => folded.TrimEnd(" :.!").TrimStart(' ');

    private readonly record struct Entry(string Language, T Meaning, bool Seen);
}
