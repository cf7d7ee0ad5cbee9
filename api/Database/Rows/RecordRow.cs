using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>What the user records of an order, one topic at a time. Append-only: the newest of a topic counts.</summary>
public sealed class RecordRow
{
    public long Id { get; init; }
    public required OrderNumber OrderNumber { get; init; }

    /// <summary>payment, return, money or outcome.</summary>
    public required string Topic { get; init; }

    /// <summary>JSON.</summary>
    public required string Record { get; init; }

    public required DateTimeOffset At { get; init; }
}
