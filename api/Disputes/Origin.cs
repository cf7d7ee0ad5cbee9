namespace DisputeHelper.Disputes;

/// <summary>Where something about the marketplace was read.</summary>
/// <param name="Id">The row of the collected facts.</param>
/// <param name="Source">The page.</param>
/// <param name="Date">The source's own date, in its words; "no date" when it bears none.</param>
/// <param name="ReadOn">The day it was read there.</param>
/// <param name="Confidence">a (official) to d (contradicted).</param>
public sealed record Origin(string Id, string Source, string Date, DateOnly ReadOn, string Confidence)
{
    /// <inheritdoc />
    public override string ToString() => $"{Source} ({Date})";
}
