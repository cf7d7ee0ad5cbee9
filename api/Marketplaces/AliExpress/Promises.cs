using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>Finds the sentences of a page that promise a date or a period.</summary>
internal static class Promises
{
    private const int LongestSentence = 600;
    private static readonly PromiseIndex[] Known = PromiseIndex.Of(Vocabulary.Languages);

    // Most sentences hold none of the words of any promise.
    private static readonly SearchValues<string> AnyNeeded = SearchValues.Create([.. Known.SelectMany(known => known.Needed).Distinct()], StringComparison.Ordinal);

    /// <summary>The promises in these words, each with its own sentence as the quote.</summary>
    public static IEnumerable<Statement> In(Cited<string>? words, Page page)
    {
        if (words is null || Glyphs.Plain(words.Value).AsSpan().IndexOfAnyInRange('0', '9') < 0) yield break;
        foreach (var sentence in Sentences(words.Value))
            if (Of(sentence, words, page) is { } statement) yield return statement;
    }

    // The page's own language decides; the vague promises of any language come after the sure ones of all.
    private static Statement? Of(string sentence, Cited<string> words, Page page)
    {
        if (sentence.Length > LongestSentence) return null;
        var plain = Glyphs.Plain(sentence);
        Span<char> small = stackalloc char[plain.Length];
        plain.AsSpan().ToLowerInvariant(small);
        if (small.IndexOfAny(AnyNeeded) < 0) return null;
        (Statement Said, bool Own)? best = null;
        foreach (var known in Known)
        {
            var own = page.Language.StartsWith(known.Language, StringComparison.OrdinalIgnoreCase);
            if (best is { } before && (before.Own || !own || before.Said.Kind != known.Promise.Kind && known.Promise.Kind == StatementKind.Other)) continue;
            if (known.In(plain, small) is { } match && Statement(known, match, sentence, words, page) is { } said) best = (said, own);
        }
        return best?.Said;
    }

    private static Statement? Statement(PromiseIndex known, Match match, string sentence, Cited<string> words, Page page)
    {
        var promise = known.Promise;
        int? days = match.Groups["days"] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        var on = days is null ? LastDay(sentence, promise.Kind, page, known.Language) : null;
        if (days is null && on is null) return null;
        // A sentence worded as expected, but never met, is trusted no more than a label.
        var how = known.Seen ? words.How : (How)Math.Max((int)words.How, (int)How.Label);
        return new(promise.Kind, words.As(sentence) with { Quote = sentence, How = how }, on, days, promise.From);
    }

    // "Delivery: Apr. 24 - May. 14": the parcel is late after the last day, so that is the one that counts.
    internal static DateOnly? LastDay(string sentence, StatementKind kind, Page page, string? language = null)
    {
        var near = DateOnly.FromDateTime(page.CapturedAt.UtcDateTime);
        return kind == StatementKind.EstimatedDelivery ? DayText.Span(sentence, language ?? page.Language, near)?.Last : DayText.Find(sentence, language ?? page.Language, near);
    }

    /// <summary>Sentences: ended by "·", a line, or a full stop before a capital ("…receipt.If the item…" has no space).</summary>
    internal static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('·' or '\n' or '。') && !(text[i] is '.' or '!' or '?' && EndsSentence(text, i))) continue;
            if (text[start..i].Trim() is { Length: > 0 } sentence) yield return sentence;
            start = i + 1;
        }
        if (text[start..].Trim() is { Length: > 0 } last && last.Trim('.').Length > 0) yield return last;
    }

    // "27. Dez 2026": the full stop of a day does not end a sentence.
    private static bool EndsSentence(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] == ' ') next++;
        if (next == text.Length) return !IsMonth(text, LetterRun(text, at - 1, -1) + 1, at);      // "21. Nov. - 30. Nov."
        if (!char.IsUpper(text[next])) return false;
        return at == 0 || text[at] != '.' || !char.IsAsciiDigit(text[at - 1]) || !IsMonth(text, next, LetterRun(text, next, 1));
    }

    private static int LetterRun(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && char.IsLetter(text[at])) at += step;
        return at;
    }

    private static bool IsMonth(string text, int start, int end)
    {
        Span<char> word = stackalloc char[24];
        return end - start is > 1 and < 24 && Months.Find(word[..Glyphs.Fold(text.AsSpan(start, end - start), word)], DayText.AnyLanguage) is not null;
    }
}
