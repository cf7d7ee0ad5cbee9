using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Deadlines;

/// <summary>The days that periods run from, each with the words of the page that give it.</summary>
internal static class Anchors
{
    /// <summary>The day, or null when no page gives it. Of two days that compete the earlier one counts.</summary>
    public static Cited<DateOnly>? Find(CaseFile file, Anchor anchor) => anchor switch
    {
        Anchor.Placed => file.PlacedOn,
        Anchor.Paid => file.PaidOn ?? file.PlacedOn,
        Anchor.Shipped => file.ShippedOn,
        Anchor.Delivered => Delivered(file),
        Anchor.ReceiptConfirmed => file.State is OrderState.Cancelled ? null : file.CompletedOn,
        Anchor.PromisedDelivery => Stated(file, StatementKind.RefundIfNotDelivered),
        Anchor.EstimatedDelivery => Stated(file, StatementKind.EstimatedDelivery),
        Anchor.DisputeOpened => Dated(file, DisputeState.InProgress, d => d.OpenedAt),
        Anchor.DisputeAsked => Asked(file) ?? Find(file, Anchor.DisputeOpened),
        Anchor.AnswerAsked => Turns(file, d => true).Where(t => t.Step.By != DisputeParty.Buyer).Select(Cite).LastOrDefault(),
        Anchor.ReturnAgreed => ReturnAgreed(file),
        Anchor.DisputeFinished => Dated(file, DisputeState.Finished, d => d.ChangedAt),
        _ => null,
    };

    public static Anchor Of(DayCountStart start) => start switch
    {
        DayCountStart.Placed => Anchor.Placed,
        DayCountStart.Paid => Anchor.Paid,
        DayCountStart.Shipped => Anchor.Shipped,
        DayCountStart.Delivered => Anchor.Delivered,
        _ => Anchor.ReceiptConfirmed,
    };

    /// <summary>What an answer in a dispute is due from, when the sentence does not say; null for other sentences.</summary>
    public static Anchor? Of(StatementKind kind) => kind switch
    {
        StatementKind.SellerAnswer => Anchor.DisputeAsked,
        StatementKind.BuyerAnswer => Anchor.AnswerAsked,
        _ => null,
    };

    /// <summary>The first parcel's hand-over: with several parcels the earliest period is the one to watch.</summary>
    private static Cited<DateOnly>? Delivered(CaseFile file) => file.Parcels
        .Select(p => p.DeliveredBy()).OfType<TrackingEvent>().Where(e => e.At is not null).OrderBy(e => e.At)
        .Select(e => e.Text.As(PageTime.DayOf(e.At!.Value))).FirstOrDefault();

    private static Cited<DateOnly>? Stated(CaseFile file, StatementKind kind) => CurrentStatements.Of(file, kind)
        .Where(s => s.On is not null).OrderBy(s => s.On).Select(s => s.Text.As(s.On!.Value)).FirstOrDefault();

    /// <summary>A changed request starts the seller's days anew.</summary>
    private static Cited<DateOnly>? Asked(CaseFile file) => Turns(file, d => true).Where(t => t.Step.By == DisputeParty.Buyer).Select(Cite).LastOrDefault();

    /// <summary>The first word of the other side after the buyer's last one: where a solution was reached, that is the agreement.</summary>
    private static Cited<DateOnly>? ReturnAgreed(CaseFile file)
    {
        var turns = Turns(file, d => d.Solution is not null);
        var last = turns.FindLastIndex(t => t.Step.By == DisputeParty.Buyer);
        return turns.Skip(last + 1).Select(Cite).FirstOrDefault();
    }

    private static List<(DateTimeOffset At, DisputeStep Step)> Turns(CaseFile file, Func<DisputeRecord, bool> of) =>
        [.. file.Disputes.Where(d => d.State == DisputeState.InProgress && of(d)).SelectMany(d => d.Turns()).OrderBy(t => t.At)];

    private static Cited<DateOnly> Cite((DateTimeOffset At, DisputeStep Step) turn) => turn.Step.Text.As(PageTime.DayOf(turn.At));

    private static Cited<DateOnly>? Dated(CaseFile file, DisputeState state, Func<DisputeRecord, Cited<string>?> of) => file.Disputes
        .Where(d => d.State == state).Select(of).OfType<Cited<string>>()
        .Select(c => (Cited: c, At: PageTime.TryRead(c.Value))).Where(c => c.At is not null)
        // A finished dispute is the newest one, an open one the oldest: the day that matters first.
        .OrderBy(c => state == DisputeState.Finished ? -c.At!.Value.UtcTicks : c.At!.Value.UtcTicks)
        .Select(c => c.Cited.As(PageTime.DayOf(c.At!.Value))).FirstOrDefault();
}
