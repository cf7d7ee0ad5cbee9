using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>A sentence of the claim as the buyer wrote it. Append-only: the newest counts.</summary>
public sealed class ClaimEditRow
{
    public long Id { get; init; }
    public required OrderNumber OrderNumber { get; init; }
    public required string Sentence { get; init; }
    public required string Language { get; init; }

    /// <summary>Empty leaves the sentence out; null takes an earlier edit back.</summary>
    public string? Text { get; init; }

    /// <summary>What the facts gave at that moment.</summary>
    public required string Draft { get; init; }

    public required DateTimeOffset At { get; init; }
}
