namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Finds known parts inside of names that nobody can list ("Multi-store coupon", "Geschäftsgutschein").</summary>
internal sealed class PartIndex<T> where T : struct
{
    private readonly (string Part, T Meaning, string Language, bool Seen)[] _parts;

    /// <summary>An index of the parts that <paramref name="table"/> picks; of several meanings in one name, the first of <paramref name="precedence"/> counts.</summary>
    public PartIndex(IReadOnlyList<LanguageWords> languages, Func<WordTable, Dictionary<T, string[]>> table, params T[] precedence)
    {
        _parts = [.. languages.SelectMany(language => Of(language, language.Seen, true).Concat(Of(language, language.Expected, false)))
            .OrderBy(part => Array.IndexOf(precedence, part.Meaning))];

        IEnumerable<(string, T Meaning, string, bool)> Of(LanguageWords language, WordTable words, bool seen) =>
            table(words).SelectMany(entry => entry.Value.Select(part => (Glyphs.Folded(part), entry.Key, language.Language, seen)));
    }

    /// <summary>What the name means: by the page's own language, else by parts that were seen, else by expected ones.</summary>
    public Meaning<T>? Find(ReadOnlySpan<char> name, string language = "")
    {
        Span<char> folded = stackalloc char[256];
        folded = folded[..Glyphs.Fold(name, folded)];
        (T Meaning, bool Seen)? seen = null, expected = null;
        foreach (var part in _parts)
        {
            var own = language.StartsWith(part.Language, StringComparison.OrdinalIgnoreCase);
            if (!own && (part.Seen ? seen : expected) is not null || !Contains(folded, part.Part)) continue;
            if (own) return new(part.Meaning, part.Seen, name.Length);
            if (part.Seen) seen ??= (part.Meaning, true);
            else expected ??= (part.Meaning, false);
        }
        return (seen ?? expected) is { } found ? new(found.Meaning, found.Seen, name.Length) : null;
    }

    // "tax" must not be found in "taxa", nor "vat" in "private"; scripts without spaces know no beginning of words.
    private static bool Contains(ReadOnlySpan<char> name, string part)
    {
        var free = part.Length > 5 || part[0] > '\u06FF' || part[0] > '\u058F' && part.Length > 3;
        for (var from = 0; name[from..].IndexOf(part) is >= 0 and var at; from += at + 1)
        {
            var (start, end) = (from + at, from + at + part.Length);
            if (free || (start == 0 || !char.IsLetter(name[start - 1])) && (part.Length == 5 || end == name.Length || !char.IsLetter(name[end]))) return true;
        }
        return false;
    }
}
