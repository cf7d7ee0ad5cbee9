using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class MoneyAndReturnSpecs
{
    private static readonly DateTimeOffset Now = Utc("2026-09-10T12:00:00Z");

    private static DisputeRecord Dispute(DisputeState state, decimal? refund = null, string? kind = null, params DisputeStep[] steps) => new(
        "d1", null, Words("In progress"), state, kind, Words("2026-08-20 10:00:00"), Words("2026-09-04 10:00:00"), null, null, "https://www.aliexpress.com/d")
    {
        Refund = refund is { } amount ? Reais(amount, $"R${amount}") : null,
        Steps = steps,
    };

    private static CaseFile Order(params DisputeRecord[] disputes) => Case(Reading(1, "2026-09-05", PageKind.Dispute, f => f with
    {
        State = Said(OrderState.Completed, "Completed"),
        PlacedOn = On("2026-07-14"),
        PaymentMethod = Words("Credit/Debit card"),
        Total = Reais(120m, "R$120,00"),
        Charges =
        [
            new Charge(ChargeKind.Tax, "Tax", Reais(10m, "R$10,00")), new Charge(ChargeKind.Subtotal, "Subtotal", Reais(130m, "R$130,00")),
            new Charge(ChargeKind.Coupon, "Store Coupon", Reais(-20m, "-R$20,00")),
        ],
        Disputes = disputes,
    }));

    private static MoneyView Money(CaseFile file, MoneyRecord? record = null, DisputePlan? plan = null, ReturnRecord? back = null, string today = "2026-09-10") =>
        MoneyLines.Of(file, plan, back, record, Day(today), Languages.English);

    private static ReturnView Return(CaseFile file, ReturnRecord? record, DisputePlan? plan = null) => Returns.Of(file, plan, record, Now, Languages.English);

    private static ReturnRecord Posted(string? number = "BR1", string? entered = null) =>
        new(Day("2026-09-01"), Day("2026-09-05"), "Correios", number, entered is null ? null : Day(entered), null, null, [new ReturnCost("Postage", new NamedAmount(15m, "BRL"))]);

    [Fact]
    public void The_line_runs_from_the_price_rows_to_the_refund_each_with_its_quote()
    {
        var view = Money(Order(Dispute(DisputeState.Finished, 60m)), new MoneyRecord(null, null, [new RefundSeen(new NamedAmount(60m, "BRL"), Day("2026-09-09"), "card")]));
        Assert.Equal([MoneyKind.Subtotal, MoneyKind.Coupon, MoneyKind.Tax, MoneyKind.Paid, MoneyKind.Approved, MoneyKind.Refunded], view.Rows.Select(r => r.Kind));
        Assert.Equal("-R$20,00", view.Rows[1].Quote!.Quote);
        Assert.True(view.AddsUp);
        var sum = Assert.Single(view.Sums);
        Assert.Equal((120m, 60m, 0m, 60m), (sum.Paid.Amount, sum.Refunded.Amount, sum.Open!.Amount, sum.Lost.Amount));
        Assert.Equal(RefundState.Arrived, view.Expected!.State);
    }

    [Fact]
    public void Currencies_are_never_added_together_and_an_unsettled_one_is_in_no_sum()
    {
        var view = Money(
            Order() with { Total = Said(new Money(20m, null, "$20"), "$20") },
            new MoneyRecord(null, null, [new RefundSeen(new NamedAmount(5m, "USD"), Day("2026-09-09"), null)]), back: Posted());
        Assert.Equal(1, view.Unsummed);
        Assert.Equal(["BRL", "USD"], view.Sums.Select(s => s.Currency));
        Assert.Equal((0m, 15m), (view.Sums[0].Paid.Amount, view.Sums[0].ReturnCosts.Amount));
    }

    [Theory]
    [InlineData("2026-09-04", RefundState.Waiting)]
    [InlineData("2026-09-10", RefundState.Due)]
    [InlineData("2026-10-03", RefundState.Late)]
    public void A_refund_to_a_card_is_looked_for_by_working_days_from_the_page_s_day(string today, RefundState state)
    {
        var expected = Money(Order(Dispute(DisputeState.Finished, 60m)), today: today).Expected!;
        Assert.Equal((Day("2026-09-04"), "2026-09-04 10:00:00"), (expected.From, expected.FromQuote!.Quote));
        Assert.Equal((Day("2026-09-07"), Day("2026-10-02"), state), (expected.Earliest, expected.Latest, expected.State));
        Assert.Contains("card", expected.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_boleto_has_no_known_days_and_says_so()
    {
        var expected = Money(Order(Dispute(DisputeState.Finished, 60m)) with { PaymentMethod = Words("Boleto") }).Expected!;
        Assert.Equal((null, null, RefundState.Unknown), (expected.Earliest, expected.Latest, expected.State));
    }

    [Fact]
    public void A_part_that_came_does_not_count_as_all() =>
        Assert.Equal(RefundState.Due, Money(
            Order(Dispute(DisputeState.Finished, 60m)), new MoneyRecord(null, null, [new RefundSeen(new NamedAmount(59m, "BRL"), Day("2026-09-09"), null)])).Expected!.State);

    [Fact]
    public void The_seller_s_offer_and_the_claim_stand_in_the_line()
    {
        var offer = new DisputeStep(DisputeParty.Seller, "2026-08-22 10:00:00", Words("Refund R$5"), Reais(5m, "R$5"));
        var rows = Money(Order(Dispute(DisputeState.InProgress, 120m, null, offer))).Rows;
        Assert.Equal((120m, 5m, Day("2026-08-22")), (rows.Single(r => r.Kind == MoneyKind.Claimed).Amount.Amount, rows.Single(r => r.Kind == MoneyKind.Offered).Amount.Amount, rows.Single(r => r.Kind == MoneyKind.Offered).On));
    }

    [Fact]
    public void Without_an_agreement_nothing_is_to_be_sent_back()
    {
        var view = Return(Order(), null);
        Assert.Equal((ReturnStage.None, null), (view.Stage, view.LastDay));
        Assert.StartsWith("No return is agreed.", view.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_agreement_gives_the_last_day_by_the_rule_with_its_source()
    {
        var view = Return(Order(Dispute(DisputeState.InProgress, 120m, "RETURN")), new ReturnRecord(Day("2026-09-08"), null, null, null, null, null, null, []));
        Assert.Equal((ReturnStage.ToShip, Day("2026-09-18"), 8), (view.Stage, view.LastDay, view.DaysLeft));
        Assert.Contains("ssopdot.com", view.Why, StringComparison.Ordinal);
        Assert.Null(Return(Order(Dispute(DisputeState.InProgress, 120m, "RETURN")), null).LastDay);
    }

    [Fact]
    public void The_deadline_of_a_return_speaks_the_reader_s_language()
    {
        var german = Languages.Find("de")!;
        var file = Order(Dispute(DisputeState.InProgress, kind: "Return and refund"));
        var deadline = Calendar.For(file, Now, german).Single(d => d.Id == "return-shipment");
        Assert.Equal((deadline.Title, deadline.Action), Returns.Of(file, null, null, Now, german).Deadline is { } told ? (told.Title, told.Action) : default);
    }

    [Fact]
    public void A_number_counts_only_once_it_was_entered_on_the_page()
    {
        Assert.Equal(ReturnStage.ToEnter, Return(Order(), Posted()).Stage);
        Assert.Equal((ReturnStage.OnItsWay, null), (Return(Order(), Posted(entered: "2026-09-06")).Stage, Return(Order(), Posted(entered: "2026-09-06")).LastDay));
        Assert.Equal(ChecklistState.Missing, Return(Order(), Posted()).Proofs.Single(p => p.Id == "number").State);
        Assert.Equal(ChecklistState.Met, Return(Order(), Posted(entered: "2026-09-06")).Proofs.Single(p => p.Id == "number").State);
    }

    [Fact]
    public void The_proof_of_posting_is_a_file_of_the_order()
    {
        var file = Case([Reading(1, "2026-09-05", PageKind.Dispute, f => f)], [], File("receipt.jpg", "Receipt of the post"));
        var record = Posted() with { ProofOfPosting = "a-receipt.jpg" };
        Assert.Equal(["E2"], Return(file, record).Proofs.Single(p => p.Id == "posting").Exhibits);
        Assert.Null(record.Problem(id => file.Attachments.Any(a => a.Id == id), Day("2026-09-10")));
        Assert.Equal("problem.proof-no-file", record.Problem(_ => false, Day("2026-09-10"))!.Key);
    }

    [Fact]
    public void Days_in_the_wrong_order_are_refused() =>
        Assert.Equal("problem.days-order", (Posted() with { AgreedOn = Day("2026-09-06") }).Problem(_ => true, Day("2026-09-10"))!.Key);
}
