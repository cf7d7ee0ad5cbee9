using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Escalation;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class EscalationSpecs
{
    private static readonly DisputePlan NeverArrived = new("never-arrived", DisputeSolution.FullRefund, null, "It never came.");
    private static readonly DisputePlan Broken = new("damaged", DisputeSolution.FullRefund, null, null);

    private static CaseFile Paid(string? method, string country = "BR", params StatementKind[] promises) => Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
    {
        State = Said(OrderState.Shipped, "Shipped"),
        PlacedOn = On("2026-07-14"),
        PaidOn = On("2026-07-15"),
        PaymentMethod = method is null ? null : Words(method),
        Total = Reais(132.74m, "R$132,74"),
        Recipient = new Recipient(null, null, null, Words(country)),
        Statements = [.. promises.Select(kind => Promise(kind, "2026-09-03", "Refund if no delivery before Sep 3, 2026"))],
    }));

    private static EscalationPlan Plan(CaseFile file, DisputePlan? plan = null, PaymentRecord? record = null, ReturnRecord? back = null, string today = "2026-09-10", params string[] alike) =>
        Escalations.For(new EscalationGround(file, plan, record, back, [.. alike.Select(TextValue.Read<OrderNumber>)], Day(today)), Languages.English);

    private static PaymentRecord Card(CardScheme scheme, string? country = null, params KnownDay[] days) => new(scheme, country, days);

    [Fact]
    public void PayPal_s_window_runs_from_the_payment_with_its_quote()
    {
        var step = Plan(Paid("PayPal")).Steps.Single(s => s.Id == "paypal-dispute");
        Assert.Equal((Applicability.Yes, Day("2027-01-11"), WindowState.Open), (step.Applies, step.LastDay, step.State));
        var window = step.Windows.Single(w => w.Id == "PP-1");
        Assert.Equal(("2026-07-15", "a"), (window.CountedFrom!.Quote, window.Confidence));
        // A number that newer sources contradict is shown and never counted.
        Assert.Equal(Day("2026-08-29"), step.Windows.Single(w => w.Confidence == "d").Day);
    }

    [Fact]
    public void A_window_whose_start_is_on_no_page_is_unknown_and_asked_for_until_the_buyer_names_it()
    {
        var before = Plan(Paid("PayPal"));
        Assert.Equal((null, WindowState.Unknown), (before.Steps.Single(s => s.Id == "paypal-claim").LastDay, before.Steps.Single(s => s.Id == "paypal-claim").State));
        Assert.Contains(before.Questions, q => q.Start == WindowStart.PaypalOpened);
        var after = Plan(Paid("PayPal"), record: new PaymentRecord(null, null, [new KnownDay(WindowStart.PaypalOpened, Day("2026-09-01"))]));
        var claim = after.Steps.Single(s => s.Id == "paypal-claim");
        Assert.Equal((Day("2026-09-21"), WindowState.Open), (claim.LastDay, claim.State));
        Assert.Equal(Day("2026-09-01"), claim.Windows.Single(w => w.Kind == WindowKind.Act).CountedFromYou);
        Assert.DoesNotContain(after.Questions, q => q.Start == WindowStart.PaypalOpened);
    }

    [Fact]
    public void A_card_of_unknown_scheme_leaves_every_scheme_unknown_and_asks()
    {
        var plan = Plan(Paid("Credit/Debit card"), NeverArrived);
        Assert.All(plan.Steps.Where(s => s.Id is "visa-chargeback" or "mastercard-chargeback" or "amex-dispute"), s => Assert.Equal(Applicability.Unknown, s.Applies));
        Assert.Contains(plan.Questions, q => q.About == "scheme");
        Assert.Contains(plan.NotForThis, s => s.Id == "paypal-dispute" && s.Because.Contains("Credit/Debit card", StringComparison.Ordinal));
    }

    [Fact]
    public void Visa_counts_from_the_payment_and_from_the_promised_day_and_never_past_540_days()
    {
        var visa = Plan(Paid("Credit/Debit card", "BR", StatementKind.RefundIfNotDelivered), NeverArrived, Card(CardScheme.Visa)).Steps.Single(s => s.Id == "visa-chargeback");
        Assert.Equal(Day("2026-11-12"), visa.Windows.Single(w => w.Id == "CB-V131-2/processing").Day);
        Assert.Equal(Day("2027-01-01"), visa.Windows.Single(w => w.Id == "CB-V131-2/expected").Day);
        Assert.Equal(Day("2028-01-06"), visa.Windows.Single(w => w.Kind == WindowKind.Outer).Day);
        // The earliest is the one to keep; the window as a whole is over only when every rule says so.
        Assert.Equal((Day("2026-11-12"), WindowState.Open), (visa.LastDay, visa.State));
        Assert.DoesNotContain(visa.Windows, w => w.For == Concern.NotAsDescribed);
        var late = Plan(Paid("Visa", "BR", StatementKind.RefundIfNotDelivered), NeverArrived, today: "2026-12-01").Steps.Single(s => s.Id == "visa-chargeback");
        Assert.NotEqual(WindowState.Over, late.State);
        Assert.Equal(WindowState.Over, Plan(Paid("Visa", "BR", StatementKind.RefundIfNotDelivered), NeverArrived, today: "2027-01-02").Steps.Single(s => s.Id == "visa-chargeback").State);
    }

    [Fact]
    public void A_return_makes_the_card_wait_fifteen_days()
    {
        var back = new ReturnRecord(null, Day("2026-09-05"), null, "BR1", null, null, null, []);
        var visa = Plan(Paid("Visa"), Broken, back: back).Steps.Single(s => s.Id == "visa-chargeback");
        Assert.Equal(WindowState.NotYet, visa.State);
        Assert.Equal(Day("2026-09-20"), visa.Windows.Single(w => w.Id == "CB-V133-1/return").Day);
        Assert.Equal(ChecklistState.Met, visa.Needs.Single(n => n.Id == "return-attempt").State);
    }

    [Fact]
    public void A_statement_is_hinted_at_from_three_orders_of_one_merchant_on()
    {
        var numbers = new[] { Number.Value, "8212000000000018", "8212000000000019" };
        Assert.Equal(3, Plan(Paid("Visa"), NeverArrived, alike: numbers).Steps.Single(s => s.Id == "visa-chargeback").Statement!.Orders.Count);
        Assert.Null(Plan(Paid("Visa"), NeverArrived, alike: numbers[..2]).Steps.Single(s => s.Id == "visa-chargeback").Statement);
    }

    [Fact]
    public void Only_orders_paid_within_thirty_days_and_not_received_count_together()
    {
        CaseFile Order(string number, string paid) => Paid("Visa") with { Order = new OrderIdentity(TextValue.Read<OrderNumber>(number), "aliexpress"), PaidOn = On(paid) };
        var own = Paid("Visa");
        var all = new[] { own, Order("8212000000000018", "2026-08-13"), Order("8212000000000019", "2026-07-01"), Order("8212000000000020", "2026-08-14"), Order("8212000000000021", "2026-07-20") };
        // The first and the second lie 43 days apart: they never stand in one group.
        var group = SameMerchant.Within(own, all, n => n.Value.EndsWith("21", StringComparison.Ordinal) ? Broken : NeverArrived);
        Assert.Equal(2, group.Count);
        Assert.Contains(own.Order.Number, group);
        Assert.Empty(SameMerchant.Within(own, all, _ => Broken));
    }

    [Theory]
    [InlineData("BR", "br-consumidor", "ecc-net")]
    [InlineData("Germany", "ecc-net", "br-consumidor")]
    [InlineData("GB", "uk-rights", "eu-guarantee")]
    [InlineData("AU", "econsumer", "uk-rights")]
    public void Consumer_bodies_follow_the_country(string country, string there, string notThere)
    {
        var ids = Plan(Paid("Visa", country)).Steps.Select(s => s.Id).ToList();
        Assert.Contains(there, ids);
        Assert.DoesNotContain(notThere, ids);
    }

    [Fact]
    public void The_country_that_the_buyer_names_outranks_the_address() =>
        Assert.Contains(Plan(Paid("Visa"), record: Card(CardScheme.Visa, "NZ")).Steps, s => s.Id == "nz-chargeback");

    [Fact]
    public void Where_a_right_begins_above_an_amount_a_cheaper_order_or_another_currency_is_told_apart()
    {
        EscalationStep Section75(decimal amount, string currency) => Plan(Paid("Visa", "GB") with { Total = Said(new Money(amount, currency, "x"), "x") }) is var plan
            ? plan.Steps.Concat(plan.NotForThis).Single(s => s.Id == "uk-section-75") : null!;
        Assert.Equal([Applicability.Yes, Applicability.No, Applicability.Unknown], new[] { Section75(101, "GBP"), Section75(100, "GBP"), Section75(500, "EUR") }.Select(s => s.Applies));
    }

    [Fact]
    public void Every_body_has_words_sources_and_a_confidence()
    {
        Assert.True(Body.All.Count >= 20);
        Assert.All(Body.All, b =>
        {
            Assert.NotNull(Languages.English.Find($"mediation.{b.Id}.name"));
            Assert.NotNull(Languages.English.Find($"mediation.{b.Id}.what"));
            Assert.NotEmpty(b.Sources);
            Assert.NotEmpty(b.Profiles);
            Assert.All(b.Needs, n => Assert.NotNull(Languages.English.Find($"mediation.need.{n}")));
            Assert.All(b.Windows, w => Assert.True(w.Source.Length > 0 && w.ReadOn != default && w.Confidence is "a" or "b" or "c" or "d"));
            Assert.True(b.Link is null || b.Link.StartsWith("https://", StringComparison.Ordinal));
        });
    }
}
