using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Deadlines;

/// <summary>Whose turn it is, and when a step is done.</summary>
public class WhoseTurnSpecs
{
    private static readonly DateTimeOffset August = Utc("2026-08-10T12:00:00Z");

    private static Deadline Of(CaseFile file, string id, DateTimeOffset? now = null) => Assert.Single(Calendar.For(file, now ?? August), d => d.Id == id);

    private static CaseFile Shipped(Func<OrderFacts, OrderFacts> more) => Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => more(f with
    {
        State = Said(OrderState.Shipped, "8"),
        PlacedOn = On("2026-07-15"),
        PaidOn = On("2026-07-15"),
        ShippedOn = On("2026-07-16"),
        PaymentMethod = Words("Credit/Debit card"),
    })));

    [Fact]
    public void Only_the_buyers_own_deadline_is_next_while_it_runs_out_this_week()
    {
        var file = Shipped(f => f with
        {
            Statements = [Promise(StatementKind.BuyerAnswer, "2026-08-14", "Please respond before Aug 14, 2026")],
            Disputes = [Open("2026-08-08 22:30:00")],
        });
        Assert.Equal("seller-answer", Calendar.For(file, August)[0].Id);
        Assert.Equal(DeadlineParty.Seller, Of(file, "seller-answer").Who);
        Assert.Equal(("buyer-answer", DeadlineParty.Buyer), (Calendar.Next(file, August)!.Id, Calendar.Next(file, August)!.Who));
        Assert.Equal(DeadlineParty.Seller, Calendar.Next(Shipped(f => f with { Disputes = [Open("2026-08-08 22:30:00")] }), August)!.Who);
    }

    [Fact]
    public void A_delivered_parcel_ends_the_wait_for_it_and_leaves_the_window_for_a_dispute_open()
    {
        var file = Shipped(f => f with
        {
            Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
            Parcels = [Parcel("AP1", Step("2026-08-05T21:39:00Z", "Delivered", "GTMS_SIGNED"))],
        });
        var over = Of(file, "refund-if-not-delivered");
        Assert.Equal(DeadlineState.Done, over.State);
        Assert.False(over.Done!.ByUser);
        Assert.Equal(DeadlineState.Open, Of(file, "dispute-window").State);
    }

    [Fact]
    public void What_the_buyer_ticked_off_is_done_until_it_is_taken_back()
    {
        var file = Shipped(f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")] });
        var ticked = file with { Ticked = [new TickedStep("refund-if-not-delivered", August)] };
        Assert.Equal(DeadlineState.Open, Of(file, "refund-if-not-delivered").State);
        Assert.Equal(DeadlineState.Done, Of(ticked, "refund-if-not-delivered").State);
        Assert.True(Of(ticked, "refund-if-not-delivered").Done!.ByUser);
    }

    [Fact]
    public void A_changed_request_starts_the_sellers_days_anew_and_an_answer_ends_them()
    {
        DisputeStep By(DisputeParty who, string at) => new(who, at, Words($"step {at}"), null);
        var changed = Open("2026-08-01 10:00:00") with { Steps = [By(DisputeParty.Seller, "2026-08-03 10:00:00"), By(DisputeParty.Buyer, "2026-08-06 10:00:00")] };
        Assert.Equal(Day("2026-08-11"), Of(Shipped(f => f with { Disputes = [changed] }), "seller-answer").LastDay);
        // A page may list the newest first: moments decide, not places.
        var answered = changed with { Steps = [By(DisputeParty.Seller, "2026-08-07 10:00:00"), .. changed.Steps] };
        Assert.Equal(DeadlineState.Done, Of(Shipped(f => f with { Disputes = [answered] }), "seller-answer").State);
    }

    [Fact]
    public void An_answer_within_days_that_names_no_start_counts_from_the_other_sides_last_word()
    {
        var asked = new Statement(StatementKind.BuyerAnswer, Words("Please respond within 3 days"), null, 3, null);
        var dispute = Open("2026-08-01 10:00:00") with { Steps = [new(DisputeParty.Seller, "2026-08-09 10:00:00", Words("No"), null)] };
        Assert.Equal(Day("2026-08-12"), Of(Shipped(f => f with { Disputes = [dispute], Statements = [asked] }), "buyer-answer").LastDay);
        Assert.Null(Of(Shipped(f => f with { Disputes = [Open("2026-08-01 10:00:00")], Statements = [asked] }), "buyer-answer").LastDay);
    }

    [Fact]
    public void Sentences_come_in_the_language_asked_for()
    {
        var file = Shipped(f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")] });
        var deadline = Assert.Single(Calendar.For(file, August, Languages.Find("pt")), d => d.Id == "dispute-window");
        Assert.Equal("Último dia para abrir uma disputa", deadline.Title);
        Assert.Equal("15 dias após o dia de entrega prometido", deadline.Reasons.First(r => r.LastDay is not null).Rule!.Says);
    }

    private static DisputeRecord Open(string at) => new("62", null, Words("processing"), DisputeState.InProgress, "REFUND", Words(at), null, null, null, null);
}
