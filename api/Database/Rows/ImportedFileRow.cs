using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>A file that was imported, not captured by the extension. Append-only; its bytes lie in the vault as they came.</summary>
public sealed class ImportedFileRow
{
    /// <summary>Of the file's bytes; the same bytes are imported once.</summary>
    public required Sha256 Sha256 { get; init; }

    /// <summary>Its name, shown but never used as a path; with the archive's name before it when it came in one.</summary>
    public required string FileName { get; init; }

    /// <summary>What the bytes are, whatever the name says.</summary>
    public required string ContentType { get; init; }

    public required long Bytes { get; init; }

    /// <summary>When the file was last changed, by the disk or the archive it came from; UTC.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>By this program's clock, UTC.</summary>
    public required DateTimeOffset StoredAt { get; init; }

    /// <summary>The capture that a page or mail became; null for a picture, document or video.</summary>
    public CaptureId? CaptureId { get; init; }
}
