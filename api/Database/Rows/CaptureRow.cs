using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>A capture as it was received. Append-only; its parts lie in the vault.</summary>
public sealed class CaptureRow
{
    public required CaptureId Id { get; init; }
    public required string Url { get; init; }
    public required string Title { get; init; }

    /// <summary>By the sender's clock, UTC.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>By this program's clock, UTC. The two are kept apart, since either may be wrong.</summary>
    public required DateTimeOffset StoredAt { get; init; }

    public required string TimeZone { get; init; }
    public required string Language { get; init; }

    /// <summary>The <c>capture</c> part of the delivery, word for word.</summary>
    public required string Head { get; init; }

    /// <summary>The manifest in the vault from which this row can be rebuilt.</summary>
    public required Sha256 Manifest { get; init; }

    public List<CapturePartRow> Parts { get; init; } = [];
}

/// <summary>One part of a capture: a name for bytes in the vault.</summary>
public sealed class CapturePartRow
{
    public required CaptureId CaptureId { get; init; }
    public required int Ordinal { get; init; }

    /// <summary>page, conversation, snapshot, mail, layout, screenshot, image or response.</summary>
    public required string Name { get; init; }

    public required string ContentType { get; init; }
    public required long Bytes { get; init; }
    public required Sha256 Sha256 { get; init; }
}
