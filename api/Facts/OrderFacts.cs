namespace DisputeHelper.Facts;

/// <summary>What one page says of one order. Every field may be absent: old and cancelled orders lack many.</summary>
/// <param name="Number">The order.</param>
public sealed record OrderFacts(OrderNumber Number)
{
    /// <summary>The page's own word ("Awaiting delivery").</summary>
    public Cited<string>? Status { get; init; }

    /// <summary>The same, independent of language.</summary>
    public Cited<OrderState>? State { get; init; }

    /// <summary>Calendar days as the page prints them (Pacific time, no zone shown).</summary>
    public Cited<DateOnly>? PlacedOn { get; init; }

    /// <inheritdoc cref="PlacedOn" />
    public Cited<DateOnly>? PaidOn { get; init; }

    /// <inheritdoc cref="PlacedOn" />
    public Cited<DateOnly>? ShippedOn { get; init; }

    /// <inheritdoc cref="PlacedOn" />
    public Cited<DateOnly>? CompletedOn { get; init; }

    /// <summary>What was paid for the whole order.</summary>
    public Cited<Money>? Total { get; init; }

    /// <summary>Subtotal, shipping, coupons, tax: the rows that add up to the total.</summary>
    public IReadOnlyList<Charge> Charges { get; init; } = [];

    /// <summary>The page's words ("Credit/Debit card").</summary>
    public Cited<string>? PaymentMethod { get; init; }

    /// <summary>The shop.</summary>
    public Seller? Seller { get; init; }

    /// <summary>Where the parcel goes.</summary>
    public Recipient? Recipient { get; init; }

    /// <summary>The items bought.</summary>
    public IReadOnlyList<OrderLine> Lines { get; init; } = [];

    /// <summary>The parcels and their ways.</summary>
    public IReadOnlyList<Parcel> Parcels { get; init; } = [];

    /// <summary>The conversation with the seller, oldest first.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>How much of the conversation is there.</summary>
    public ChatCoverage? ChatCoverage { get; init; }

    /// <summary>Returns, refunds and disputes of this order.</summary>
    public IReadOnlyList<DisputeRecord> Disputes { get; init; } = [];

    /// <summary>Sentences that promise a date or a period.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];
}
