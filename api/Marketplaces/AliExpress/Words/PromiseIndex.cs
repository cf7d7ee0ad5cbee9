using System.Buffers;
using System.Text.RegularExpressions;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>The promises of one language: one look tells whether any can be in a sentence, and only then they are tried one by one.</summary>
internal sealed class PromiseIndex
{
    private readonly Lazy<Regex> _any;
    private readonly Lazy<(Promise Promise, Regex Pattern)[]> _patterns;
    private readonly SearchValues<char>? _letters;

    private PromiseIndex(string language, bool seen, Promise[] promises)
    {
        (Language, Seen) = (language, seen);
        _any = new(() => Pattern(string.Join('|', promises.Select(promise => $"(?:{promise.Pattern})"))));
        _patterns = new(() => [.. promises.Select(promise => (promise, Pattern(promise.Pattern)))]);
        // A sentence without a letter of the script needs no look at all.
        char[] own = [.. promises.SelectMany(promise => promise.Pattern).Where(c => c > '\u036F' && char.IsLetter(c)).Distinct()];
        _letters = own.Length > 0 && !promises[0].Pattern.Any(char.IsAsciiLetter) ? SearchValues.Create(own) : null;
    }

    /// <summary>The language's code.</summary>
    public string Language { get; }

    /// <summary>Whether such sentences were met on real pages.</summary>
    public bool Seen { get; }

    /// <summary>The promises of every language.</summary>
    public static PromiseIndex[] Of(IEnumerable<LanguageWords> languages) =>
        [.. languages.SelectMany(words => new[] { (words.Language, true, words.Seen.Promises), (words.Language, false, words.Expected.Promises) })
            .Where(table => table.Promises.Length > 0).Select(table => new PromiseIndex(table.Language, table.Item2, table.Promises))];

    /// <summary>Whether one of them may be in the sentence.</summary>
    public bool MayMatch(string sentence) => (_letters is null || sentence.AsSpan().IndexOfAny(_letters) >= 0) && _any.Value.IsMatch(sentence);

    /// <summary>Those that are in the sentence, with what they say.</summary>
    public IEnumerable<(Promise Promise, Match Match)> In(string sentence)
    {
        foreach (var (promise, pattern) in _patterns.Value)
            if (pattern.Match(sentence) is { Success: true } match) yield return (promise, match);
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
