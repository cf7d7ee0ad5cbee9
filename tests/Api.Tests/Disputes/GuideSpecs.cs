using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Weaknesses;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class GuideSpecs
{
    private static readonly DateTimeOffset Now = Utc("2026-09-10T12:00:00Z");

    private static readonly StoredFacts Detail = Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
    {
        Lines = [new OrderLine("7", "1", "a", Words("Cable"), [], Said(3, "x3"), null, null, null, null), new OrderLine("8", "2", "b", Words("Lamp"), [], Said(1, "x1"), null, null, null, null)],
    });

    private static StoredFacts Way(params TrackingEvent[] steps) => Reading(2, "2026-09-05", PageKind.Tracking, f => f with { Parcels = [Parcel("AP1", steps)] });

    private static ReasonGuide For(CaseFile file, bool? received = null, string? wrong = null, DisputeExtent? extent = null) =>
        Guide.For(file, new GuideAnswers(received, wrong, extent), Now, Languages.English);

    [Fact]
    public void Three_questions_lead_to_the_reasons()
    {
        var open = For(Case(Detail));
        Assert.Equal(["received", "wrong", "extent"], open.Questions.Select(q => q.Id));
        Assert.Equal(["whole", "some-items", "some-pieces"], open.Questions[2].Answers.Select(a => a.Id));
        var broken = For(Case(Detail), true, "broken", DisputeExtent.SomeItems);
        Assert.Equal(["yes", "broken", "some-items"], broken.Questions.Select(q => q.Answer));
        Assert.Equal("damaged", broken.Reasons[0].Id);
        Assert.All(broken.Reasons, r => Assert.True(r.Received));
        Assert.Equal(["damaged"], broken.Reasons.Where(r => r.Fits).Select(r => r.Id));
    }

    [Fact]
    public void How_much_is_not_asked_when_the_order_is_one_piece_of_one_thing() =>
        Assert.Equal(["received", "wrong"], For(Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Lines = [Detail.Facts.Lines[1]] }))).Questions.Select(q => q.Id));

    [Fact]
    public void Not_received_is_weak_while_the_tracking_says_delivered_and_the_quote_is_shown()
    {
        var file = Case(Detail, Way(Step("2026-08-20T10:00:00Z", "Delivered, signed by neighbour", "GTMS_SIGNED", 2)));
        var guide = For(file, false, "nothing-came");
        var came = guide.Reasons.Single(r => r.Id == "never-arrived");
        Assert.Equal(ReasonStrength.Weak, came.Strength);
        Assert.Equal("Delivered, signed by neighbour", came.Weaker.Single(w => w.Id == "shown-delivered").Quotes[0].Quote);
        Assert.Equal(ReasonStrength.Good, guide.Reasons.Single(r => r.Id == "delivered-elsewhere").Strength);
        Assert.Equal("Delivered, signed by neighbour", guide.Questions[0].Known[0].Quote);
    }

    [Fact]
    public void Not_received_waits_for_the_promised_day()
    {
        var promise = Reading(3, "2026-09-06", PageKind.OrderDetail, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-20", "Refund if no delivery before Sep 20, 2026", 3)] });
        var weak = For(Case(Detail, promise), false).Reasons.Single(r => r.Id == "never-arrived").Weaker.Single();
        Assert.Equal(("still-in-time", "Refund if no delivery before Sep 20, 2026"), (weak.Id, weak.Quotes[0].Quote));
        Assert.Empty(Guide.For(Case(Detail, promise), new GuideAnswers(false, null, null), Utc("2026-09-22T12:00:00Z"), Languages.English).Reasons.Single(r => r.Id == "never-arrived").Weaker);
    }

    [Theory]
    [InlineData("tracking-invalid", false, "tracking-moves")]
    [InlineData("delivered-elsewhere", false, "not-shown-delivered")]
    [InlineData("held-at-customs", false, "no-customs-step")]
    [InlineData("returned-to-sender", false, "not-on-the-way-back")]
    [InlineData("changed-mind", true, "buyer-pays-return")]
    [InlineData("counterfeit", true, "expert-needed")]
    [InlineData("came-late", true, "small-compensation")]
    public void What_the_facts_say_against_a_reason_is_named(string reason, bool received, string weakness) =>
        Assert.Contains(weakness, For(Case(Detail, Way(Step("2026-08-20T10:00:00Z", "Left the airport", null, 2))), received).Reasons.Single(r => r.Id == reason).Weaker.Select(w => w.Id));

    [Fact]
    public void Of_reasons_that_fit_alike_the_stronger_comes_first()
    {
        var missing = For(Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Lines = [Detail.Facts.Lines[1]] })), true, "missing");
        Assert.Equal(["parts-missing", "quantity-short"], missing.Reasons.Where(r => r.Fits).Select(r => r.Id));
        Assert.Equal(["quantity-short", "parts-missing"], For(Case(Detail), true, "missing").Reasons.Where(r => r.Fits).Select(r => r.Id));
    }

    [Fact]
    public void A_free_return_lets_a_change_of_mind_stand()
    {
        var free = Reading(3, "2026-08-01", PageKind.OrderDetail, f => f with { Statements = [Period(StatementKind.FreeReturnWindow, 15, DayCountStart.Delivered, "Free return within 15 days", 3)] });
        Assert.Equal(ReasonStrength.Good, For(Case(Detail, free), true).Reasons.Single(r => r.Id == "changed-mind").Strength);
    }

    [Fact]
    public void Every_weakness_has_words_and_a_source_in_its_own_file() => Assert.All(WeakSpots.All, w =>
    {
        Assert.NotEmpty(Languages.English[$"weak.{w.Id}"]);
        Assert.True(w.Origin.Source.Length > 0 && w.Origin.Date.Length > 0 && w.Weight is 1 or 2);
    });
}
