using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces;

/// <summary>Reads amounts as the shop writes them: either separator, the sign before or after, minus, brackets.</summary>
/// <remarks>The currency is what the sign names alone, else what the page itself says (<see cref="MoneyStyle"/>), else null. Never a guess.</remarks>
internal static class MoneyText
{
    /// <summary>The amount in the words: the first number that has a sign of money, or a number that stands all alone. Null when it could be two amounts.</summary>
    public static Money? TryRead(string? words, MoneyStyle style = default) => Read(words, style, alone: true);

    /// <summary>The same, but a number without a sign of money is none.</summary>
    public static Money? TryFind(string? words, MoneyStyle style = default) => Read(words, style, alone: false);

    /// <summary>"display|integer|fraction" of the answers: says by itself where the decimals begin.</summary>
    public static Money? TryReadFormatted(string? info, MoneyStyle style = default)
    {
        if (info?.Split('|') is not [var display, var whole, var fraction, ..] || MoneySign.First(Glyphs.Plain(display), alone: true) is not { } found) return null;
        var digits = new string([.. whole.Where(char.IsAsciiDigit)]);
        return digits.Length is > 0 and <= 20 && fraction.All(char.IsAsciiDigit) && fraction.Length <= 4
            && decimal.TryParse($"{digits}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? new(decimal.Round(found.Negative ? -amount : amount, fraction.Length), CurrencyOf(found, style), display.Trim())
            : TryRead(display, style);
    }

    private static Money? Read(string? words, MoneyStyle style, bool alone)
    {
        if (words is null) return null;
        var text = Glyphs.Plain(words);
        if (MoneySign.First(text, alone) is not { } found) return null;
        var currency = CurrencyOf(found, style);
        var possible = currency is not null ? [currency] : found.Currencies;
        return Figures.Read(text.AsSpan(found.Start, found.End - found.Start), possible, style) is { } amount
            ? new(found.Negative ? -amount : amount, currency, words.Trim())
            : null;
    }

    // A sign that names its currency wins over what the page says; "$" takes what the page says, unless that is no dollar and no peso.
    private static string? CurrencyOf(MoneySign.Amount found, MoneyStyle style) => found.Currencies switch
    {
        null => style.Currency,
        [var only] => only,
        var several => style.Currency is { } named && Array.IndexOf(several, named) >= 0 ? named : null,
    };
}
