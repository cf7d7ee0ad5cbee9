using System.Diagnostics.CodeAnalysis;

namespace DisputeHelper.Facts;

/// <summary>The sender's own id of a capture (a UUID, lower case), which makes delivery idempotent.</summary>
public sealed record CaptureId : ITextValue<CaptureId>
{
    private CaptureId(string value) => Value = value;

    /// <inheritdoc />
    public string Value { get; }

    /// <summary>A new id, for captures that begin on this side (imports, tests).</summary>
    public static CaptureId New() => new(Guid.NewGuid().ToString("D"));

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out CaptureId result) =>
        (result = Guid.TryParseExact(text, "D", out var id) ? new(id.ToString("D")) : null) is not null;

    /// <inheritdoc />
    public override string ToString() => Value;
}
