using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>What the user says of a file after it came in. Append-only: of each field the newest counts.</summary>
public sealed class AttachmentEntryRow
{
    public long Id { get; init; }
    public required OrderNumber OrderNumber { get; init; }

    /// <summary>The file; null for what is said of all files of an order together, their order.</summary>
    public string? AttachmentId { get; init; }

    /// <summary>caption, shows, set-aside or order.</summary>
    public required string Field { get; init; }

    public required string Value { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>The link from a copy to what it was made of; both hashes stand in it.</summary>
public sealed class AttachmentCopyRow
{
    public required string AttachmentId { get; init; }
    public required OrderNumber OrderNumber { get; init; }

    /// <summary>Of the copy.</summary>
    public required Sha256 Sha256 { get; init; }

    public required Sha256 OriginalSha256 { get; init; }

    /// <summary>The file it was made of; null for a picture in a capture.</summary>
    public string? OriginalId { get; init; }

    public CaptureId? CaptureId { get; init; }

    /// <summary>What was done, as words with commas between.</summary>
    public required string Done { get; init; }

    /// <summary>Where in the video, for a key frame.</summary>
    public long? Milliseconds { get; init; }

    public required DateTimeOffset At { get; init; }
}
