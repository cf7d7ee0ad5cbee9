using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class ChecklistSpecs
{
    private static DisputePlan For(string reason) => new(reason, DisputeSolution.FullRefund, null, null);

    private static readonly StoredFacts[] Pages =
    [
        Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")] }),
        Reading(2, "2026-08-02", PageKind.Tracking, f => f),
    ];

    [Fact]
    public void What_is_captured_is_met_by_its_exhibit_and_what_is_not_says_how_to_get_it()
    {
        var list = Checklist.For(Case(Pages), For("never-arrived"));
        Assert.Equal(["E2"], list.Items.Single(i => i.Id == "tracking").Exhibits);
        Assert.Equal(["E1"], list.Items.Single(i => i.Id == "promised-date").Exhibits);
        var chat = list.Items.Single(i => i.Id == "conversation");
        Assert.Equal(ChecklistState.Missing, chat.State);
        Assert.Contains("Capture", chat.HowToGet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_counts_for_what_its_caption_says()
    {
        ChecklistItem Ruler(params CaseAttachment[] files) => Checklist.For(Case(Pages, [], files), For("wrong-size")).Items.Single(i => i.Id == "ruler");
        Assert.Equal(ChecklistState.Missing, Ruler(File("a.jpg", "The box")).State);
        Assert.Equal(["E4"], Ruler(File("a.jpg", "The box"), File("b.jpg", "Com a régua ao lado")).Exhibits);
    }

    [Fact]
    public void A_video_is_not_met_by_a_photo()
    {
        ChecklistItem Video(string type) => Checklist.For(Case(Pages, [], File("a", "It does not start", type)), For("does-not-work")).Items.Single(i => i.Id == "video");
        Assert.Equal(ChecklistState.Missing, Video("image/jpeg").State);
        Assert.Equal(ChecklistState.Met, Video("video/mp4").State);
    }

    [Fact]
    public void Without_a_reason_only_what_every_dispute_needs_is_listed() =>
        Assert.Equal(["order", "conversation"], Checklist.For(Case(Pages), null).Items.Select(i => i.Id));

    [Fact]
    public void Every_reason_has_plain_words_a_source_and_evidence_to_ask_for()
    {
        Assert.True(DisputeReasons.Choices.Count >= 14);
        Assert.All(DisputeReasons.All, r =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", r.Id);
            Assert.EndsWith(".", r.Says, StringComparison.Ordinal);
            Assert.NotEmpty(r.Source);
            Assert.NotEmpty(r.Needs);
            Assert.All(r.Needs, n => Assert.True(n.Title.Length > 0 && n.Why.Length > 0 && n.HowToGet.Length > 0 && n.Source.Length > 0));
            Assert.Equal(r.Needs.Count, r.Needs.DistinctBy(n => n.Id).Count());
            // A claim of goods received must be proved by a file of the buyer; the shop's pages cannot show it.
            if (r.Received) Assert.Contains(Checklist.For(Case(Pages), For(r.Id)).Items, i => i.State == ChecklistState.Missing && i.Id is not ("conversation" or "listing"));
        });
    }
}
