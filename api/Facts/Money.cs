using System.Text.Json.Serialization;

namespace DisputeHelper.Facts;

/// <summary>An amount as a page showed it.</summary>
/// <param name="Amount">The number, negative for a discount. Written to JSON as a decimal string, never as a binary float.</param>
/// <param name="Currency">ISO 4217 code, or null when the page does not settle it ("$" alone is not always USD).</param>
/// <param name="Text">The words of the page, unchanged ("R$1.977,90", "Free shipping").</param>
public sealed record Money(
    [property: JsonConverter(typeof(DecimalTextConverter))] decimal Amount,
    string? Currency,
    string Text);
