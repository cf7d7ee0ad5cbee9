using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Disputes.SellerMessages;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Disputes;

public class SellerMessagesSpecs
{
    private static readonly DateOnly Today = Day("2026-08-30");

    private static CaseFile Late(params Message[] messages) => Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
    {
        State = Said(OrderState.Shipped, "Shipped"),
        PlacedOn = On("2026-07-15"),
        ShippedOn = On("2026-07-20"),
        Total = Reais(132.74m, "R$132,74"),
        Lines = [new OrderLine("1", null, null, Words("Blue lamp"), [], null, null, null, null, null)],
        Parcels = [Parcel("LX123CN", Step("2026-07-25T10:00:00Z", "Left the country"))],
        Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
        Messages = messages,
    }));

    private static MessageDrafts Drafts(CaseFile file, DisputePlan? plan = null, ReturnRecord? back = null, string? seller = null, string? buyer = null, string tag = "en") =>
        MessageDrafts.For(file, plan, back, Today, Languages.Find(tag)!, seller, buyer);

    [Fact]
    public void The_order_s_facts_fill_the_draft_and_days_are_written_as_nobody_can_misread_them()
    {
        var draft = Drafts(Late()).Drafts.Single(d => d.Id == "where-is-my-parcel");
        Assert.True(draft.Suggested);
        Assert.Contains("order 8212000000000017 of 2026-07-15: Blue lamp.", draft.Seller.Text);
        Assert.Contains("shipped on 2026-07-20. Days since then: 41.", draft.Seller.Text);
        Assert.Contains("number LX123CN, is of 2026-07-25: “Left the country”.", draft.Seller.Text);
        Assert.DoesNotContain("{", draft.Seller.Text);
    }

    [Fact]
    public void What_no_capture_gave_is_left_out_and_named()
    {
        var bare = Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { State = Said(OrderState.Shipped, "Shipped") }));
        var draft = Drafts(bare).Drafts.Single(d => d.Id == "where-is-my-parcel");
        Assert.Contains("this is about my order 8212000000000017.", draft.Seller.Text);
        Assert.DoesNotContain("{", draft.Seller.Text);
        Assert.Contains("the tracking number", draft.Seller.Unknown);
    }

    [Theory]
    [InlineData("Dear friend, please CANCEL THE DISPUTE, we will refund.", "do-not-cancel", "On 2026-08-20 you asked me to cancel the dispute.")]
    [InlineData("can you confirm receipt today?", "do-not-confirm", "I will confirm it once I have the goods")]
    [InlineData("Please wait some days more", "wait-with-protection", "before it ends on 2026-09-03")]
    [InlineData("give me your PayPal account", "keep-to-the-site", "through AliExpress")]
    [InlineData("you must send it back to China", "refuse-return-cost", "I do not agree to pay")]
    public void What_the_seller_asks_for_brings_its_answer_first_with_the_seller_s_words(string said, string id, string words)
    {
        var drafts = Drafts(Late(Message("m1", MessageSender.Seller, "2026-08-20T18:00:00Z", said))).Drafts;
        Assert.Equal((id, true, said), (drafts[0].Id, drafts[0].Suggested, drafts[0].Heard!.Quote));
        Assert.Contains(words, drafts[0].Seller.Text);
    }

    [Fact]
    public void What_the_buyer_writes_is_no_request_of_the_seller() =>
        Assert.All(Drafts(Late(Message("m1", MessageSender.Buyer, "2026-08-20T18:00:00Z", "I will not cancel the dispute"))).Drafts, d => Assert.Null(d.Heard));

    [Fact]
    public void The_chosen_reason_suggests_its_message_and_the_buyer_s_words_are_marked_as_untranslated()
    {
        var file = Case([Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { State = Said(OrderState.Completed, "Completed") })], [], File("a.jpg", "broken lid"));
        var draft = Drafts(file, new DisputePlan("damaged", DisputeSolution.PartialRefund, new Money(20, "BRL", "20.00 BRL"), "A tampa quebrou."), seller: "de").Drafts[0];
        Assert.Equal(("damaged", "de", true), (draft.Id, draft.Seller.Language, draft.Seller.OwnWords));
        Assert.Contains("A tampa quebrou.", draft.Seller.Text);
        Assert.Contains("E2: broken lid", draft.Seller.Text);
        Assert.Contains("20.00 BRL", draft.Buyer.Text);
    }

    [Fact]
    public void The_seller_s_letters_point_to_the_language_with_their_quote()
    {
        var drafts = Drafts(Late(Message("m1", MessageSender.Seller, "2026-08-20T18:00:00Z", "请耐心等待几天")));
        Assert.Equal(("zh", "请耐心等待几天"), (drafts.SellerLanguage, drafts.SellerLanguageFrom!.Quote));
        Assert.Equal("en", Drafts(Late()).SellerLanguage);
    }

    [Fact]
    public void A_language_without_templates_is_said_and_English_stands_in()
    {
        var drafts = Drafts(Late(), seller: "th");
        Assert.Equal(("en", "th"), (drafts.SellerLanguage, drafts.Unavailable));
        Assert.Null(Drafts(Late(), seller: "pt").Unavailable);
    }

    [Fact]
    public void A_return_that_was_posted_brings_its_number()
    {
        var back = new ReturnRecord(null, Day("2026-08-25"), "Correios", "BR99", null, null, null, []);
        var draft = Drafts(Late(), back: back).Drafts.Single(d => d.Id == "return-on-its-way");
        Assert.True(draft.Suggested);
        Assert.Contains("BR99, carrier: Correios", draft.Seller.Text);
    }

    [Fact]
    public void Every_situation_has_its_words_and_every_sentence_it_names()
    {
        var english = MessageLanguages.Find("en")!.Value.Sentences;
        var places = Drafts(Late()).Drafts.Count;
        Assert.True(places >= 15);
        Assert.All(Situation.All, s =>
        {
            Assert.All(s.Says.SelectMany(g => g), key => Assert.Contains(key, english));
            Assert.All(s.Reasons, r => Assert.NotNull(DisputeReasons.Find(r)));
            Assert.All(s.Heard, w => Assert.Equal(w.ToLowerInvariant(), w));
        });
        Assert.Empty(english.Keys.Except(Situation.All.SelectMany(s => s.Says).SelectMany(g => g)));
    }

    public static TheoryData<string> Tags => [.. MessageLanguages.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_language_has_the_sentences_of_English_with_the_same_places(string tag)
    {
        var english = MessageLanguages.Find("en")!.Value.Sentences;
        var own = MessageLanguages.Find(tag)!.Value.Sentences;
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), own.Keys.Order(StringComparer.Ordinal));
        Assert.All(own, s => Assert.Equal(DisputeHelper.Disputes.Said.Places(english[s.Key]).Order(), DisputeHelper.Disputes.Said.Places(s.Value).Order()));
    }
}
