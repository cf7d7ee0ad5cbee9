using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>What words are by their shape alone, whatever stands beside them.</summary>
internal static class Shape
{
    private const int LongestAmount = 40;

    /// <summary>An order number: 14 to 17 digits, alone or in groups of four ("1234 5678 1234 5678"); null for any other run.</summary>
    public static string? OrderDigits(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsAsciiDigit(words[i])) continue;
            var end = i;
            var count = 0;
            while (end < words.Length && (char.IsAsciiDigit(words[end]) || IsGroupGap(words, end)))
                if (char.IsAsciiDigit(words[end++])) count++;
            // "LX000000123US" and "S26lamp": digits in a word are part of the word.
            var alone = i == 0 || !char.IsAsciiLetter(words[i - 1]) && words[i - 1] is not ('-' or '.' or '/');
            if (alone && count is >= 14 and <= 17)
                return string.Create(count, words[i..end], (digits, from) => { var at = 0; foreach (var c in from) if (char.IsAsciiDigit(c)) digits[at++] = c; });
            i = end;
        }
        return null;
    }

    // Between groups of four, so that "12 3456789…" stays two numbers.
    private static bool IsGroupGap(ReadOnlySpan<char> words, int at) =>
        words[at] is ' ' or '\u00A0' && at >= 4 && at + 4 < words.Length
        && words[(at - 4)..at].IndexOfAnyExceptInRange('0', '9') < 0 && words[(at + 1)..(at + 5)].IndexOfAnyExceptInRange('0', '9') < 0
        && (at == 4 || !char.IsAsciiDigit(words[at - 5])) && (at + 5 == words.Length || !char.IsAsciiDigit(words[at + 5]));

    /// <summary>An amount and nothing else: a sign or code of a currency must stand beside it. "1,000+ sold" is none.</summary>
    public static Money? Amount(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        var first = words.IndexOfAnyInRange('0', '9');
        var last = words.LastIndexOfAnyInRange('0', '9');
        if (first < 0 || words.Length > LongestAmount) return null;
        foreach (var c in words[first..last])
            if (!char.IsAsciiDigit(c) && c is not ('.' or ',' or '\'' or '’' or ' ' or '\u00A0' or '\u202F' or '٫' or '٬')) return null;
        var before = words[..first].Trim(" \u00A0-−–+()");
        var after = words[(last + 1)..].Trim(" \u00A0()");
        if (before.Length + after.Length == 0 || !IsSign(before) || !IsSign(after)) return null;
        return MoneyText.TryRead(words.ToString());
    }

    /// <summary>"x2", "×2", "2 pcs.": how many; null for anything else.</summary>
    public static int? Quantity(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length is < 2 or > 12) return null;
        if (IsTimes(words[0])) return Count(words[1..].TrimStart());
        if (IsTimes(words[^1])) return Count(words[..^1].TrimEnd());
        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits])) digits++;
        // Seen: "2 pcs." and "2 шт."; the others are what a shop writes after a number of pieces.
        return words[digits..].Trim(" \u00A0.").ToString().ToLowerInvariant() is "pcs" or "pc" or "piece" or "pieces" or "шт" or "szt" or "stk" or "stück" or "pz" or "pçs" or "uds" or "unid" or "adet" or "個" or "个" or "件" or "개" or "点"
            ? Count(words[..digits]) : null;
    }

    /// <summary>An amount with how many behind it in one piece: "US $1.23x2".</summary>
    public static (Money Price, int Quantity)? PriceAndQuantity(ReadOnlySpan<char> words)
    {
        var times = words.LastIndexOfAny("xX×хХ");
        return times > 2 && Quantity(words[times..]) is { } count && Amount(words[..times]) is { } price ? (price, count) : null;
    }

    /// <summary>A tracking number by its shape: postal ("LX000000123US"), or capitals and digits of eight to thirty.</summary>
    public static bool IsTrackingNumber(ReadOnlySpan<char> words)
    {
        if (words.Length is < 8 or > 30) return false;
        var digits = 0;
        foreach (var c in words)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (!char.IsAsciiLetterUpper(c)) return false;
        }
        return digits >= 6;
    }

    /// <summary>"LX000000123US": the form that all posts of the world share, sure without any label.</summary>
    public static bool IsPostalNumber(ReadOnlySpan<char> words) =>
        words.Length == 13 && char.IsAsciiLetterUpper(words[0]) && char.IsAsciiLetterUpper(words[1]) && char.IsAsciiLetterUpper(words[11])
        && char.IsAsciiLetterUpper(words[12]) && words[2..11].IndexOfAnyExceptInRange('0', '9') < 0;

    private static int? Count(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and < 6 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    // Latin, multiplication sign, Cyrillic.
    private static bool IsTimes(char c) => c is 'x' or 'X' or '×' or 'х' or 'Х';

    private static bool IsSign(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return true;
        if (words.Length > 6) return false;
        foreach (var c in words)
            if (char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol) return true;
        return Currencies.Of(words.ToString()) is not null;
    }
}
