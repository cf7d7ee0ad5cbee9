using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Recognises words that are one amount and nothing else: one number, one sign or code of money. "-50%", "4.8" and "€18.85 €33.85" are none.</summary>
internal static class AmountText
{
    private const int Longest = 28, MostPieces = 14;

    /// <summary>The amount, or null.</summary>
    public static Money? Of(string words)
    {
        if (words.Length is < 2 or > Longest) return null;
        var start = words.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return Vocabulary.IsFree(words) ? Vocabulary.Amount(words) : null;
        var end = start;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || words[end] is '.' or ',' or '\'' or '’' or '٫' || IsThousands(words, end))) end++;
        if (words.AsSpan(end).IndexOfAnyInRange('0', '9') >= 0) return null;
        var sign = new string([.. (words[..start] + words[end..]).Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '−' or '+' or '(' or ')'))]);
        return Currencies.Of(sign) is not null || sign.Length == 1 && char.GetUnicodeCategory(sign[0]) == UnicodeCategory.CurrencySymbol ? MoneyText.TryRead(words) : null;
    }

    /// <summary>The longest amount that begins with this text of the page: prices stand in pieces, down to one per character.</summary>
    public static (Money Amount, string Words, int End)? At(PageMap map, int text)
    {
        (Money, string, int)? best = null;
        for (var end = text + 1; end <= map.TextCount && end - text <= MostPieces && (end == text + 1 || !map.BeginsLine(end - 1)); end++)
        {
            if (map.Span(text, end).Length > Longest) break;
            var words = map.Words(text, end);
            if (Of(words) is { } money) best = (money, words, end);
        }
        return best;
    }

    // "12 345,67": a space is part of the number when exactly three figures follow.
    private static bool IsThousands(string words, int at) =>
        words[at] is ' ' or '\u00A0' or '\u202F' && at + 3 < words.Length && char.IsAsciiDigit(words[at + 1]) && char.IsAsciiDigit(words[at + 2]) && char.IsAsciiDigit(words[at + 3])
        && (at + 4 == words.Length || !char.IsAsciiDigit(words[at + 4]));
}
