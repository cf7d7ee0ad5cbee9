namespace DisputeHelper.Facts;

/// <summary>Two or more readings of one field that differ. All are kept; none is dropped in silence.</summary>
/// <param name="Field">The field's path in the case file (<c>total</c>, <c>lines[8130…].quantity</c>).</param>
/// <param name="Order">The order it belongs to; null for what belongs to none (a listing, a carrier's page).</param>
/// <param name="Readings">Each reading as text with its quote and place, the most trusted first.</param>
public sealed record Conflict(string Field, OrderNumber? Order, IReadOnlyList<ConflictReading> Readings);

/// <summary>One side of a conflict.</summary>
public sealed record ConflictReading(string Value, string Quote, Source Source, How How);
