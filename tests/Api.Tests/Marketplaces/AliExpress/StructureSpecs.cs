using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>Pages whose class names say nothing: what is left are links, words, shapes and arithmetic.</summary>
public class StructureSpecs
{
    private const string Number = "8100000000000001", Other = "8100000000000002";

    [Fact]
    public void A_card_is_read_without_any_class_name()
    {
        var order = Read(Card(Number, "Oct 2, 2026", "US $24.90", "x2", "US $49.80") + Card(Other, "Oct 3, 2026", "US $5.00", "x1", "US $6.00")).Orders[0];
        var line = order.Lines.Single();
        Assert.Equal((Number, new DateOnly(2026, 10, 2), 49.80m, "Lamp Store"), (order.Number.Value, order.PlacedOn!.Value, order.Total!.Value.Amount, order.Seller!.Name!.Value));
        Assert.Equal(("Lamp x99 LEDs", 2, 24.90m, "1005000000000001"), (line.Title!.Value, line.Quantity!.Value, line.UnitPrice!.Value.Amount, line.ProductId));
        Assert.Equal(How.Pattern, line.UnitPrice.How);
    }

    [Fact]
    public void What_is_recommended_beside_the_orders_is_no_item_and_its_price_no_total()
    {
        var facts = Read(Card(Number, "Oct 2, 2026", "US $24.90", "x2", "US $49.80")
            + "<div><h2>More to love</h2><a href='//www.aliexpress.com/item/1005000000000009.html'><img src='//ae01.alicdn.com/kf/S9.jpg'><p>Organiser</p><b>US $12.34</b></a></div>");
        Assert.Equal("1005000000000001", facts.Orders.Single().Lines.Single().ProductId);
        Assert.Equal(49.80m, facts.Orders.Single().Total!.Value.Amount);
    }

    [Fact]
    public void A_single_amount_of_a_single_item_is_not_taken_for_the_total() =>
        Assert.Null(Read($"<div><a href='/p/order/detail.html?orderId={Number}'>d</a><div><a href='/item/1005000000000001.html'>Lamp</a><p>US $5.00</p></div></div>").Orders.Single().Total);

    [Fact]
    public void The_same_product_twice_in_a_card_of_pictures_is_two_items()
    {
        const string picture = "<a href='/item/1005000000000001.html'><img src='//ae01.alicdn.com/kf/S1.jpg'></a>";
        Assert.Equal(2, Read($"<div><a href='/p/order/detail.html?orderId={Number}'>d</a><div>{picture}{picture}</div><p>Total: US $9.00</p></div>").Orders.Single().Lines.Count);
    }

    [Fact]
    public void A_number_of_another_thing_names_no_order() =>
        Assert.Equal(Number, Read($"<div><a href='/p/order/detail.html?orderId={Number}'>d</a><p>Transaction 6100000000000222</p><p>Oct 2, 2026</p></div>").Orders.Single().Number.Value);

    [Fact]
    public void Prices_that_add_up_are_proof_whatever_they_are_called()
    {
        var order = Detail("<div><p>Zork</p><p>Ref 8100000000000001</p></div><ul><li>aaa <b>R$126,59</b></li><li>bbb <b>-R$5,66</b></li><li>ccc <b>-R$10,80</b></li><li>ddd <b>R$22,61</b></li><li>eee <b>R$132,74</b></li></ul>");
        Assert.Equal((132.74m, How.Pattern), (order.Total!.Value.Amount, order.Total.How));
        Assert.Equal([126.59m, -5.66m, -10.80m, 22.61m], order.Charges.Select(charge => charge.Amount.Value.Amount));
    }

    [Fact]
    public void Prices_that_do_not_add_up_prove_nothing() =>
        Assert.Null(Detail("<div><p>Ref 8100000000000001</p></div><ul><li>aaa <b>R$126,59</b></li><li>bbb <b>-R$5,66</b></li><li>eee <b>R$132,74</b></li></ul>").Total);

    [Theory]
    [InlineData("<dl><dt>Order placed on</dt><dd>Oct 2, 2026</dd></dl>")]
    [InlineData("<table><tr><th>Paid on</th><th>Order placed on</th></tr><tr><td>Oct 3, 2026</td><td>Oct 2, 2026</td></tr></table>")]
    [InlineData("<table><tr><th>Order placed on：</th><td>Oct 2, 2026</td></tr></table>")]
    [InlineData("<div><span>Order placed on::</span><span>Oct 2, 2026</span><span>Copy</span></div>")]
    [InlineData("<div><div>Order placed on</div><div><div>Oct 2, 2026</div></div></div>")]
    [InlineData("<p>Order\u00A0placed on:\u00A0Oct 2, 2026</p>")]
    public void A_day_is_found_beside_its_label_however_both_are_laid_out(string body) =>
        Assert.Equal((new DateOnly(2026, 10, 2), How.Label), Detail($"<p>Order ID: {Number}</p><section>{body}</section>").PlacedOn is { } day ? (day.Value, day.How) : default);

    [Fact]
    public void The_steps_of_a_parcel_are_the_blocks_that_repeat_a_time_and_words()
    {
        var parcel = Material.Of(Material.Tracking(Number), Material.Html(
            "<p>Mon to Fri 08:00 - 18:00</p><p>LX000000123US</p><ul><li><i>2026-11-14 13:26</i><b>Delivered</b><p>Package delivered</p></li><li><i>2026-11-12 07:10</i><b>Transit</b><p>[Oslo] Left</p></li></ul>"))
            .Read().Orders.Single().Parcels.Single();
        Assert.Equal(("LX000000123US", "Left", "Oslo", "2026-11-14 13:26"), (parcel.TrackingNumber!.Value, parcel.Events[0].Text.Value, parcel.Events[0].Place, parcel.Events[1].TimeText));
    }

    private static string Card(string number, string day, string price, string count, string total) => $"""
        <div><div><b>Awaiting delivery</b><p>{day}</p><p>{number}</p><a href="/p/order/detail.html?orderId={number}">more</a></div><a href="/store/1100000001">Lamp Store</a>
        <div><div><a href="/item/1005000000000001.html"><i style="background-image:url(//ae01.alicdn.com/kf/S1.jpg_220x220.jpg)"></i></a><div><a href="/item/1005000000000001.html">Lamp x99 LEDs</a>
        <div><b>{price}</b><i>{count}</i></div></div></div><div><p>zork</p><b>{total}</b></div></div></div>
        """;

    private static PageFacts Read(string body) => Material.Of(Material.List, Material.Html(body)).Read();

    private static OrderFacts Detail(string body) => Material.Of(Material.Detail(Number), Material.Html(body)).Read().Orders.Single();
}
