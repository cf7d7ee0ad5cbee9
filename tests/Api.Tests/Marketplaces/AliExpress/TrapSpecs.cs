using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>What real pages do to readers.</summary>
public class TrapSpecs
{
    private const string Number = "8100000000000001";

    [Fact]
    public void A_quantity_is_never_read_from_a_title()
    {
        var line = Card("<span title='Screws x99 M3'>Screws x99…</span>", "<span class='order-item-content-info-number-quantity'>x2</span>").Lines.Single();
        Assert.Equal((2, "Screws x99 M3"), (line.Quantity!.Value, line.Title!.Value));
        Assert.Null(Card("<span title='Screws x99 M3'>Screws x99 M3</span>", "").Lines.Single().Quantity);
    }

    [Theory]
    [InlineData("Order ID: 8100000000000001Copy")]
    [InlineData("Ref. Number： 8100000000000001")]
    [InlineData("주문번호:: 8100000000000001 복사")]
    [InlineData("Something new 8100000000000001")]
    public void The_number_is_found_whatever_is_glued_to_it(string words) =>
        Assert.Equal(Number, Read($"<div class='order-item'><div class='order-item-header-right-info'><div>{words}</div></div></div>").Orders.Single().Number.Value);

    [Theory]
    [InlineData("Total:<span>R$</span><span>1.977</span><span>,90</span>", 1977.90, "BRL")]
    [InlineData("Total：US\u00A0$77.03", 77.03, "USD")]
    [InlineData("Gesamt: 33,85\u00A0€", 33.85, "EUR")]
    public void A_total_is_read_without_its_label(string body, decimal amount, string currency)
    {
        var total = Read($"<div class='order-item'><a href='/p/order/detail.html?orderId={Number}'></a><div data-pl='order_item_content_price_total'>{body}</div></div>").Orders.Single().Total!;
        Assert.Equal((amount, currency), (total.Value.Amount, total.Value.Currency));
    }

    [Fact]
    public void Two_ways_that_differ_are_both_kept_with_their_quotes()
    {
        var facts = Material.Of(Material.List, Material.Html(Row("US $20.00")), Answer("US $18.04")).Read();
        var total = facts.Orders.Single().Total!;
        Assert.Equal((18.04m, How.Response), (total.Value.Amount, total.How));
        Assert.Equal([(20.00m, How.Selector), (20.00m, How.Pattern)], total.Others.Select(other => (other.Value.Amount, other.How)));
        var conflict = facts.Conflicts.Single();
        Assert.Equal(("total", Number), (conflict.Field, conflict.Order!.Value));
        Assert.Equal(["US $18.04", "US $20.00"], conflict.Readings.Select(reading => reading.Quote));
        Assert.Equal(["response:0", "page"], conflict.Readings.Select(reading => reading.Source.Part));
    }

    [Fact]
    public void Two_ways_that_agree_are_no_conflict_and_both_are_counted()
    {
        var facts = Material.Of(Material.List, Material.Html(Row("US $18.04")), Answer("$18.04")).Read();
        Assert.Empty(facts.Conflicts);
        Assert.Equal("USD", facts.Orders.Single().Total!.Value.Currency); // The page settles what the answer left open.
        Assert.Contains(new FieldWays("total", 1, 1, 0, 0, 1), facts.Ways);
    }

    [Theory]
    [InlineData("window.x = {\"currencyCode\":\"CLP\"}", "CLP")]
    [InlineData("window.x = {\"global_price_local_config\":{\"MXN\":\"{}\"}}", "MXN")]
    [InlineData("window.x = {\"currencyCode\":\"EUR\"}", null)]
    [InlineData("window.x = [{\"currencyCode\":\"CLP\"},{\"currencyCode\":\"USD\"}]", null)]
    [InlineData("", null)]
    public void A_dollar_sign_means_what_the_page_itself_says(string script, string? currency) =>
        Assert.Equal(currency, Read($"<script>{script}</script>" + Row("$10.200")).Orders.Single().Total!.Value.Currency);

    [Fact]
    public void A_card_seen_twice_while_scrolling_is_one_order() =>
        Assert.Single(Read(Row("US $18.04") + Row("US $18.04")).Orders);

    [Fact]
    public void A_field_that_no_way_found_is_named() =>
        Assert.Equal([$"orders[{Number}].status", $"orders[{Number}].placedOn", $"orders[{Number}].seller.name", $"orders[{Number}].lines"], Read(Row("US $1.00")).Missing);

    [Theory]
    [InlineData("javascript:alert(1)//item/1005000000000001.html")]
    [InlineData("data:text/html,/item/1005000000000001.html")]
    public void An_address_that_is_no_web_address_never_becomes_a_link(string href)
    {
        var line = Read($"<div class='order-item'><a href='/p/order/detail.html?orderId={Number}'></a><div class='order-item-content-body'><a href='{href}'>x</a></div></div>").Orders.Single().Lines.FirstOrDefault();
        Assert.Null(line?.ItemUrl);
    }

    [Theory]
    [InlineData("""{"orderId":"8100000000000001","statusText":"\ud800"}""")]
    [InlineData("""{"orderId":8100000000000001,"orderLines":[{"quantity":-1,"skuAttrs":7,"itemTitle":{"a":1}}],"totalPriceText":[],"utParams":"{broken"}""")]
    public void An_answer_with_wrong_types_gives_what_it_has(string fields) =>
        Assert.Equal(Number, Material.Of(Material.List, null, """{"data":{"data":{"x":{"tag":"pc_om_list_order","fields":""" + fields + "}}}}").Read().Orders.Single().Number.Value);

    [Fact]
    public void Answers_that_are_no_JSON_are_passed_over() =>
        Assert.Single(Material.Of(Material.List, null, "<html>throttled</html>", "mtopjsonp1(", "", "null", Answer("$1.00")).Read().Orders);

    private static OrderFacts Card(string name, string quantity) => Read($"""
        <div class="order-item"><a data-pl="order_item_header_detail" href="https://www.aliexpress.com/p/order/detail.html?orderId={Number}">Order details</a>
        <div class="order-item-content-body"><div class="order-item-content-info-name"><a href="//www.aliexpress.com/item/1005000000000001.html">{name}</a></div>
        <div class="order-item-content-info-number"><div class="es--wrap--x1">$1.00</div>{quantity}</div></div></div>
        """).Orders.Single();

    private static string Row(string total) =>
        $"<div class='order-item'><a data-pl='order_item_header_detail' href='https://www.aliexpress.com/p/order/detail.html?orderId={Number}'>d</a><div data-pl='order_item_content_price_total'>{total}</div></div>";

    private static string Answer(string total) =>
        """{"data":{"data":{"order_1":{"tag":"pc_om_list_order","fields":{"orderId":""" + $"\"{Number}\",\"totalPriceText\":\"{total}\"" + "}}}}}";

    private static PageFacts Read(string body) => Material.Of(Material.List, Material.Html(body)).Read();
}
