using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>One entry of the hash-chained custody log. Append-only by trigger.</summary>
public sealed class CustodyRow
{
    /// <summary>1, 2, 3… without gaps.</summary>
    public required long Seq { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What happened: capture-stored, attachment-stored, correction-made, bundle-made, device-paired…</summary>
    public required string Type { get; init; }

    /// <summary>The capture, order or device it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>Canonical JSON of the particulars.</summary>
    public required string Payload { get; init; }

    /// <summary>The hash of the entry before; 64 zeros for the first.</summary>
    public required Sha256 Previous { get; init; }

    public required Sha256 Hash { get; init; }
}
