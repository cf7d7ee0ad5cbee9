using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>A paired browser or a token made on the command line. The token itself is never stored, only its SHA-256.</summary>
public sealed class DeviceRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>The one Origin it may come from; null for a token of the command line.</summary>
    public string? Origin { get; init; }

    public required Sha256 TokenHash { get; set; }

    /// <summary>The token before the last rotation, good until <see cref="PreviousUntil"/>.</summary>
    public Sha256? PreviousTokenHash { get; set; }

    public DateTimeOffset? PreviousUntil { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
