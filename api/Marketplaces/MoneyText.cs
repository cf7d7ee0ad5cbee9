using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces;

/// <summary>Reads amounts as the shop writes them: either separator, the sign before or after, minus, "Free".</summary>
internal static class MoneyText
{
    /// <summary>The amount in the words, or null. <paramref name="style"/> is what the page says about its amounts; a sign that names another currency wins.</summary>
    public static Money? TryRead(string? words, MoneyStyle style = default)
    {
        var currency = style.Currency;
        if (words is null) return null;
        var start = words.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var end = start;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || IsInside(words, end))) end++;

        var sign = SignBefore(words, start);
        var settled = Currencies.Of(sign.Trim('-', '−', '(', ' ', '+')) ?? Currencies.Of(SignAfter(words, end)) ?? currency;
        if (Digits(words.AsSpan(start, end - start), settled) is not { } amount) return null;
        var negative = sign.AsSpan().IndexOfAny('-', '−', '(') >= 0;
        return new(negative ? -amount : amount, settled, words.Trim());
    }

    /// <summary>"display|integer|fraction" of the answers: says by itself where the decimals begin.</summary>
    public static Money? TryReadFormatted(string? info, MoneyStyle style = default)
    {
        if (info?.Split('|') is not [var display, var whole, var fraction, ..] || TryRead(display, style) is not { } money) return null;
        var digits = new string([.. whole.Where(char.IsAsciiDigit)]);
        return digits.Length is > 0 and <= 20 && fraction.All(char.IsAsciiDigit) && fraction.Length <= 4
            && decimal.TryParse($"{digits}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? money with { Amount = Trimmed(money.Amount < 0 ? -amount : amount, fraction.Length) }
            : money;
    }

    // The last separator begins the decimals when one or two digits follow; three digits follow a thousands separator,
    // unless it stands alone in a currency of three decimals. Two different separators settle it by themselves.
    private static decimal? Digits(ReadOnlySpan<char> number, string? currency)
    {
        if (number.Length > 40) return null;        // A decimal has 29 digits; longer is no amount, and the stack is not endless.
        var last = number.LastIndexOfAny('.', ',', '٫');
        var decimals = last < 0 ? 0 : number.Length - last - 1;
        var other = last < 0 ? -1 : number[..last].IndexOfAnyExceptInRange('0', '9');
        var isFraction = last >= 0 && decimals > 0 && (decimals is 1 or 2 || decimals == 3 && Currencies.HasThreeDecimals(currency))
            && (other < 0 || number[other] != number[last]);
        Span<char> plain = stackalloc char[number.Length + 1];
        var length = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i])) plain[length++] = number[i];
            else if (i == last && isFraction) plain[length++] = '.';
        }
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // Between two digits: a point, a comma, an apostrophe, or a space before exactly three digits ("12 345,67 ₽").
    private static bool IsInside(string words, int at)
    {
        if (at + 1 >= words.Length || !char.IsAsciiDigit(words[at + 1])) return false;
        if (words[at] is '.' or ',' or '٫' or '\'' or '’') return true;
        return words[at] is ' ' or '\u00A0' or '\u202F' && at + 3 < words.Length && char.IsAsciiDigit(words[at + 2]) && char.IsAsciiDigit(words[at + 3])
            && (at + 4 == words.Length || !char.IsAsciiDigit(words[at + 4]));
    }

    private static string SignBefore(string words, int start)
    {
        var begin = start;
        while (begin > 0 && words[begin - 1] is not (':' or '：' or '|' or '·' or '\n') && start - begin < 8) begin--;
        var sign = words[begin..start].TrimEnd();
        // "coupon R$" → the last word is the sign, but "US $" and "грн." are one.
        var space = sign.LastIndexOf(' ');
        return space > 0 && !sign.EndsWith("US $", StringComparison.Ordinal) ? sign[(space + 1)..] : sign.Trim();
    }

    private static string SignAfter(string words, int end)
    {
        var rest = words.AsSpan(end).TrimStart();
        var stop = rest.IndexOfAny(" \u00A0)|·;");
        return (stop < 0 ? rest : rest[..stop]).ToString();
    }

    private static decimal Trimmed(decimal amount, int decimals) => decimal.Round(amount, decimals);
}
