using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Deadlines;

public class PromisesSpecs
{
    [Theory]
    [InlineData("Dear friend, please wait 10 more days", "2026-08-30")]
    [InlineData("It will arrive in 7-15 days", "2026-09-04")]
    [InlineData("please wait 2 weeks", "2026-09-03")]
    [InlineData("Refund within 10 business days", "2026-09-03")]
    [InlineData("Please be patient until September 20", "2026-09-20")]
    [InlineData("It will be delivered before 3rd of January", "2027-01-03")]
    [InlineData("Aguarde mais 20 dias, por favor", "2026-09-09")]
    [InlineData("Vai chegar até 20 de setembro", "2026-09-20")]
    [InlineData("O reembolso leva 10 dias úteis", "2026-09-03")]
    [InlineData("Por favor espere 15 días más", "2026-09-04")]
    [InlineData("Veuillez patienter encore 10 jours ouvrables", "2026-09-03")]
    [InlineData("Bitte warten Sie noch 2 Wochen", "2026-09-03")]
    [InlineData("Erstattung in 10 Werktagen", "2026-09-03")]
    [InlineData("Proszę poczekać jeszcze 10 dni", "2026-08-30")]
    [InlineData("Пожалуйста, подождите ещё 10 дней", "2026-08-30")]
    [InlineData("Будь ласка, зачекайте 2 тижні", "2026-09-03")]
    [InlineData("Attenda altri 10 giorni lavorativi", "2026-09-03")]
    [InlineData("Wacht nog 2 weken alstublieft", "2026-09-03")]
    [InlineData("10일만 더 기다려 주세요", "2026-08-30")]
    [InlineData("あと10日間お待ちください", "2026-08-30")]
    [InlineData("请再等10天", "2026-08-30")]
    [InlineData("يرجى الانتظار 10 أيام", "2026-08-30")]
    [InlineData("אנא המתן עוד 10 ימים", "2026-08-30")]
    public void A_promise_points_to_a_day(string text, string day) => Assert.Equal(Day(day), Promises.Day(text, Day("2026-08-20")));

    [Theory]
    [InlineData("The battery lasts 10 days")]
    [InlineData("Please wait")]
    [InlineData("We sell 100 pieces a day, thank you for waiting")]
    [InlineData("Please wait, we have sold it for 1000 days")]
    public void Other_words_point_to_none(string text) => Assert.Null(Promises.Day(text, Day("2026-08-20")));

    [Fact]
    public void A_seller_who_asks_to_wait_past_the_deadline_raises_a_warning()
    {
        var file = Case(Reading(1, "2026-08-21", PageKind.Chat, f => f with
        {
            Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
            Messages =
            [
                Message("1", MessageSender.Seller, "2026-08-20T10:00:00Z", "Please wait 5 days"), Message("2", MessageSender.Buyer, "2026-08-20T11:00:00Z", "I wait 30 days"),
                Message("3", MessageSender.Seller, "2026-08-20T12:00:00Z", "Please wait 30 days"),
            ],
        }));
        var deadline = Calendar.For(file, Utc("2026-08-22T00:00:00Z")).Single(d => d.Id == "refund-if-not-delivered");
        var warning = Assert.Single(deadline.Warnings);
        Assert.Equal("Please wait 30 days", warning.Promise.Quote);
        Assert.Equal(Day("2026-09-19"), warning.Day);
    }
}
