using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>Limits of a receiver that the user knows better.</summary>
public sealed class ReceiverLimitsRow
{
    public required string Profile { get; init; }

    /// <summary>JSON.</summary>
    public required string Limits { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>A choice of exhibits for a receiver that is not made into a pack yet.</summary>
public sealed class BundleDraftRow
{
    public required OrderNumber OrderNumber { get; init; }
    public required string Profile { get; init; }

    /// <summary>JSON.</summary>
    public required string Options { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>The user's translation of a message.</summary>
public sealed class MessageTranslationRow
{
    public required OrderNumber OrderNumber { get; init; }
    public required string MessageId { get; init; }

    /// <summary>The language it is in (BCP 47).</summary>
    public required string Language { get; init; }

    public required string Text { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
}
