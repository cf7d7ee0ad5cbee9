using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>What an order's page of aliexpress.ru brings along in a script.</summary>
public class RuSummarySpecs
{
    private const string Page = "https://aliexpress.ru/order-list/8400000000009999";
    private const string Body = "<h1 data-testid='orderNumber'>Заказ № 8400 0000 0000 9999</h1><div data-testid='product'><p data-testid='productText'>Лампа</p></div>";

    [Theory]
    [InlineData("""<script>window.__S = {"a":{"summary":{"total":{"amount":{"value":3199.5,"currency":"RUB"},"formatted":"3 199,50 ₽"}}}};</script>""")]
    [InlineData("""<script>window.__S = {"summary":{"total":"3 199,50 ₽"}};</script>""")]
    [InlineData("""<script type="application/json">{"summary" : {"total" : {"title":"Итого","price":{"formattedPrice":"3 199,50 руб."}}}}</script>""")]
    [InlineData("""<script>self.__f.push([1,"{\"orderId\":8400000000009999,\"summary\":{\"total\":{\"text\":\"3 199,50 ₽\"}}}"])</script>""")]
    public void The_total_is_as_good_as_an_answer_s_and_cited_in_the_script(string script)
    {
        var total = Read(Body + script).Total!;
        Assert.Equal((3199.50m, "RUB", How.Response, "page"), (total.Value.Amount, total.Value.Currency, total.How, total.Source.Part));
        Assert.Contains(" $.summary.total", total.Source.Where, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<script>a={"orderId":"8400000000000001","summary":{"total":"3 199,50 ₽"}};</script>""")]
    [InlineData("""<script>a=[{"summary":{"total":"3 199,50 ₽"}},{"summary":{"total":"10 ₽"}}];</script>""")]
    [InlineData("""<script>a={"summary":{"total":{"value":319950,"currency":"RUB"}}};</script>""")]
    [InlineData("""<script>a={"summary":{"total":3}};</script>""")]
    [InlineData("""<script>a={"summary":{"total":"3 199,50 ₽";</script>""")]
    public void Another_order_s_summary_several_or_a_bare_number_say_nothing(string script) => Assert.Null(Read(Body + script).Total);

    [Fact]
    public void A_bare_number_is_believed_where_the_page_shows_the_same_amount() =>
        Assert.Equal(3199m, Read(Body + "<p><b>3 199 ₽</b></p><script>a={\"summary\":{\"total\":{\"value\":3199,\"currency\":\"RUB\"}}};</script>").Total!.Value.Amount);

    [Fact]
    public void What_the_page_shows_besides_is_kept_beside_it_and_named_when_it_differs()
    {
        var facts = Material.Of(Page, Material.Html(Body + "<div><span>Итого</span> <span>3 100,00 ₽</span></div><script>a={\"summary\":{\"total\":\"3 199,50 ₽\"}};</script>")).Read();
        Assert.Equal(3199.50m, facts.Orders.Single().Total!.Value.Amount);
        Assert.Contains(facts.Conflicts, conflict => conflict.Field == "total" && conflict.Readings.Select(side => side.How).Contains(How.Label));
    }

    [Fact]
    public void Rows_that_do_not_add_up_to_it_are_not_told()
    {
        Assert.Empty(Read(Body + """<script>a={"summary":{"sale":{"title":"Скидка","price":"90 ₽"},"goods":{"title":"Товары","price":"190 ₽"},"total":"100 ₽"}};</script>""").Charges);
        Assert.Equal([190m, -90m], Read(Body + """<script>a={"summary":{"goods":{"title":"Товары","price":"190 ₽"},"sale":{"title":"Скидка","price":"-90 ₽"},"total":"100 ₽"}};</script>""").Charges.Select(charge => charge.Amount.Value.Amount));
    }

    private static OrderFacts Read(string body) => Material.Of(Page, Material.Html(body)).Read().Orders.Single();
}
