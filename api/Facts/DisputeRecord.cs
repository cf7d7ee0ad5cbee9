namespace DisputeHelper.Facts;

/// <summary>A return, refund or dispute that the marketplace has on record.</summary>
/// <param name="Id">The marketplace's id of the dispute line.</param>
/// <param name="LineId">The order line it is about.</param>
/// <param name="Status">The page's words or code.</param>
/// <param name="State">The same, independent of language.</param>
/// <param name="Kind">RETURN, REFUND… as the marketplace writes it.</param>
/// <param name="OpenedAt">As printed; the pages give no zone (Pacific).</param>
/// <param name="ChangedAt">As printed.</param>
/// <param name="Amount">The amount that the page shows for it; in the list that is the price of one item, not what was refunded.</param>
/// <param name="Title">The item.</param>
/// <param name="Url">The dispute's own page.</param>
public sealed record DisputeRecord(
    string? Id,
    string? LineId,
    Cited<string>? Status,
    DisputeState State,
    string? Kind,
    Cited<string>? OpenedAt,
    Cited<string>? ChangedAt,
    Cited<Money>? Amount,
    Cited<string>? Title,
    string? Url);

/// <summary>Where a dispute stands.</summary>
public enum DisputeState { Unknown, InProgress, Finished, Cancelled }
