using DisputeHelper.Deadlines;
using DisputeHelper.Disputes.Escalation;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

/// <summary>Windows outside the shop that only the buyer's word sets going.</summary>
public class OutsideDeadlinesSpecs
{
    private static readonly DateTimeOffset Now = Utc("2026-08-30T12:00:00Z");

    [Fact]
    public void Nothing_recorded_gives_nothing() => Assert.Empty(OutsideDeadlines.Of(Order("PayPal"), null, null, Now, Languages.English));

    [Fact]
    public void The_day_a_dispute_was_opened_at_PayPal_gives_the_last_day_of_the_claim_and_says_why()
    {
        var claim = Assert.Single(Of("PayPal", new KnownDay(WindowStart.PaypalOpened, Day("2026-08-15"))));
        Assert.Equal(("outside.paypal-claim", Day("2026-09-04"), DeadlineState.Soon, DeadlineCertainty.Computed), (claim.Id, claim.LastDay, claim.State, claim.Certainty));
        Assert.Equal(("PP-2", "At most 20 days, counted from: the opening of the PayPal dispute", (DateOnly?)Day("2026-08-15")), (claim.Reasons[0].Rule!.Id, claim.Reasons[0].Rule!.Says, claim.Reasons[0].CountedFromYou));
        Assert.NotEmpty(claim.Reasons[0].Rule!.Source);
    }

    [Fact]
    public void The_claim_itself_ends_that_and_their_answer_is_waited_for()
    {
        var both = Of("PayPal", new KnownDay(WindowStart.PaypalOpened, Day("2026-08-15")), new KnownDay(WindowStart.PaypalClaimed, Day("2026-08-25")));
        Assert.Equal((DeadlineState.Done, false), (both.Single(d => d.Id == "outside.paypal-claim").State, both.Single(d => d.Id == "outside.paypal-claim").Done!.ByUser));
        var answer = both.Single(d => d.Id == "outside.paypal-claim.answer");
        Assert.Equal((DeadlineParty.Outside, Day("2026-09-04"), DeadlineCertainty.Disputed), (answer.Who, answer.LastDay, answer.Certainty));
        Assert.Equal([Day("2026-09-04"), Day("2026-09-08")], answer.Reasons.Select(r => r.LastDay!.Value));
    }

    [Fact]
    public void A_card_that_only_the_buyer_named_counts_from_the_payment_on_the_page()
    {
        var visa = Assert.Single(OutsideDeadlines.Of(Order(null), null, new PaymentRecord(CardScheme.Visa, "DE", []), Now, Languages.English), d => d.Id == "outside.visa-chargeback");
        Assert.Equal(Day("2026-11-12"), visa.LastDay);
        Assert.NotNull(visa.Reasons[0].CountedFrom);
    }

    [Fact]
    public void A_card_that_the_page_names_has_its_rule_among_the_others_already() =>
        Assert.Empty(OutsideDeadlines.Of(Order("Visa 1234"), null, new PaymentRecord(CardScheme.Visa, "DE", []), Now, Languages.English));

    [Fact]
    public void Their_last_day_is_never_later_than_that_of_any_country_s_bank() =>
        Assert.Equal(Utc("2026-09-04T12:00:00Z"), Assert.Single(Of("PayPal", new KnownDay(WindowStart.PaypalOpened, Day("2026-08-15")))).Until);

    private static IReadOnlyList<Deadline> Of(string payment, params KnownDay[] days) =>
        OutsideDeadlines.Of(Order(payment), null, new PaymentRecord(null, "DE", days), Now, Languages.English);

    private static DisputeHelper.Cases.CaseFile Order(string? payment) => Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
    {
        State = Said(OrderState.Shipped, "8"),
        PlacedOn = On("2026-07-15"),
        PaymentMethod = payment is null ? null : Words(payment),
    }));
}
