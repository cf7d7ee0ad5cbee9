namespace DisputeHelper.Facts;

/// <summary>What one capture says, and what it should have said but did not.</summary>
/// <param name="Page">The kind of page.</param>
/// <param name="Orders">The facts, one entry per order that the page speaks of.</param>
/// <param name="Missing">Paths of expected fields that no way found (<c>orders[8130…].total</c>).</param>
/// <param name="Conflicts">Fields that two ways read differently.</param>
/// <param name="Ways">For each field, which ways found it: the count that shows drift before it hurts.</param>
/// <param name="Note">One sentence for the user when the page is not what it should be (login, captcha, cut off), else null.</param>
public sealed record PageFacts(
    PageKind Page,
    IReadOnlyList<OrderFacts> Orders,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Conflict> Conflicts,
    IReadOnlyList<FieldWays> Ways,
    string? Note = null)
{
    /// <summary>The product of a listing or of its copy at the time of purchase.</summary>
    public ListingFacts? Listing { get; init; }

    /// <summary>Parcels that the page shows without naming an order (a carrier's own page): the orders that carry their numbers get them.</summary>
    public IReadOnlyList<Parcel> Parcels { get; init; } = [];

    /// <summary>Disputes that the page shows without naming an order: the order that carries their line or their id gets them.</summary>
    public IReadOnlyList<DisputeRecord> Disputes { get; init; } = [];

    /// <summary>Sentences of such a page that promise a date or a period.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Whether anything was read.</summary>
    internal bool SaysSomething => Orders.Count > 0 || Listing is not null || Parcels.Count > 0 || Disputes.Count > 0;

    /// <summary>A page nobody could read: it claims nothing.</summary>
    public static PageFacts Unread(string note) => new(PageKind.Unknown, [], [], [], [], note);
}

/// <summary>Which ways found a field, and how often.</summary>
public sealed record FieldWays(string Field, int Response, int Selector, int Label, int Layout, int Pattern);
