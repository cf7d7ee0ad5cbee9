using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>One version of a note. Append-only: an edit is a further row, and so is putting the note away.</summary>
public sealed class NoteRow
{
    public long Id { get; init; }

    /// <summary>Which note; its versions share it.</summary>
    public required string NoteId { get; init; }

    public required OrderNumber OrderNumber { get; init; }

    /// <summary>The words; null puts the note away.</summary>
    public string? Text { get; init; }

    /// <summary>When what it tells of happened, if the user said so; UTC.</summary>
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>When this version was written, UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
