using System.Diagnostics.CodeAnalysis;

namespace DisputeHelper.Facts;

/// <summary>The number a marketplace gives an order: 10 to 20 digits (16 today, 14 or 15 before about 2020).</summary>
public sealed record OrderNumber : ITextValue<OrderNumber>
{
    private OrderNumber(string value) => Value = value;

    /// <inheritdoc />
    public string Value { get; }

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out OrderNumber result) =>
        (result = text is { Length: >= 10 and <= 20 } && text.All(char.IsAsciiDigit) ? new(text) : null) is not null;

    /// <inheritdoc />
    public override string ToString() => Value;
}
