using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class ClaimEditSpecs
{
    private static readonly DisputePlan Damaged = new("damaged", DisputeSolution.FullRefund, null, "The lid is cracked, see E2.");

    private static StoredFacts Detail(string shipped = "2026-07-16") => Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
    {
        ShippedOn = On(shipped),
        Total = Reais(30m, "R$30,00"),
        Lines =
        [
            new OrderLine("7", "1", "a", Words("Cable [new] {total}"), [], Said(2, "x2"), Reais(5m, "R$5,00"), null, null, null),
            new OrderLine("8", "2", "b", Words("Lamp"), [], Said(1, "x1"), Reais(20m, "R$20,00"), null, null, null),
        ],
    });

    private static Claim Draft(StoredFacts detail, DisputePlan plan, params ClaimEdit[] edits) =>
        ClaimText.Draft(Case([detail], [], File("a.jpg", "The lid")), plan, Languages.English, edits);

    private static ClaimSentence Sentence(Claim claim, string id) => claim.Sentences.Single(s => s.Id == id);

    [Fact]
    public void An_edit_keeps_its_link_to_the_fact_and_is_to_be_checked_when_the_fact_changes()
    {
        var draft = Sentence(Draft(Detail(), Damaged), "shipped").Draft;
        var edit = new ClaimEdit("shipped", "en", "It was sent on 16 July.", draft);
        var same = Sentence(Draft(Detail(), Damaged, edit), "shipped");
        Assert.Equal(("It was sent on 16 July.", true, false), (same.Text, same.Edited, same.ToCheck));
        Assert.Equal(["E1"], same.Exhibits);
        Assert.NotEmpty(same.Sources);
        var changed = Sentence(Draft(Detail("2026-07-18"), Damaged, edit), "shipped");
        Assert.True(changed.ToCheck);
        Assert.Contains("18 July 2026", changed.Draft, StringComparison.Ordinal);
        Assert.StartsWith("The facts have changed", changed.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_can_be_taken_back_left_out_and_belongs_to_one_language()
    {
        var edit = new ClaimEdit("shipped", "en", "Sent.", "x");
        Assert.False(Sentence(Draft(Detail(), Damaged, edit, edit with { Text = null }), "shipped").Edited);
        Assert.False(Sentence(Draft(Detail(), Damaged, edit with { Language = "pt-BR" }), "shipped").Edited);
        Assert.DoesNotContain("shipped", Draft(Detail(), Damaged, edit with { Text = "" }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_without_evidence_is_warned_about_and_the_request_is_not()
    {
        var bare = ClaimText.Draft(Case(Detail()), Damaged with { Words = "It is broken." }, Languages.English);
        Assert.Equal(["complaint", "words"], bare.Sentences.Where(s => s.Warning is not null).Select(s => s.Id));
        var shown = Draft(Detail(), Damaged);
        Assert.DoesNotContain(shown.Sentences, s => s.Warning is not null);
        Assert.Equal(["E2"], Sentence(shown, "words").Exhibits);
        Assert.Contains("The lid is cracked, see E2.", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_chosen_lines_are_spoken_of_and_asked_for()
    {
        var claim = Draft(Detail(), Damaged with { Lines = ["7"], Extent = DisputeExtent.SomeItems });
        Assert.Equal("This is about 2 × “Cable [new] {total}”.", Sentence(claim, "about").Text);
        Assert.Equal("I ask for a full refund of 10.00 BRL.", Sentence(claim, "request").Text);
        Assert.Equal("I ask for a full refund of R$30,00.", Sentence(Draft(Detail(), Damaged), "request").Text);
    }

    [Fact]
    public void Sending_again_is_asked_of_the_seller_with_a_refund_behind_it() =>
        Assert.StartsWith("I ask the seller to send the goods again;", Sentence(Draft(Detail(), Damaged with { Solution = DisputeSolution.Resend }), "request").Text, StringComparison.Ordinal);

    [Fact]
    public void The_titles_own_brackets_and_braces_are_only_text() =>
        Assert.StartsWith("I bought 2 × “Cable [new] {total}”, 1 × “Lamp” for R$30,00", Sentence(Draft(Detail(), Damaged), "bought").Text, StringComparison.Ordinal);

    [Fact]
    public void A_claim_is_written_in_every_language_of_the_program_without_a_hole() => Assert.All(Languages.All, language =>
    {
        var claim = ClaimText.Draft(Case([Detail()], [], File("a.jpg", "The lid")), Damaged, language);
        Assert.Equal(language.Tag, claim.Language);
        Assert.DoesNotMatch(@"\{(day|goods|shop|order|method|number|quote|files|amount)\}|\[ ", claim.Text);
        Assert.Contains("R$30,00", claim.Text, StringComparison.Ordinal);
    });
}
