using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Deadlines;

public class WarningsSpecs
{
    private static readonly DateTimeOffset Now = Utc("2026-08-22T00:00:00Z");

    [Theory]
    [InlineData("Dear friend, please confirm receipt, we will send it then")]
    [InlineData("Por favor confirme la recepción del pedido")]
    [InlineData("Por favor, confirme o recebimento")]
    [InlineData("Merci de confirmer la réception de votre commande")]
    [InlineData("Bitte bestätigen Sie den Erhalt der Ware")]
    [InlineData("Proszę potwierdzić odbiór przesyłki")]
    [InlineData("Пожалуйста, подтвердите получение заказа")]
    [InlineData("Будь ласка, підтвердіть отримання")]
    [InlineData("Per favore confermi la ricezione")]
    [InlineData("Bevestig alstublieft de ontvangst")]
    [InlineData("수령 확인을 눌러 주세요")]
    [InlineData("受け取り確認をお願いします")]
    [InlineData("请先确认收货")]
    [InlineData("يرجى تأكيد الاستلام")]
    [InlineData("אנא אשר את קבלת המוצר")]
    public void Asking_to_confirm_receipt_is_seen_in_each_language(string text) => Assert.True(Requests.AsksToConfirm(text));

    [Theory]
    [InlineData("Could you cancel the dispute? We will refund you")]
    [InlineData("Por favor cancele la disputa")]
    [InlineData("Peço que cancele a disputa")]
    [InlineData("Veuillez annuler le litige")]
    [InlineData("Bitte schließen Sie den Streitfall")]
    [InlineData("Proszę anulować spór")]
    [InlineData("Пожалуйста, закройте спор")]
    [InlineData("Будь ласка, закрийте спір")]
    [InlineData("La preghiamo di annullare la controversia")]
    [InlineData("Wilt u het geschil annuleren")]
    [InlineData("분쟁을 취소해 주세요")]
    [InlineData("紛争をキャンセルしてください")]
    [InlineData("请取消纠纷")]
    [InlineData("يرجى إلغاء النزاع")]
    [InlineData("אנא בטל את המחלוקת")]
    public void Asking_to_cancel_the_dispute_is_seen_in_each_language(string text) => Assert.True(Requests.AsksToCancel(text));

    [Theory]
    [InlineData("Please do not confirm receipt before the parcel is there")]
    [InlineData("No confirme la recepción todavía")]
    [InlineData("Bitte nicht den Erhalt bestätigen")]
    [InlineData("受け取り確認しないでください")]
    [InlineData("We confirm that the parcel was sent")]
    [InlineData("Your order was cancelled. The dispute team is informed")]
    [InlineData("The case protects the phone, close the lid")]
    public void Other_words_are_no_request(string text)
    {
        Assert.False(Requests.AsksToConfirm(text));
        Assert.False(Requests.AsksToCancel(text));
    }

    [Fact]
    public void Only_the_sellers_words_are_warned_about_and_only_while_they_can_do_harm()
    {
        CaseFile Told(OrderState state, params DisputeRecord[] disputes) => Case(Reading(1, "2026-08-21", PageKind.Chat, f => f with
        {
            State = Said(state, "x"),
            Disputes = disputes,
            Messages =
            [
                Message("1", MessageSender.Buyer, "2026-08-20T10:00:00Z", "Should I confirm receipt or cancel the dispute?"),
                Message("2", MessageSender.Seller, "2026-08-20T11:00:00Z", "Please confirm receipt and cancel the dispute"),
            ],
        }));
        var shipped = Warnings.Of(Told(OrderState.Shipped), Now);
        Assert.Equal([(CaseWarningKind.AskedToConfirm, true), (CaseWarningKind.AskedToCancel, false)], shipped.Select(w => (w.Kind, w.Live)));
        Assert.All(shipped, w => Assert.Equal("Please confirm receipt and cancel the dispute", w.Quote.Quote));
        Assert.All(Warnings.Of(Told(OrderState.Completed), Now), w => Assert.False(w.Live));
        Assert.Contains(Warnings.Of(Told(OrderState.Shipped, Dispute()), Now), w => w is { Kind: CaseWarningKind.AskedToCancel, Live: true });
    }

    [Theory]
    [InlineData("0", "We refuse", true)]
    [InlineData("5", "We refund a part", false)]
    [InlineData(null, "Refund only: US $0.00", true)]
    [InlineData(null, "Somente reembolso R$ 0,00", true)]
    [InlineData(null, "Erstattung: 0,00 €", true)]
    [InlineData(null, "Refund US $0.50", false)]
    [InlineData(null, "Refund 10.00 USD", false)]
    [InlineData(null, "We answer within 10 days", false)]
    public void A_proposal_of_nothing_is_seen_by_its_amount_or_by_its_words(string? amount, string text, bool nothing)
    {
        var step = new DisputeStep(DisputeParty.Seller, "2026-08-20 04:20:00", Words(text), amount is null ? null : Reais(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), amount));
        var warnings = Warnings.Of(Case(Reading(1, "2026-08-21", PageKind.Dispute, f => f with { Disputes = [Dispute() with { Steps = [step] }] })), Now);
        Assert.Equal(nothing, warnings.Any(w => w is { Kind: CaseWarningKind.OfferOfNothing, Live: true }));
        Assert.False((step with { By = DisputeParty.Buyer }).OffersNothing());
    }

    private static DisputeRecord Dispute() => new("62", null, Words("processing"), DisputeState.InProgress, "REFUND", Words("2026-08-18 22:30:00"), null, null, null, null);
}
