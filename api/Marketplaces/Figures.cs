using System.Globalization;

namespace DisputeHelper.Marketplaces;

/// <summary>Reads one number with its separators. What could mean two amounts means none.</summary>
internal static class Figures
{
    private const int MostGroups = 10;

    /// <summary>Where the number that begins at <paramref name="start"/> ends: digits, and separators that have digits on both sides.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        // "x2 345 ₽": what is glued to a letter is a number of its own.
        var spaces = start == 0 || !char.IsLetter(text[start - 1]) && text[start - 1] != '×';
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInside(text, end, spaces))) end++;
        return end;
    }

    /// <summary>The amount, or null when the text leaves open what it is ("1.234" without a currency).</summary>
    /// <param name="number">Digits and separators.</param>
    /// <param name="currencies">The currencies it may be in; null when nothing says.</param>
    /// <param name="style">What the page says about its amounts.</param>
    public static decimal? Read(ReadOnlySpan<char> number, string[]? currencies, MoneyStyle style)
    {
        if (number.Length > 40) return null;        // A decimal has 29 digits; longer is no amount, and the stack is not endless.
        Span<int> ends = stackalloc int[MostGroups];
        var groups = 0;
        for (var i = 0; i <= number.Length; i++)
        {
            if (i < number.Length && char.IsAsciiDigit(number[i])) continue;
            if (groups == MostGroups) return null;
            ends[groups++] = i;
        }
        ends = ends[..groups];
        if (DecimalsIn(number, ends, currencies, style) is not { } decimals) return null;
        if (!AreThousands(ends[..(decimals ? groups - 1 : groups)])) return null;
        return Plain(number, decimals ? ends[^2] : -1);
    }

    // Whether the last group are decimals; null when nobody can tell.
    private static bool? DecimalsIn(ReadOnlySpan<char> number, ReadOnlySpan<int> ends, string[]? currencies, MoneyStyle style)
    {
        if (ends.Length == 1) return false;
        var last = number[ends[^2]];
        var digits = number.Length - ends[^2] - 1;
        if (ends.Length > 2)
        {
            for (var i = 1; i < ends.Length - 2; i++)
                if (number[ends[i]] != number[ends[0]]) return null;
            return last != number[ends[0]] ? last is '.' or ',' or '٫' ? true : null : last is '٫' ? null : false;
        }
        return last switch
        {
            '٫' => true,
            '٬' or '\'' or '’' or ' ' => false,
            _ when digits <= 2 => true,
            _ when number[0] == '0' || digits == 3 && ends[0] > 3 => true,      // "0.125" is no thousand, and "1234.567" has none
            _ when digits > 3 => null,
            _ => ThreeDigits(last, currencies, style),
        };
    }

    // "1.234" and "13,941": the page's own signs, then the decimals of the currency. "$13,941" is no fraction in any dollar or peso.
    private static bool? ThreeDigits(char sign, string[]? currencies, MoneyStyle style)
    {
        var some = currencies is not null && Array.Exists(currencies, Currencies.HasThreeDecimals);
        if (style.Thousands == sign && style.Decimal != sign) return false;
        if (style.Decimal == sign) return some || currencies is null ? true : null;
        if (currencies is null) return null;
        if (!some) return false;
        return currencies.Length == 1 && currencies[0] != "IQD" && sign == '.' ? true : null;
    }

    // Threes, or the Indian way: "1,23,456".
    private static bool AreThousands(ReadOnlySpan<int> ends)
    {
        if (ends.Length == 1) return true;
        if (ends[0] > 3 || ends[^1] - ends[^2] != 4) return false;
        for (int i = 1, size = ends[1] - ends[0]; i < ends.Length - 1; i++)
            if (ends[i] - ends[i - 1] != size || size is not (3 or 4) || size == 3 && ends[0] > 2) return false;
        return true;
    }

    private static decimal? Plain(ReadOnlySpan<char> number, int point)
    {
        Span<char> plain = stackalloc char[number.Length];
        var length = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i])) plain[length++] = number[i];
            else if (i == point) plain[length++] = '.';
        }
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // A space only before exactly three digits ("12 345,67 ₽").
    private static bool IsInside(ReadOnlySpan<char> text, int at, bool spaces)
    {
        if (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1])) return false;
        if (text[at] is '.' or ',' or '٫' or '٬' or '\'' or '’') return true;
        return spaces && text[at] == ' ' && at + 3 < text.Length && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
            && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));
    }
}
