using DisputeHelper.Cases;
using DisputeHelper.Disputes.Progress;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

/// <summary>Where a dispute stands, what changed, and what can be done.</summary>
public class FollowingSpecs
{
    private static readonly DateTimeOffset Now = Utc("2026-08-12T12:00:00Z");

    private static DisputeRecord Dispute(DisputeState state = DisputeState.InProgress, string status = "Dispute in progress", params DisputeStep[] steps) =>
        new("62", null, Words(status), state, "REFUND", Words("2026-08-08 09:00:00"), null, null, Words("Lamp"), "https://www.aliexpress.com/dispute") { Steps = steps };

    private static DisputeStep Step(DisputeParty by, string at, string text, decimal? amount = null) =>
        new(by, at, Words(text), amount is { } sum ? Reais(sum, $"R${sum}") : null);

    private static OrderProgress Follow(params DisputeRecord[] captures)
    {
        var readings = captures.Select((d, i) => Reading(i + 1, $"2026-08-{9 + i:D2}", PageKind.Dispute, f => f with { Disputes = [d] })).ToArray();
        return Following.Of(Case(readings), readings, Now, Languages.English);
    }

    private static DisputeProgress Stands(params DisputeRecord[] captures) => Assert.Single(Follow(captures).Disputes);

    private static readonly DisputeStep Asked = Step(DisputeParty.Buyer, "2026-08-08 09:00:00", "Refund only", 24);

    [Fact]
    public void Every_status_and_action_has_its_words_and_its_source()
    {
        Assert.True(DisputeStatuses.All.Count >= 13);
        foreach (var status in DisputeStatuses.All)
        {
            Assert.NotNull(Languages.English.Find($"status.{status.Id}.title"));
            Assert.NotNull(Languages.English.Find($"status.{status.Id}.text"));
            Assert.NotEmpty(status.Next);
            Assert.NotEqual(default, status.ReadOn);
            Assert.All(status.Next, a => Assert.True(Languages.English.Find($"next.{a.Id}.title") is not null && Languages.English.Find($"next.{a.Id}.text") is not null, a.Id));
        }
    }

    [Theory]
    [InlineData("Dispute in progress", "seller-to-answer", ProgressTurn.Seller)]
    [InlineData("WAIT_BUYER_SEND_GOODS", "return-to-send", ProgressTurn.Buyer)]
    [InlineData("wait_for_seller_set_return_address", "return-address-awaited", ProgressTurn.Seller)]
    [InlineData("ARBITRATING", "platform-decides", ProgressTurn.Platform)]
    [InlineData("Intervenção do AliExpress", "platform-decides", ProgressTurn.Platform)]
    [InlineData("wait_for_warehouse_quality_check", "return-under-way", ProgressTurn.Seller)]
    public void The_marketplaces_own_words_tell_where_it_stands(string status, string stage, ProgressTurn turn)
    {
        var stands = Stands(Dispute(status: status, steps: Asked));
        Assert.Equal((stage, turn), (stands.Stage, stands.Turn));
    }

    [Fact]
    public void The_record_tells_where_the_words_do_not()
    {
        Assert.Equal("seller-offers", Stands(Dispute(steps: [Asked, Step(DisputeParty.Seller, "2026-08-10 09:00:00", "Partial refund", 5)])).Stage);
        Assert.Equal("seller-refused", Stands(Dispute(steps: [Asked, Step(DisputeParty.Seller, "2026-08-10 09:00:00", "Refund US $0.00")])).Stage);
        Assert.Equal("seller-answered", Stands(Dispute(steps: [Asked, Step(DisputeParty.Seller, "2026-08-10 09:00:00", "We are sorry")])).Stage);
        Assert.Equal("platform-decides", Stands(Dispute(steps: [Asked, Step(DisputeParty.Marketplace, "2026-08-10 09:00:00", "We look at it")])).Stage);
        Assert.Equal("refund-agreed", Stands(Dispute(steps: Asked) with { Solution = Words("Refund only") }).Stage);
        Assert.Equal("return-to-send", Stands(Dispute(steps: Asked) with { Solution = Words("Return"), Kind = "RETURN" }).Stage);
        Assert.Equal("refunded", Stands(Dispute(DisputeState.Finished) with { Refund = Reais(24, "R$24") }).Stage);
        Assert.Equal("closed-without-money", Stands(Dispute(DisputeState.Finished) with { Refund = Reais(0, "R$0") }).Stage);
        Assert.Equal("closed", Stands(Dispute(DisputeState.Finished)).Stage);
        Assert.Equal("cancelled", Stands(Dispute(DisputeState.Cancelled)).Stage);
        Assert.Equal("unclear", Stands(Dispute(DisputeState.Unknown, "???")).Stage);
    }

    [Fact]
    public void Who_refuses_with_nothing_is_answered_and_never_accepted()
    {
        var next = Stands(Dispute(steps: [Asked, Step(DisputeParty.Seller, "2026-08-10 09:00:00", "No", 0)])).Next;
        Assert.Equal("counter", next[0].Id);
        var accept = Assert.Single(next, n => n.Id == "accept-nothing");
        Assert.Equal(NextWeight.Careful, accept.Weight);
        Assert.Contains("without money", accept.Consequence);
    }

    [Fact]
    public void Accepting_names_the_amount_and_that_it_closes_the_case()
    {
        var accept = Assert.Single(Stands(Dispute(steps: [Asked, Step(DisputeParty.Seller, "2026-08-10 09:00:00", "Partial refund", 5)])).Next, n => n.Id == "accept");
        Assert.Contains("R$5", accept.Text);
        Assert.Contains("closes the case", accept.Consequence);
    }

    [Fact]
    public void A_return_names_its_last_day()
    {
        var dispute = Dispute(status: "WAIT_BUYER_SEND_GOODS", steps: [Asked, Step(DisputeParty.Seller, "2026-08-10 09:00:00", "Return agreed")]) with { Solution = Words("Return and refund"), Kind = "RETURN" };
        var action = Assert.Single(Stands(dispute).Next, n => n.Id == "return");
        Assert.Equal((Day("2026-08-20"), "returns"), (action.LastDay, action.Step));
    }

    [Fact]
    public void What_the_capture_before_did_not_show_is_marked_with_both_quotes()
    {
        var offer = Step(DisputeParty.Seller, "2026-08-10 09:00:00", "Partial refund", 5);
        var stands = Stands(Dispute(status: "Seller to answer", steps: Asked), Dispute(status: "Answer the proposal", steps: [offer, Asked]));
        Assert.Equal([false, true], stands.Entries.Select(e => e.IsNew));
        var status = Assert.Single(stands.Changes, c => c.Field == "status");
        Assert.Equal(("Seller to answer", "Answer the proposal", true), (status.Before!.Quote, status.After.Quote, status.Latest));
        Assert.Equal("Partial refund", Assert.Single(stands.Changes, c => c.Field == "entry").After.Quote);
        Assert.Equal(Utc("2026-08-09T12:00:00Z"), stands.CapturedBefore);
    }

    [Fact]
    public void The_first_capture_changes_nothing_and_saying_less_is_no_change()
    {
        Assert.Empty(Stands(Dispute(steps: Asked)).Changes);
        Assert.Empty(Stands(Dispute(steps: Asked) with { Reason = Words("Damaged") }, Dispute(steps: Asked)).Changes);
        Assert.All(Stands(Dispute(steps: Asked)).Entries, e => Assert.False(e.IsNew));
    }

    [Fact]
    public void An_older_change_stays_on_record_and_is_not_the_latest()
    {
        var changes = Stands(Dispute(status: "A", steps: Asked), Dispute(status: "B", steps: Asked), Dispute(status: "B", steps: Asked)).Changes;
        Assert.False(Assert.Single(changes).Latest);
    }

    [Fact]
    public void The_course_shows_what_lies_behind_and_what_was_passed_over()
    {
        var course = Stands(Dispute(status: "ARBITRATING", steps: [Asked, Step(DisputeParty.Seller, "2026-08-10 09:00:00", "No", 0)])).Course;
        Assert.Equal(
            [(CourseStage.Opened, CourseState.Done), (CourseStage.Seller, CourseState.Done), (CourseStage.Buyer, CourseState.Skipped), (CourseStage.Platform, CourseState.Now), (CourseStage.Refund, CourseState.Ahead), (CourseStage.Closed, CourseState.Ahead)],
            course.Select(p => (p.Stage, p.State)));
        Assert.Equal(Utc("2026-08-10T16:00:00Z"), course[1].At);
    }

    [Fact]
    public void The_page_is_worth_another_look_right_after_the_sellers_time_is_over()
    {
        var file = Case(Reading(1, "2026-08-12", PageKind.Dispute, f => f with { Disputes = [Dispute(steps: Asked)] }));
        var dispute = Assert.Single(Following.Running(file, Now, Languages.English));
        // Five days after the eighth end with the thirteenth, Pacific time.
        Assert.Equal(Utc("2026-08-14T07:59:59Z"), dispute.LookAgainAt);
        Assert.False(dispute.Due);
        Assert.True(Assert.Single(Following.Running(file, Utc("2026-08-14T08:00:00Z"), Languages.English)).Due);
        Assert.Empty(Following.Running(Case(Reading(1, "2026-08-12", PageKind.Dispute, f => f with { Disputes = [Dispute(DisputeState.Finished)] })), Now, Languages.English));
    }

    [Fact]
    public void Without_a_dispute_it_says_how_to_capture_one() =>
        Assert.StartsWith("No captured page shows a dispute", Following.Of(Case(Reading(1, "2026-08-12", PageKind.OrderDetail, f => f)), [], Now, Languages.English).Advice);
}
