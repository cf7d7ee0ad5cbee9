namespace DisputeHelper.Marketplaces;

/// <summary>What a page says about how it writes amounts. It settles "$" and "1.234", which nobody could read without it.</summary>
/// <param name="Currency">The ISO code that the page itself names for the amount, or null.</param>
/// <param name="Decimal">The sign before the decimals, or NUL when the page does not say.</param>
/// <param name="Thousands">The sign between thousands, or NUL.</param>
internal readonly record struct MoneyStyle(string? Currency = null, char Decimal = '\0', char Thousands = '\0')
{
    /// <summary>Only the currency is known.</summary>
    public static implicit operator MoneyStyle(string? currency) => new(currency);

    /// <summary>What amounts of one page say together: "R$132,74" tells that the comma begins its decimals. Amounts that disagree tell nothing.</summary>
    public static MoneyStyle Of(IEnumerable<string> amounts, string? currency = null)
    {
        var sign = '\0';
        foreach (var text in amounts.Select(amount => Glyphs.Plain(amount)))
        {
            if (MoneySign.First(text.AsSpan(), alone: true) is not { } found) continue;
            var number = text.AsSpan(found.Start, found.End - found.Start);
            var last = number.LastIndexOfAny('.', ',');
            if (last < 0 || number.Length - last - 1 > 2 && number[..last].IndexOfAny('.', ',') is var other && (other < 0 || number[other] == number[last])) continue;
            if (sign != '\0' && sign != number[last]) return currency;
            sign = number[last];
        }
        return sign == '\0' ? currency : new MoneyStyle(currency, sign, sign == ',' ? '.' : ',');
    }
}
