using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>A file that the user added to an order: photo, video, receipt. Append-only; bytes lie in the vault.</summary>
public sealed class AttachmentRow
{
    public required string Id { get; init; }
    public required OrderNumber OrderNumber { get; init; }
    public required string FileName { get; init; }
    public required string ContentType { get; init; }
    public required long Bytes { get; init; }
    public required Sha256 Sha256 { get; init; }
    public required string Caption { get; init; }
    public required DateTimeOffset StoredAt { get; init; }
}

/// <summary>A correction by the user. Append-only: undoing one appends an entry without a value.</summary>
public sealed class CorrectionRow
{
    public long Id { get; init; }
    public required OrderNumber OrderNumber { get; init; }

    /// <summary>The field's path in the case file.</summary>
    public required string Field { get; init; }

    /// <summary>The value as the user typed it; null takes an earlier correction back.</summary>
    public string? Value { get; init; }

    public required string Reason { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>What the user says of the dispute (reason, solution asked for, amount, words). Append-only: the newest counts.</summary>
public sealed class DisputePlanRow
{
    public long Id { get; init; }
    public required OrderNumber OrderNumber { get; init; }
    public required string Plan { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>A pack that was asked for.</summary>
public sealed class BundleRow
{
    public required string Id { get; init; }
    public required OrderNumber OrderNumber { get; init; }
    public required string Profile { get; init; }
    public required string Options { get; init; }

    /// <summary>waiting, working, done, failed or cancelled.</summary>
    public required string State { get; set; }

    /// <summary>Why it failed, in words for the user.</summary>
    public string? Problem { get; set; }

    public Sha256? Sha256 { get; set; }
    public long? Bytes { get; set; }

    /// <summary>Null for what has none.</summary>
    public int? Pages { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; set; }
}
