using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>What one capture says of one order, as the readings room stored it.</summary>
/// <param name="Capture">The capture.</param>
/// <param name="Ordinal">Its place among the orders of that capture; a page may speak of the same order twice.</param>
/// <param name="CapturedAt">UTC by the browser's clock.</param>
/// <param name="Page">What kind of page it was.</param>
/// <param name="Facts">The facts.</param>
public sealed record StoredFacts(CaptureId Capture, int Ordinal, DateTimeOffset CapturedAt, PageKind Page, OrderFacts Facts)
{
    /// <summary>The product that the capture shows, when it is a listing or the copy of one.</summary>
    public ListingFacts? Listing { get; init; }
}

/// <summary>A value that the user put right. It outranks every page, and the pages' readings stay beside it.</summary>
/// <param name="Field">The field's path in the case file (<c>total</c>, <c>lines[8130…].quantity</c>).</param>
/// <param name="Value">As typed: a day as <c>yyyy-MM-dd</c>, an amount as <c>12.50 EUR</c>; null takes an earlier correction back.</param>
/// <param name="Reason">Why, in the user's words.</param>
/// <param name="At">When it was made, UTC.</param>
/// <param name="Entry">Its number among all that were entered: the order in which they count, whatever the clock said.</param>
public sealed record Correction(string Field, string? Value, string Reason, DateTimeOffset At, long Entry = 0);
