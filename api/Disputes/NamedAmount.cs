using System.Globalization;
using System.Text.Json.Serialization;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>An amount that the buyer names.</summary>
/// <param name="Amount">As a decimal string ("12.50").</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record NamedAmount([property: JsonConverter(typeof(DecimalTextConverter))] decimal Amount, string Currency)
{
    /// <summary>More than nothing, in a currency of three letters.</summary>
    internal bool IsSound => Amount > 0 && Amount < 1_000_000_000 && Currency is { Length: 3 } && Currency.All(char.IsAsciiLetterUpper);

    internal string Text => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.00} {Currency}");

    internal Money AsMoney => new(Amount, Currency, Text);
}
