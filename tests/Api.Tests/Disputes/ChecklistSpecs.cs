using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
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
        var list = Checklist.For(Case(Pages), For("never-arrived"), Languages.English);
        Assert.Equal(["E2"], list.Items.Single(i => i.Id == "tracking").Exhibits);
        Assert.Equal(["E1"], list.Items.Single(i => i.Id == "promised-date").Exhibits);
        var chat = list.Items.Single(i => i.Id == "conversation");
        Assert.Equal(ChecklistState.Missing, chat.State);
        Assert.Contains("Capture", chat.HowToGet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_counts_for_what_its_caption_says()
    {
        ChecklistItem Ruler(params CaseAttachment[] files) => Checklist.For(Case(Pages, [], files), For("wrong-size"), Languages.English).Items.Single(i => i.Id == "ruler");
        Assert.Equal(ChecklistState.Missing, Ruler(File("a.jpg", "The box")).State);
        Assert.Equal(["E4"], Ruler(File("a.jpg", "The box"), File("b.jpg", "Com a régua ao lado")).Exhibits);
    }

    [Fact]
    public void A_video_is_not_met_by_a_photo()
    {
        ChecklistItem Video(string type) => Checklist.For(Case(Pages, [], File("a", "It does not start", type)), For("does-not-work"), Languages.English).Items.Single(i => i.Id == "video-fault");
        Assert.Equal(ChecklistState.Missing, Video("image/jpeg").State);
        Assert.Equal(ChecklistState.Met, Video("video/mp4").State);
    }

    [Fact]
    public void Without_a_reason_only_what_every_dispute_needs_is_listed() =>
        Assert.Equal(["order", "conversation"], Checklist.For(Case(Pages), null, Languages.English).Items.Select(i => i.Id));

    [Fact]
    public void Every_reason_has_plain_words_a_source_and_evidence_to_ask_for()
    {
        Assert.True(DisputeReasons.All.Count >= 17);
        Assert.All(DisputeReasons.All, r =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", r.Id);
            Assert.NotEmpty(r.Title(Languages.English));
            Assert.NotEmpty(r.Means(Languages.English));
            Assert.EndsWith(".", r.Says(Languages.English), StringComparison.Ordinal);
            Assert.NotEmpty(r.Origins);
            Assert.NotEmpty(r.SubReasons);
            Assert.All(r.Origins.Concat(r.SubReasons.Select(s => s.Origin)).Concat(r.FormWords.Select(w => w.Origin)).Concat(r.Needs.Select(n => EvidenceNeed.Of(n).Origin)), o =>
                Assert.True(o.Source.Length > 0 && o.Date.Length > 0 && o.ReadOn.Year >= 2026 && o.Confidence is "a" or "b" or "c"));
            Assert.All(r.SubReasons, s => Assert.NotEmpty(Languages.English[$"sub.{s.Id}"]));
            Assert.NotEmpty(r.Needs);
            Assert.All(r.Needs.Select(EvidenceNeed.Of), n =>
                Assert.True(n.Title(Languages.English).Length > 0 && n.Why(Languages.English).Length > 0 && n.HowToGet(Languages.English).Length > 0));
            Assert.Equal(r.Needs.Count, r.Needs.Distinct().Count());
            // A claim of goods received must be proved by a file of the buyer; the shop's pages cannot show it.
            if (r.Received && r.Id != "came-late") Assert.Contains(Checklist.For(Case(Pages), For(r.Id), Languages.English).Items, i => i.State == ChecklistState.Missing && i.Id is not ("conversation" or "listing"));
        });
    }
}
