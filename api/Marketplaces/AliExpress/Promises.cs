using System.Globalization;
using System.Text.RegularExpressions;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>Finds the sentences of a page that promise a date or a period.</summary>
internal static class Promises
{
    private static readonly (Promise Promise, Regex Pattern)[] Patterns = [.. Vocabulary.Languages
        .SelectMany(words => words.Promises)
        .OrderBy(promise => promise.Kind == StatementKind.Other) // The vague ones of a language must not hide the sure ones of another.
        .Select(promise => (promise, new Regex(promise.Pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))];

    /// <summary>The promises in these words, each with its own sentence as the quote.</summary>
    public static IEnumerable<Statement> In(Cited<string>? words, Page page)
    {
        if (words is null || words.Value.AsSpan().IndexOfAnyInRange('0', '9') < 0) yield break;
        foreach (var sentence in Sentences(words.Value))
            if (Of(sentence, words, page) is { } statement) yield return statement;
    }

    private static Statement? Of(string sentence, Cited<string> words, Page page)
    {
        foreach (var (promise, pattern) in Patterns)
        {
            if (pattern.Match(sentence) is not { Success: true } match) continue;
            int? days = match.Groups["days"] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
            var on = days is null ? LastDay(sentence, promise.Kind, page) : null;
            if (days is null && on is null) continue;
            return new(promise.Kind, words.As(sentence) with { Quote = sentence }, on, days, promise.From);
        }
        return null;
    }

    // "Delivery: Apr. 24 - May. 14": the parcel is late after the last day, so that is the one that counts.
    internal static DateOnly? LastDay(string sentence, StatementKind kind, Page page)
    {
        var near = DateOnly.FromDateTime(page.CapturedAt.UtcDateTime);
        if (kind == StatementKind.EstimatedDelivery && sentence.LastIndexOfAny(['-', '–', '~']) is > 0 and var dash
            && DayText.Find(sentence[(dash + 1)..], page.Language, near) is { } end) return end;
        return DayText.Find(sentence, page.Language, near);
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
        if (text[start..].Trim().TrimEnd('.') is { Length: > 0 } last) yield return last;
    }

    private static bool EndsSentence(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] == ' ') next++;
        return next == text.Length || char.IsUpper(text[next]);
    }
}
