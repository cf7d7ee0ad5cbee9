using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>A step that the buyer ticked off, or took back. Append-only: the newest of a step counts.</summary>
public sealed class TickRow
{
    public long Id { get; init; }
    public required OrderNumber OrderNumber { get; init; }

    /// <summary>The deadline's id.</summary>
    public required string Step { get; init; }

    public required bool Done { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>A calendar that may fetch the deadlines by a secret address. The secret is never stored, only its hash.</summary>
public sealed class CalendarFeedRow
{
    public required string Id { get; init; }

    /// <summary>What the user called it.</summary>
    public required string Name { get; init; }

    public required Sha256 SecretHash { get; init; }

    /// <summary>The language of its sentences (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>Hours before the end at which the calendar reminds, separated by commas.</summary>
    public required string Alarms { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
