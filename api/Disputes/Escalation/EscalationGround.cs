using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Escalation;

/// <summary>What the computation stands on: the case, the plan, what the buyer recorded, orders that count together with this one as not received (<see cref="SameMerchant"/>), and the day.</summary>
internal sealed record EscalationGround(
    CaseFile File, DisputePlan? Plan, PaymentRecord? Record, ReturnRecord? Return, IReadOnlyList<OrderNumber> Alike, DateOnly Today)
{
    private static readonly (CardScheme Scheme, string[] Words)[] Schemes =
    [
        (CardScheme.Visa, ["visa"]), (CardScheme.Mastercard, ["mastercard", "maestro"]), (CardScheme.Amex, ["amex", "american express"]),
    ];

    /// <summary>The country that was asked for or recorded, else the one of the address.</summary>
    public string? Country => Record?.Country ?? Countries.CodeOf(File.Recipient?.Country?.Value);

    /// <summary>The scheme that was recorded, else the one that the page names; null when neither does.</summary>
    public CardScheme? Scheme => Record?.Scheme ?? SchemeOnPage;

    /// <summary>How it was paid; null when no page says, or says it in words that are not known.</summary>
    public PaymentKind? Payment =>
        Condition.PaymentByPaypal.Holds(File) ? PaymentKind.Paypal
        : Condition.PaymentByKlarna.Holds(File) ? PaymentKind.Klarna
        : Condition.PaymentByCard.Holds(File) || Record?.Scheme is not null ? PaymentKind.Card
        : null;

    /// <summary>What the dispute is about; any while no reason is chosen.</summary>
    public Concern Concern => (DisputeReasons.Find(Plan?.Reason)?.Received ?? Plan?.Received) is { } received ? received ? Concern.NotAsDescribed : Concern.NotReceived : Concern.Any;

    private CardScheme? SchemeOnPage => File.PaymentMethod?.Value is { } words
        ? Schemes.Where(s => s.Words.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(s => (CardScheme?)s.Scheme).FirstOrDefault()
        : null;

    /// <summary>The day that a window runs from: the buyer's word, else the page's.</summary>
    public (DateOnly? Day, Cited<DateOnly>? Cited) DayOf(WindowStart start)
    {
        if (Record?.Days.FirstOrDefault(d => d.Start == start) is { } known) return (known.On, null);
        if (start == WindowStart.ReturnPosted) return (Return?.PostedOn, null);
        var cited = start switch
        {
            WindowStart.Paid => Anchors.Find(File, Anchor.Paid),
            WindowStart.Delivered => Anchors.Find(File, Anchor.Delivered),
            WindowStart.ReceiptConfirmed => Anchors.Find(File, Anchor.ReceiptConfirmed),
            WindowStart.Expected => Anchors.Find(File, Anchor.PromisedDelivery) ?? Anchors.Find(File, Anchor.EstimatedDelivery),
            WindowStart.DisputeOpened => Anchors.Find(File, Anchor.DisputeOpened),
            WindowStart.DisputeFinished => Anchors.Find(File, Anchor.DisputeFinished),
            _ => null,
        };
        // One absurd year on a page must not make the calendar fail.
        return cited is { Value.Year: >= 2000 and <= 2100 } ? (cited.Value, cited) : (null, null);
    }
}
