using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace DisputeHelper.Facts;

/// <summary>The SHA-256 of some bytes: 64 lower-case hexadecimal digits. It names the bytes wherever they are spoken of.</summary>
public sealed record Sha256 : ITextValue<Sha256>
{
    private Sha256(string value) => Value = value;

    /// <inheritdoc />
    public string Value { get; }

    /// <summary>The hash of these bytes.</summary>
    public static Sha256 Of(Stream bytes) => FromHash(SHA256.HashData(bytes));

    /// <inheritdoc cref="Of(Stream)" />
    public static Sha256 Of(ReadOnlySpan<byte> bytes) => FromHash(SHA256.HashData(bytes));

    /// <summary>Names a finished 32-byte hash.</summary>
    public static Sha256 FromHash(ReadOnlySpan<byte> hash) =>
        hash.Length == 32 ? new(Convert.ToHexStringLower(hash)) : throw new ArgumentException("A SHA-256 has 32 bytes.", nameof(hash));

    /// <summary>The first twelve digits, as printed beside an exhibit.</summary>
    public string Short => Value[..12];

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Sha256 result) =>
        (result = text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower) ? new(text) : null) is not null;

    /// <inheritdoc />
    public override string ToString() => Value;
}
