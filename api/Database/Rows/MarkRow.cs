using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>A word by which an order finds captures that name no order (<see cref="Mark"/>). Rebuildable.</summary>
public sealed class MarkRow
{
    public long Id { get; init; }
    public required CaptureId CaptureId { get; init; }

    /// <summary>The order that carries the mark; null when the capture speaks to whoever carries it.</summary>
    public OrderNumber? OrderNumber { get; init; }

    public required string Word { get; init; }
}
