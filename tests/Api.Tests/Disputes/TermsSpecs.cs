using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Terms;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class TermsSpecs
{
    private static StoredFacts Shipped(string day, Func<OrderFacts, OrderFacts>? more = null) => Reading(1, "2026-08-01", PageKind.OrderDetail, f =>
        (more ?? (x => x))(f with { State = Said(OrderState.Shipped, "Shipped"), PlacedOn = On("2026-07-30"), ShippedOn = On(day) }));

    private static DisputeTerms At(string moment, CaseFile file, bool? received = null)
    {
        var now = Utc(moment);
        var window = Window(file, now);
        return TermsOf.Case(file, received is null ? null : new DisputePlan(null, DisputeSolution.FullRefund, null, null) { Received = received }, window, now, Languages.English);
    }

    private static Deadline? Window(CaseFile file, DateTimeOffset now) => Calendar.For(file, now).FirstOrDefault(d => d.Id == "dispute-window");

    [Theory]
    [InlineData("2026-08-05T12:00:00Z", TermsAnswer.NotYet)]
    [InlineData("2026-08-12T06:59:59Z", TermsAnswer.NotYet)]
    [InlineData("2026-08-12T07:00:00Z", TermsAnswer.Yes)]
    public void The_button_comes_on_the_eleventh_day_after_shipping_in_pacific_time(string now, TermsAnswer answer) =>
        Assert.Equal(answer, At(now, Case(Shipped("2026-08-01"))).Answer);

    [Fact]
    public void Not_received_has_to_wait_for_the_promised_day_by_one_rule_and_not_by_another()
    {
        var file = Case(Shipped("2026-08-01", f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")] }));
        var terms = At("2026-08-20T12:00:00Z", file, received: false);
        Assert.Equal(TermsAnswer.Unknown, terms.Answer);
        Assert.Equal(DeadlineCertainty.Disputed, terms.From!.Certainty);
        Assert.Contains("12 August 2026", terms.Sentence, StringComparison.Ordinal);
        Assert.Contains("4 September 2026", terms.Sentence, StringComparison.Ordinal);
        Assert.Equal(["AE-OPEN-1", "AE-OPEN-2", "AE-OPEN-3", "AE-OPEN-6"], terms.From.Reasons.Select(r => r.Origin!.Id).Order());
        Assert.Equal("Refund if no delivery before Sep 3, 2026", terms.From.Reasons.First(r => r.Origin!.Id == "AE-OPEN-3").CountedFrom!.Quote);
        Assert.True(terms.Blocks.Single(b => b.Id == "in-transit").Holds);
        // Whoever has the goods need not wait for it; the rule is shown and does not count.
        var received = At("2026-08-20T12:00:00Z", file, received: true);
        Assert.Equal(TermsAnswer.Yes, received.Answer);
        Assert.False(received.From!.Reasons.First(r => r.Origin!.Id == "AE-OPEN-3").Counts);
    }

    [Fact]
    public void The_end_is_what_the_page_states_and_the_time_in_hand_is_weighed()
    {
        var file = Case(Shipped("2026-08-01", f => f with { Statements = [Period(StatementKind.DisputeWindow, 90, DayCountStart.Placed, "You can open a dispute within 90 days after order was placed")] }));
        var terms = At("2026-10-25T12:00:00Z", file);
        Assert.Equal((TermsAnswer.Yes, Day("2026-10-28"), DeadlineCertainty.Stated), (terms.Answer, terms.Until!.Day, terms.Until.Certainty));
        Assert.Equal((3, false), (terms.InHand!.Days, terms.InHand.Enough));
        Assert.Equal("You can open a dispute within 90 days after order was placed", terms.Until.Reasons[0].Statement!.Quote);
        Assert.Equal(TermsAnswer.NoLonger, At("2026-10-30T12:00:00Z", file).Answer);
    }

    [Fact]
    public void After_completion_the_button_is_beside_the_product()
    {
        var terms = At("2026-09-01T12:00:00Z", Case(Shipped("2026-08-01", f => f with { State = Said(OrderState.Completed, "Completed"), CompletedOn = On("2026-08-25") })));
        Assert.Contains("beside the product", terms.Button.Where, StringComparison.Ordinal);
        Assert.Equal("https://www.aliexpress.com/p/order/index.html", terms.Button.Url);
        Assert.False(terms.Blocks.Single(b => b.Id == "too-late").Holds);
    }

    [Theory]
    [InlineData(OrderState.AwaitingPayment, TermsAnswer.NotYet)]
    [InlineData(OrderState.Processing, TermsAnswer.NotYet)]
    [InlineData(OrderState.Cancelled, TermsAnswer.NoLonger)]
    [InlineData(OrderState.Unknown, TermsAnswer.Unknown)]
    public void Where_the_order_stands_decides_first(OrderState state, TermsAnswer answer)
    {
        var terms = At("2026-08-05T12:00:00Z", Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { State = Said(state, "x") })));
        Assert.Equal(answer, terms.Answer);
        Assert.DoesNotContain('{', terms.Sentence + terms.Next);
        Assert.Null(terms.Blocks.Single(b => b.Id == "file").Holds);
    }

    [Fact]
    public void An_open_dispute_is_named() => Assert.Equal(TermsAnswer.AlreadyOpen, At("2026-08-20T12:00:00Z", Case(Shipped("2026-08-01", f => f with
    {
        Disputes = [new DisputeRecord("9", null, Words("Dispute in progress"), DisputeState.InProgress, null, null, null, null, null, null)],
    }))).Answer);
}
