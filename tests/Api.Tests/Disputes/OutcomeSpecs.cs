using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Disputes.Outcomes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class OutcomeSpecs
{
    private static readonly DisputePlan NeverArrived = new("never-arrived", DisputeSolution.FullRefund, null, null);

    private static CaseFile Ended(decimal? refund, DisputeState state = DisputeState.Finished, params Message[] messages) => Case(Reading(1, "2026-09-05", PageKind.Dispute, f => f with
    {
        PlacedOn = On("2026-07-14"),
        Total = Reais(120m, "R$120,00"),
        Messages = messages,
        Disputes =
        [
            new DisputeRecord("d1", null, Words("Finished"), state, null, Words("2026-08-20 10:00:00"), Words("2026-09-04 10:00:00"), null, null, null)
            {
                Refund = refund is { } amount ? Reais(amount, $"R${amount}") : null,
            },
        ],
    }));

    private static OutcomeView View(CaseFile file, OutcomeRecord? record = null, MoneyRecord? money = null) => Outcome.Of(file, NeverArrived, record, money, Languages.English);

    private static OutcomeRecord Record(OutcomeResult result, params string[] helped) => new(result, null, null, helped, null);

    [Theory]
    [InlineData(120, OutcomeResult.FullRefund)]
    [InlineData(119, OutcomeResult.PartialRefund)]
    [InlineData(0, OutcomeResult.Nothing)]
    public void The_page_s_refund_suggests_the_result(int refund, OutcomeResult result) => Assert.Equal(result, View(Ended(refund)).Suggested);

    [Fact]
    public void A_finished_dispute_without_an_amount_suggests_nothing()
    {
        Assert.Null(View(Ended(null)).Suggested);
        Assert.Null(View(Ended(120, DisputeState.InProgress)).Suggested);
    }

    [Fact]
    public void Days_run_from_the_opening_to_the_decision_and_to_the_last_refund()
    {
        var view = View(Ended(120), money: new MoneyRecord(null, null, [new RefundSeen(new NamedAmount(120m, "BRL"), Day("2026-09-14"), null)]));
        Assert.Equal((15, 25), (view.DaysToDecision, view.DaysToRefund));
    }

    [Fact]
    public void The_review_says_what_happened_and_judges_nobody()
    {
        var review = View(
            Ended(60, DisputeState.Finished, Message("1", MessageSender.Buyer, "2026-08-10T10:00:00Z", "Where is it?"), Message("2", MessageSender.Seller, "2026-08-12T10:00:00Z", "Wait")),
            new OutcomeRecord(OutcomeResult.PartialRefund, new NamedAmount(60m, "BRL"), null, [], null)).Review;
        Assert.Equal(
            "I ordered on 14 July 2026. The parcel did not arrive. I wrote to the seller on 10 August 2026 and had an answer on 12 August 2026. "
            + "I opened a dispute on 20 August 2026. It ended with a refund of 60.00 BRL out of R$120,00. Days until the end: 15.",
            review.Text);
        Assert.NotEmpty(review.Advice);
    }

    [Theory]
    [InlineData("de", "Ich bestellte am 14. Juli 2026. Das Paket kam nicht an.")]
    [InlineData("ru", "Заказ от 14 июля 2026 г. Посылка не пришла.")]
    [InlineData("ja", "2026年7月14日に注文しました。")]
    public void The_review_writes_its_days_as_its_language_does(string tag, string words) =>
        Assert.StartsWith(words, Outcome.Of(Ended(60), NeverArrived, null, null, Languages.Find(tag)!).Review.Text, StringComparison.Ordinal);

    [Fact]
    public void Silence_is_claimed_only_when_the_conversation_is_whole()
    {
        var alone = Ended(60, DisputeState.Finished, Message("1", MessageSender.Buyer, "2026-08-10T10:00:00Z", "Where is it?"));
        Assert.DoesNotContain("no answer", View(alone).Review.Text, StringComparison.Ordinal);
        Assert.Contains("no answer", View(alone with { ChatCoverage = new ChatCoverage(true, 1, []) }).Review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_count_by_reason_with_rate_days_and_money_by_currency()
    {
        MoneyRecord Seen(string day, decimal amount, string currency = "BRL") => new(null, null, [new RefundSeen(new NamedAmount(amount, currency), Day(day), null)]);
        var damaged = NeverArrived with { Reason = "damaged" };
        var statistics = Counting.Of(
            [
                new EndedCase(Ended(120), NeverArrived, Record(OutcomeResult.FullRefund, "tracking"), Seen("2026-08-30", 120m)),
                new EndedCase(Ended(0), NeverArrived, Record(OutcomeResult.Nothing, "tracking"), null),
                new EndedCase(Ended(60), damaged, Record(OutcomeResult.PartialRefund, "photos"), Seen("2026-09-19", 12m, "EUR")),
                new EndedCase(null, null, Record(OutcomeResult.Withdrawn, "patience"), null),
            ],
            id => id.ToUpperInvariant(), Languages.English);
        Assert.Equal((4, 1, 1, 1, 1, 67), (statistics.Cases, statistics.Won, statistics.Partly, statistics.Lost, statistics.Withdrawn, statistics.WinRate));
        Assert.Equal(("never-arrived", "NEVER-ARRIVED", 2, 50, 10), statistics.ByReason[0] is var r ? (r.Reason, r.Title, r.Cases, r.WinRate, r.DaysToRefund) : default);
        Assert.Equal([("BRL", 360m, 120m), ("EUR", 0m, 12m)], statistics.Money.Select(m => (m.Currency, m.Paid.Amount, m.Refunded.Amount)));
        Assert.Equal(("tracking", 2, 1), (statistics.Helped[0].Id, statistics.Helped[0].Cases, statistics.Helped[0].Won));
        // Nothing came of a dispute that was withdrawn.
        Assert.Equal(0, statistics.Helped.Single(h => h.Id == "patience").Won);
        Assert.Equal(30, statistics.DaysToRefund);
    }

    [Fact]
    public void Without_cases_there_is_no_rate() => Assert.Null(Counting.Of([], _ => null, Languages.English).WinRate);
}
