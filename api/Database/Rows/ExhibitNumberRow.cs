using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>The number of a piece of evidence in its order. The database gives it when the piece comes in; it never changes, and no other gets it.</summary>
public sealed class ExhibitNumberRow
{
    public required OrderNumber OrderNumber { get; init; }
    public required int Number { get; init; }

    /// <summary>The id of the capture or of the user's file.</summary>
    public required string Item { get; init; }
}
