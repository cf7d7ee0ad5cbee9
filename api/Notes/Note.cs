namespace DisputeHelper.Notes;

/// <summary>A note of the user on an order.</summary>
/// <param name="Id">The note.</param>
/// <param name="Text">The words as they stand; of a note that was put away, its last words.</param>
/// <param name="HappenedAt">When what it tells of happened, UTC, if the user said so.</param>
/// <param name="WrittenAt">When it was first written, UTC.</param>
/// <param name="ChangedAt">When it was last changed or put away, UTC; null when it stands as it was written.</param>
/// <param name="Away">It was put away; writing it again brings it back.</param>
/// <param name="Versions">Every version, oldest first, the one that stands at the end.</param>
public sealed record Note(
    string Id, string Text, DateTimeOffset? HappenedAt, DateTimeOffset WrittenAt, DateTimeOffset? ChangedAt, bool Away, IReadOnlyList<NoteVersion> Versions);

/// <summary>One version of a note.</summary>
/// <param name="Text">The words; null where the note was put away.</param>
/// <param name="HappenedAt">When it happened, as said then.</param>
/// <param name="At">When this version was written, UTC.</param>
public sealed record NoteVersion(string? Text, DateTimeOffset? HappenedAt, DateTimeOffset At);
