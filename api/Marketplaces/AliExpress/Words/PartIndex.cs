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
        (int Part, bool Seen)? best = null;
        for (var i = 0; i < _parts.Length; i++)
        {
            var part = _parts[i];
            if (!Contains(folded, part.Part)) continue;
            if (language.StartsWith(part.Language, StringComparison.OrdinalIgnoreCase)) return new(part.Meaning, part.Seen, name.Length);
            if (best is null || part.Seen && !best.Value.Seen) best = (i, part.Seen);
        }
        if (best is not { } found) return null;
        // "Shipping discount": a language of which a part was seen is the name's, so its other parts count before that one.
        for (var i = 0; i < found.Part; i++)
            if (found.Seen && _parts[i].Language == _parts[found.Part].Language && Contains(folded, _parts[i].Part)) return new(_parts[i].Meaning, _parts[i].Seen, name.Length);
        return new(_parts[found.Part].Meaning, found.Seen, name.Length);
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
