namespace DisputeHelper.Marketplaces;

/// <summary>What a page says about how it writes amounts. It settles "$" and "1.234", which nobody could read without it.</summary>
/// <param name="Currency">The ISO code that the page itself names for the amount, or null.</param>
/// <param name="Decimal">The sign before the decimals, or NUL when the page does not say.</param>
/// <param name="Thousands">The sign between thousands, or NUL.</param>
internal readonly record struct MoneyStyle(string? Currency = null, char Decimal = '\0', char Thousands = '\0')
{
    /// <summary>Only the currency is known.</summary>
    public static implicit operator MoneyStyle(string? currency) => new(currency);
}
