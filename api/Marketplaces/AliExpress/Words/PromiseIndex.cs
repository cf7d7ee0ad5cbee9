using System.Text.RegularExpressions;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>One way to word a promise. Its pattern is built and tried only on sentences that hold words without which it cannot match.</summary>
internal sealed class PromiseIndex(string language, bool seen, Promise promise)
{
    private readonly string[] _needed = [.. NeededWords.Of(promise.Pattern).Select(word => word.ToLowerInvariant())];
    private Regex? _pattern;

    /// <summary>Small words of which at least one must be in the sentence.</summary>
    public IReadOnlyList<string> Needed => _needed;

    /// <summary>What it promises.</summary>
    public Promise Promise => promise;

    /// <summary>The language's code.</summary>
    public string Language => language;

    /// <summary>Whether such sentences were met on real pages.</summary>
    public bool Seen => seen;

    /// <summary>The promises of every language; the vague ones last, for they must not hide the sure ones of another language.</summary>
    public static PromiseIndex[] Of(IEnumerable<LanguageWords> languages) =>
        [.. languages.SelectMany(words => words.Seen.Promises.Select(promise => new PromiseIndex(words.Language, true, promise))
                .Concat(words.Expected.Promises.Select(promise => new PromiseIndex(words.Language, false, promise))))
            .OrderBy(index => index.Promise.Kind == Facts.StatementKind.Other)];

    /// <summary>The match, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="small">The same in small letters.</param>
    public Match? In(string sentence, ReadOnlySpan<char> small)
    {
        var may = false;
        foreach (var word in _needed)
            if (may = small.IndexOf(word) >= 0) break;
        if (!may) return null;
        _pattern ??= new(promise.Pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return _pattern.Match(sentence) is { Success: true } match ? match : null;
    }
}
