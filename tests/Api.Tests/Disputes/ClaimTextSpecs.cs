using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class ClaimTextSpecs
{
    private static readonly StoredFacts Detail = Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
    {
        PlacedOn = On("2026-07-15"),
        ShippedOn = On("2026-07-16"),
        Total = Reais(132.74m, "R$132,74"),
        Seller = new Seller(Words("Exemplo Store"), null, null),
        Lines = [new OrderLine("7", "100", "a", Words("HDMI cable"), [new LineOption("Length", "2m")], Said(1, "x1"), null, null, null, null)],
        Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
    });

    private static readonly StoredFacts Way = Reading(2, "2026-09-05", PageKind.Tracking, f => f with { Parcels = [Parcel("AP1", Step("2026-07-28T21:39:00Z", "Left the airport", capture: 2))] });

    private static readonly StoredFacts Chat = Reading(3, "2026-09-05", PageKind.Chat, f => f with
    {
        Messages = [Message("1", MessageSender.Buyer, "2026-08-20T10:00:00Z", "Where is my parcel?", 3), Message("2", MessageSender.Seller, "2026-08-21T10:00:00Z", "Please wait 20 days", 3)],
    });

    [Fact]
    public void A_claim_tells_what_happened_in_order_and_names_the_exhibits()
    {
        var claim = ClaimText.Draft(Case(Detail, Way, Chat), new DisputePlan("never-arrived", DisputeSolution.FullRefund, null, null), Languages.English);
        Assert.Equal(
            """
            On 15 July 2026 I bought 1 × “HDMI cable” (Length: 2m) from the shop “Exemplo Store” for R$132,74 (order 8212000000000017) [E1].
            The seller marked the order as shipped on 16 July 2026 [E1].
            The last event of parcel AP1, on 28 July 2026 (UTC), reads: “Left the airport” [E1, E2].
            On 20 August 2026 (UTC) I wrote to the seller: “Where is my parcel?” [E3].
            The seller's last message, of 21 August 2026 (UTC), reads: “Please wait 20 days” [E3].
            The page promises: “Refund if no delivery before Sep 3, 2026” [E1].
            On 5 September 2026 (UTC) the tracking page showed no delivery [E2].
            The parcel has not arrived [E2].
            I ask for a full refund of R$132,74 [E1].
            """.ReplaceLineEndings("\n"),
            claim.Text);
    }

    [Fact]
    public void A_promise_that_an_extension_replaced_is_not_quoted()
    {
        var later = Reading(4, "2026-08-20", PageKind.OrderDetail, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-18", "Refund if no delivery before Sep 18, 2026", 4)] });
        var claim = ClaimText.Draft(Case(Detail, later), new DisputePlan("never-arrived", DisputeSolution.FullRefund, null, null), Languages.English);
        Assert.Contains("before Sep 18, 2026", claim.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("before Sep 3, 2026", claim.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_page_says_is_not_said()
    {
        var claim = ClaimText.Draft(Case(Reading(1, "2026-08-01", PageKind.OrderList, f => f)), new DisputePlan("damaged", DisputeSolution.PartialRefund, new Money(5, "EUR", "5.00 EUR"), "The lid is broken."), Languages.English);
        Assert.Equal(["I bought goods (order 8212000000000017).", "What arrived is damaged.", "The lid is broken.", "I ask for a partial refund of 5.00 EUR."], claim.Sentences.Select(s => s.Text));
    }

    [Fact]
    public void Every_sentence_of_fact_has_an_exhibit()
    {
        var claim = ClaimText.Draft(Case(Detail, Way, Chat), null, Languages.English);
        Assert.All(claim.Sentences, s => Assert.True(s.Exhibits.Count > 0 && s.Sources.Count > 0, s.Text));
        Assert.Contains(claim.Unproven, u => u.StartsWith("No reason is chosen yet", StringComparison.Ordinal));
    }

    [Fact]
    public void A_delivery_that_the_carrier_shows_is_not_left_out()
    {
        var signed = Reading(2, "2026-09-05", PageKind.Tracking, f => f with
        {
            Parcels = [Parcel("AP1", Step("2026-07-28T21:39:00Z", "Delivered", "GTMS_SIGNED", 2), Step("2026-07-29T21:39:00Z", "Thank you", null, 2))],
        });
        var text = ClaimText.Draft(Case(Detail, signed), new DisputePlan("delivered-elsewhere", DisputeSolution.FullRefund, null, null), Languages.English).Text;
        Assert.Contains("The carrier shows parcel AP1 as delivered on 28 July 2026 (UTC): “Delivered”", text);
        Assert.DoesNotContain("showed no delivery", text);
    }

    [Fact]
    public void Conflicts_are_told_to_the_buyer_and_not_put_into_the_claim()
    {
        var list = Reading(4, "2026-08-02", PageKind.OrderList, f => f with { Total = Reais(99, "R$99,00", 4) });
        var claim = ClaimText.Draft(Case(Detail, list), new DisputePlan("never-arrived", DisputeSolution.FullRefund, null, null), Languages.English);
        Assert.Contains(claim.Unproven, u => u.Contains("R$99,00", StringComparison.Ordinal) && u.Contains("R$132,74", StringComparison.Ordinal));
        Assert.DoesNotContain("disagree", claim.Text);
    }
}
