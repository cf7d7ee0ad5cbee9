using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Deadlines;

public class CalendarSpecs
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
    public void Two_dates_for_one_promise_are_both_shown_and_the_earlier_one_counts()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.Tracking, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")] }),
            Reading(2, "2026-08-01", PageKind.OrderDetail, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-04", "Refund if no delivery before Sep 4, 2026", 2)] }));
        var deadline = Of(file, "refund-if-not-delivered");
        Assert.Equal(Day("2026-09-03"), deadline.LastDay);
        Assert.Equal(Utc("2026-09-04T06:59:59Z"), deadline.Until);
        Assert.Equal(DeadlineCertainty.Disputed, deadline.Certainty);
        Assert.Equal(["Refund if no delivery before Sep 3, 2026", "Refund if no delivery before Sep 4, 2026"], deadline.Reasons.Select(r => r.Statement!.Quote));
        Assert.Equal("statements[refund-if-not-delivered]", Assert.Single(file.Conflicts).Field);
    }

    [Fact]
    public void A_later_capture_of_the_same_page_extends_the_date_and_is_no_conflict()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")] }),
            Reading(2, "2026-08-20", PageKind.OrderDetail, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-18", "Refund if no delivery before Sep 18, 2026", 2)] }));
        var deadline = Of(file, "refund-if-not-delivered");
        Assert.Equal(Day("2026-09-18"), deadline.LastDay);
        Assert.Equal(DeadlineCertainty.Stated, deadline.Certainty);
        Assert.Empty(file.Conflicts);
        Assert.Equal(2, file.Statements.Count);
    }

    [Theory]
    [InlineData("9999-12-31", 90)]
    [InlineData("0001-01-01", 90)]
    [InlineData("2026-07-15", int.MaxValue)]
    public void A_period_that_would_leave_the_calendar_gives_no_day(string placed, int days)
    {
        var file = Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
        {
            PlacedOn = On(placed),
            Statements = [Period(StatementKind.DisputeWindow, days, DayCountStart.Placed, "you can open a dispute")],
        }));
        Assert.Null(Of(file, "dispute-window").LastDay);
    }

    [Fact]
    public void What_the_page_states_silences_the_rules()
    {
        var deadline = Of(Shipped(f => f with { Statements = [Period(StatementKind.DisputeWindow, 90, DayCountStart.Placed, "you can open a dispute within 90 days after order was placed")] }), "dispute-window");
        Assert.Equal(Day("2026-10-13"), deadline.LastDay);
        Assert.Equal(DeadlineCertainty.Stated, deadline.Certainty);
        Assert.Equal(Day("2026-07-15"), Assert.Single(deadline.Reasons).CountedFrom!.Value);
    }

    [Fact]
    public void Where_the_page_is_silent_a_rule_computes_and_names_its_source()
    {
        var deadline = Of(Shipped(f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")] }), "dispute-window");
        Assert.Equal(Day("2026-09-18"), deadline.LastDay);
        Assert.Equal(DeadlineCertainty.Computed, deadline.Certainty);
        var rule = deadline.Reasons.First(r => r.LastDay is not null).Rule!;
        Assert.Equal("AE-END-1/delivery-time", rule.Id);
        Assert.NotEmpty(rule.Source);
    }

    [Fact]
    public void A_period_from_receipt_has_no_date_before_receipt_is_confirmed()
    {
        var seven = Period(StatementKind.ReturnWindow, 7, DayCountStart.ReceiptConfirmed, "within 7 days of confirming receipt");
        var waiting = Of(Shipped(f => f with { Statements = [seven] }), "return-window");
        Assert.Null(waiting.Until);
        Assert.Equal(DeadlineCertainty.Unknown, waiting.Certainty);
        Assert.Equal(DeadlineState.Open, waiting.State);
        var confirmed = Of(Shipped(f => f with { Statements = [seven], State = Said(OrderState.Completed, "Completed"), CompletedOn = On("2026-08-05") }), "return-window");
        Assert.Equal(Day("2026-08-12"), confirmed.LastDay);
        Assert.Equal(DeadlineState.Soon, confirmed.State);
    }

    [Fact]
    public void A_deadline_is_open_then_soon_then_overdue()
    {
        var file = Shipped(f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-12-31", "Refund if no delivery before Dec 31, 2026")] });
        Assert.Equal(DeadlineState.Open, Of(file, "refund-if-not-delivered", Utc("2026-12-25T07:59:58Z")).State);
        Assert.Equal(DeadlineState.Soon, Of(file, "refund-if-not-delivered", Utc("2026-12-25T07:59:59Z")).State);
        Assert.Equal(DeadlineState.Soon, Of(file, "refund-if-not-delivered", Utc("2027-01-01T07:59:59Z")).State);
        Assert.Equal(DeadlineState.Overdue, Of(file, "refund-if-not-delivered", Utc("2027-01-01T08:00:00Z")).State);
    }

    [Fact]
    public void An_open_dispute_ends_the_wait_and_starts_the_sellers_time()
    {
        var file = Shipped(f => f with
        {
            Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
            Disputes = [new DisputeRecord("62", null, Words("processing"), DisputeState.InProgress, "REFUND", Words("2026-08-08 22:30:00"), null, null, null, null)],
        });
        Assert.Equal(DeadlineState.Done, Of(file, "refund-if-not-delivered").State);
        Assert.Equal(Day("2026-08-13"), Of(file, "seller-answer").LastDay);
        Assert.Equal(Day("2026-08-15"), Of(file, "platform-joins").LastDay);
        Assert.Equal("seller-answer", Calendar.For(file, August)[0].Id);
    }

    [Fact]
    public void A_dispute_on_one_line_leaves_the_window_of_the_other_open()
    {
        OrderLine Line(string id) => new(id, "100", id, Words($"Item {id}"), [], null, null, null, null, null);
        var dispute = new DisputeRecord("62", "7", Words("processing"), DisputeState.InProgress, null, Words("2026-08-08 22:30:00"), null, null, null, null);
        var window = Period(StatementKind.DisputeWindow, 90, DayCountStart.Placed, "within 90 days after order was placed");
        Assert.Equal(DeadlineState.Open, Of(Shipped(f => f with { Lines = [Line("7"), Line("8")], Disputes = [dispute], Statements = [window] }), "dispute-window").State);
        Assert.Equal(DeadlineState.Done, Of(Shipped(f => f with { Lines = [Line("7")], Disputes = [dispute], Statements = [window] }), "dispute-window").State);
    }

    [Theory]
    [InlineData("PayPal", "paypal-dispute", "2027-01-11")]
    [InlineData("Credit/Debit card", "card-chargeback", "2026-11-12")]
    [InlineData("Cartão de crédito", "card-chargeback", "2026-11-12")]
    public void The_way_of_payment_opens_its_own_way_out(string method, string id, string last) =>
        Assert.Equal(Day(last), Of(Shipped(f => f with { PaymentMethod = Words(method) }), id).LastDay);

    [Fact]
    public void Klarna_is_named_without_a_date_since_none_is_published() =>
        Assert.Equal(DeadlineCertainty.Unknown, Of(Shipped(f => f with { PaymentMethod = Words("Klarna") }), "klarna-report").Certainty);

    [Fact]
    public void Chargeback_rules_that_count_from_different_days_are_disputed()
    {
        var deadline = Of(Shipped(f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")] }), "card-chargeback");
        Assert.Equal(DeadlineCertainty.Disputed, deadline.Certainty);
        Assert.Equal(Day("2026-11-12"), deadline.LastDay);
    }

    [Theory]
    [InlineData("BR", "withdrawal", "2026-08-04")]
    [InlineData("Brazil", "withdrawal", "2026-08-04")]
    [InlineData("DE", "withdrawal", "2026-08-11")]
    [InlineData("GB", "right-to-reject", "2026-08-27")]
    public void Rules_of_a_country_hold_only_there(string country, string id, string last)
    {
        var file = Shipped(f => f with
        {
            Recipient = new Recipient(null, null, null, Words(country)),
            Parcels = [Parcel("AP1", Step("2026-07-28T21:39:00Z", "Delivered", "GTMS_SIGNED"))],
        });
        Assert.Equal(Day(last), Of(file, id).LastDay);
        Assert.DoesNotContain(Calendar.For(Shipped(f => f), August), d => d.Id == id);
    }

    [Fact]
    public void An_old_order_is_judged_by_the_rules_of_its_time()
    {
        var file = Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
        {
            State = Said(OrderState.Completed, "Finished"),
            PlacedOn = On("2015-09-01"),
            CompletedOn = On("2015-10-01"),
        }));
        Assert.Equal("AE-OPEN-8", Assert.Single(Of(file, "dispute-window").Reasons).Rule!.Id);
    }

    [Fact]
    public void Nothing_runs_on_a_cancelled_order() =>
        Assert.Null(Calendar.Next(Shipped(f => f with { State = Said(OrderState.Cancelled, "Canceled"), Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Sep 3")] }), August));
}
