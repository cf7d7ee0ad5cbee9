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
    string? Url)
{
    /// <summary>Why, in the page's words ("Item not as described").</summary>
    public Cited<string>? Reason { get; init; }

    /// <summary>What the buyer asked for, in the page's words ("Refund only").</summary>
    public Cited<string>? Asked { get; init; }

    /// <summary>What was agreed or decided, in the page's words.</summary>
    public Cited<string>? Solution { get; init; }

    /// <summary>The refund that the dispute's own page names: asked for while it runs, given once it has ended. Never the price of the item.</summary>
    public Cited<Money>? Refund { get; init; }

    /// <summary>Where the money went and how it got there, in the page's words.</summary>
    public Cited<string>? RefundInfo { get; init; }

    /// <summary>Proposals and entries of the record, in the page's order.</summary>
    public IReadOnlyList<DisputeStep> Steps { get; init; } = [];
}

/// <summary>One entry of a dispute's record: a proposal, an answer, a decision.</summary>
/// <param name="By">Who, when the page says so.</param>
/// <param name="TimeText">As printed; the pages give no zone (Pacific).</param>
/// <param name="Text">What was said or done.</param>
/// <param name="Amount">The amount that it names.</param>
public sealed record DisputeStep(DisputeParty By, string? TimeText, Cited<string> Text, Cited<Money>? Amount);

/// <summary>Who acts in a dispute.</summary>
public enum DisputeParty { Unknown, Buyer, Seller, Marketplace }

/// <summary>Where a dispute stands.</summary>
public enum DisputeState { Unknown, InProgress, Finished, Cancelled }
