using System.Globalization;
using System.Text.RegularExpressions;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>Finds the sentences of a page that promise a date or a period.</summary>
internal static class Promises
{
    private static readonly PromiseIndex[] Languages = PromiseIndex.Of(Vocabulary.Languages);

    /// <summary>The promises in these words, each with its own sentence as the quote.</summary>
    public static IEnumerable<Statement> In(Cited<string>? words, Page page)
    {
        if (words is null || words.Value.AsSpan().IndexOfAnyInRange('0', '9') < 0) yield break;
        foreach (var sentence in Sentences(words.Value))
            if (Of(sentence, words, page) is { } statement) yield return statement;
    }

    // The page's own language first. The vague promises of a language must not hide the sure ones of another.
    private static Statement? Of(string sentence, Cited<string> words, Page page)
    {
        Statement? vague = null;
        foreach (var language in Languages.Where(language => language.MayMatch(sentence)).OrderBy(language => !page.Language.StartsWith(language.Language, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var (promise, match) in language.In(sentence))
            {
                if (promise.Kind == StatementKind.Other && vague is not null || Statement(promise, match, language.Seen, sentence, words, page) is not { } statement) continue;
                if (promise.Kind != StatementKind.Other) return statement;
                vague = statement;
            }
        }
        return vague;
    }

    private static Statement? Statement(Promise promise, Match match, bool seen, string sentence, Cited<string> words, Page page)
    {
        int? days = match.Groups["days"] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        var on = days is null ? LastDay(sentence, promise.Kind, page) : null;
        if (days is null && on is null) return null;
        // A sentence worded as expected, but never met, is trusted no more than a label.
        var how = seen ? words.How : (How)Math.Max((int)words.How, (int)How.Label);
        return new(promise.Kind, words.As(sentence) with { Quote = sentence, How = how }, on, days, promise.From);
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
