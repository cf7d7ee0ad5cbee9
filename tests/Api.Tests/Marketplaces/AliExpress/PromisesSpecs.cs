using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Marketplaces.AliExpress;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

public class PromisesSpecs
{
    public static TheoryData<string, StatementKind, string?, int?, DayCountStart?> Sentences => new()
    {
        { "Refund if no delivery before Sep 3, 2026", RefundIfNotDelivered, "2026-09-03", null, null },
        { "Apply for R$5.00 coupon code if delayed by Aug 3, 2026", CouponIfDelayed, "2026-08-03", null, null },
        { "If delivered after Aug 3, 2026 you can collect a R$5 coupon after 48 hours of that date", CouponIfDelayed, "2026-08-03", null, null },
        { "Estimated delivery date: Aug 3, 2026", EstimatedDelivery, "2026-08-03", null, null },
        { "Delivery: Apr. 24 - May. 14", EstimatedDelivery, "2026-05-14", null, null },
        { "you can apply for a return/refund within 7 days of confirming receipt", ReturnWindow, null, 7, ReceiptConfirmed },
        { "you can open a dispute within 90 days after order was placed", DisputeWindow, null, 90, Placed },
        { "Send it back within 15 days after delivery", FreeReturnWindow, null, 15, Delivered },
        { "Answer within 5 business days", Other, null, 5, null },
        { "Reembolso se não for entregue até 25 nov, 2026", RefundIfNotDelivered, "2026-11-25", null, null },
        { "Reembolso se não houver entrega antes de 3 set, 2026", RefundIfNotDelivered, "2026-09-03", null, null },
        { "Solicite um cupom de R$5,00 se atrasar até 10 out, 2026", CouponIfDelayed, "2026-10-10", null, null },
        { "Data de entrega estimada: 10 out, 2026", EstimatedDelivery, "2026-10-10", null, null },
        { "você pode solicitar uma devolução em até 7 dias após confirmar o recebimento", ReturnWindow, null, 7, ReceiptConfirmed },
        { "você pode abrir uma disputa em até 90 dias após a realização do pedido", DisputeWindow, null, 90, Placed },
        { "Devolva o item em até 15 dias após a entrega", FreeReturnWindow, null, 15, Delivered },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_promise_is_read_with_its_day_or_period(string sentence, StatementKind kind, string? day, int? days, DayCountStart? from)
    {
        var said = In(sentence).Single();
        Assert.Equal((kind, days, from), (said.Kind, said.Days, said.CountedFrom));
        Assert.Equal(day, said.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(sentence, said.Text.Quote);
    }

    [Theory]
    [InlineData("Refund if items damaged")]
    [InlineData("Refund if package lost")]
    [InlineData("1. The final duty or ICMS may differ from the estimate")]
    [InlineData("Order placed on Jul 15, 2026")]
    public void A_sentence_without_day_or_period_promises_nothing(string sentence) => Assert.Empty(In(sentence));

    [Fact]
    public void Sentences_that_are_glued_together_are_read_one_by_one() =>
        Assert.Equal([ReturnWindow, DisputeWindow],
            In("Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.If the item is defective, you can open a dispute within 90 days after order was placed.").Select(said => said.Kind));

    [Fact]
    public void No_word_means_two_things_in_one_language()
    {
        foreach (var language in Vocabulary.Languages)
        {
            foreach (var words in new[] { language.Seen.States.Concat(language.Expected.States).SelectMany(entry => entry.Value), language.Seen.Labels.Concat(language.Expected.Labels).SelectMany(entry => entry.Value) })
                Assert.Empty(words.GroupBy(Glyphs.Folded).Where(group => group.Count() > 1).Select(group => $"{language.Language}: {string.Join(" = ", group)}"));
        }
    }

    [Theory]
    [InlineData("Awaiting delivery", OrderState.Shipped)]
    [InlineData(" concluído ", OrderState.Completed)]
    [InlineData("Aguardando a entrega", OrderState.Shipped)]
    [InlineData("취소", OrderState.Cancelled)]
    [InlineData("Abgeschlossen", OrderState.Completed)]
    [InlineData("A word nobody has seen", OrderState.Unknown)]
    public void A_status_is_known_in_every_language_that_was_seen(string word, OrderState state) => Assert.Equal(state, Vocabulary.StateOf(word));

    private static IEnumerable<Statement> In(string words)
    {
        var page = new Page(CaptureId.New(), new(Material.List), "", new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), "en", null, [], null);
        return Promises.In(new(words, words, new(page.Capture, "page", "Ln 1, Col 1"), How.Label), page);
    }
}
