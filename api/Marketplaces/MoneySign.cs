namespace DisputeHelper.Marketplaces;

/// <summary>Finds the number in a text that is money, by the sign beside it.</summary>
internal static class MoneySign
{
    /// <summary>A number with the sign beside it.</summary>
    /// <param name="Start">Where the number begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Currencies">What its sign may stand for, or null when it has none.</param>
    /// <param name="Negative">Whether it is taken off.</param>
    public readonly record struct Amount(int Start, int End, string[]? Currencies, bool Negative);

    /// <summary>The first number with a sign of money; if <paramref name="alone"/>, also a number with nothing beside it.</summary>
    public static Amount? First(ReadOnlySpan<char> text, bool alone)
    {
        for (var start = 0; (start = Next(text, start)) >= 0;)
        {
            var end = Figures.EndOf(text, start);
            var before = Before(text, start, out var currencies);
            var after = currencies is null ? After(text, end, out currencies) : end;
            if (currencies is not null || alone && IsAlone(text, before, after) && !IsId(text[start..end]))
                return Minus(text, before, start, end, after) is { } negative ? new(start, end, currencies, negative) : null;
            start = end;
        }
        return null;
    }

    private static int Next(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAnyInRange('0', '9') is >= 0 and var at ? from + at : -1;

    // Where the sign before the number begins; a minus may stand between the two ("R$-5,66").
    private static int Before(ReadOnlySpan<char> text, int start, out string[]? currencies)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '-' or '−' or '(' or '+' && start - end < 4) end--;
        for (var length = Math.Min(Currencies.LongestSign, end); length > 0; length--)
        {
            var sign = text[(end - length)..end];
            if (sign[0] is ' ' or '.' || (currencies = Currencies.Candidates(sign)) is null) continue;
            var begin = end - length;
            if (char.IsLetter(sign[0]) && begin > 0 && char.IsLetter(text[begin - 1]) && !(char.IsUpper(sign[0]) && char.IsLower(text[begin - 1]))) continue;
            if (begin > 0 && char.IsAsciiDigit(text[begin - 1])) continue;     // "33,85€ 12": the sign belongs to the number before it
            return begin;
        }
        currencies = null;
        return start;
    }

    private static int After(ReadOnlySpan<char> text, int end, out string[]? currencies)
    {
        var begin = end;
        while (begin < text.Length && text[begin] is ' ' or '-' && begin - end < 2) begin++;
        if (begin < text.Length && text[begin] == '%') { currencies = null; return end; }
        for (var length = Math.Min(Currencies.LongestSign, text.Length - begin); length > 0; length--)
        {
            var sign = text.Slice(begin, length);
            var stop = begin + length;
            if (sign[^1] is ' ' or '/' || (currencies = Currencies.Candidates(sign)) is null) continue;
            if (char.IsLetter(sign[^1]) && stop < text.Length && char.IsLetter(text[stop])) continue;
            if (BelongsToNext(text, sign, stop)) break;
            return stop;
        }
        currencies = null;
        return end;
    }

    // "2 $5.00" and "2 x R$ 5,00": such signs stand before their number.
    private static bool BelongsToNext(ReadOnlySpan<char> text, ReadOnlySpan<char> sign, int at)
    {
        if (at < text.Length && char.IsAsciiDigit(text[at])) return true;
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && char.IsAsciiDigit(text[at]) && (sign[^1] == '$' || sign is "Rp" or "RM");
    }

    private static bool IsAlone(ReadOnlySpan<char> text, int before, int after) =>
        text[..before].IndexOfAnyExcept(" -−–+(") < 0 && text[after..].IndexOfAnyExcept(" -−).") < 0;

    private static bool IsId(ReadOnlySpan<char> number) => number.Length > 9 && number.IndexOfAnyExceptInRange('0', '9') < 0;

    // Null for "Coupon - R$5,66": the dash may take it off or only set it apart.
    private static bool? Minus(ReadOnlySpan<char> text, int before, int start, int end, int after)
    {
        if (text[before..start].IndexOfAny('-', '−', '(') >= 0 || text[end..after] is ['-' or '−', ..]) return true;
        var rest = text[after..];
        if (rest.TrimStart() is ['-' or '−', .. var tail] && tail.Trim(" )").IsEmpty) return true;
        var at = before;
        while (at > 0 && text[at - 1] == ' ') at--;
        if (at == 0) return false;
        if (text[at - 1] == '(' && rest.IndexOf(')') >= 0) return rest.TrimStart() is [')', ..];
        if (text[at - 1] is not ('-' or '−' or '–')) return false;
        var left = text[..(at - 1)];
        if (left.TrimEnd() is [.., >= '0' and <= '9']) return false;           // the end of a range
        return at == before || left.TrimEnd() is [] or [.., ':' or '(' or '|'] || left[^1] != ' ' ? true : null;
    }
}
