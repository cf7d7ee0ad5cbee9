using DisputeHelper.Facts;
using DisputeHelper.Readings;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>Mails: whose they are is decided by the sender's domain, never by a name.</summary>
public class OrderMailSpecs
{
    private const string Shop = "AliExpress <transaction@notice.aliexpress.com>";

    private static PageFacts Read(string from, string subject, string body = "") => (Material.Of("urn:sha256:00", Material.Html(body)) with
    {
        Mail = new(from, subject, new(2026, 11, 19, 8, 0, 0, TimeSpan.Zero)),
        HtmlPart = "mail",
    }).Read();

    [Theory]
    [InlineData(Shop)]
    [InlineData("transaction@notice.aliexpress.com")]
    [InlineData("\"AliExpress, the shop\" <a@aliexpress.com>")]
    public void The_shop_s_own_domains_are_read(string from) =>
        Assert.Equal(("8100000000001234", "order shipped", OrderState.Shipped), Told(Read(from, "Order 8100000000001234: order shipped").Orders.Single()));

    [Theory]
    [InlineData("\"transaction@notice.aliexpress.com\" <x@evil.example>")]
    [InlineData("<transaction@notice.aliexpress.com.evil.example>")]
    [InlineData("transaction@notaliexpress.com")]
    [InlineData("transaction@xn--aliexpess-r4c.com")]
    [InlineData("transaction@аliexpress.com")]
    [InlineData("a@aliexpress.com, b@evil.example")]
    [InlineData("AliExpress")]
    [InlineData("")]
    public void A_mail_of_somebody_else_claims_nothing(string from)
    {
        var facts = Read(from, "Order 8100000000001234: order shipped", "<p>Order ID: 8100000000001234</p>");
        Assert.Equal((PageKind.Unknown, 0, 0), (facts.Page, facts.Orders.Count, facts.Parcels.Count));
        Assert.NotNull(facts.Note);
    }

    [Theory]
    [InlineData("Package LP00900000001234 has cleared customs", "LP00900000001234")]
    [InlineData("Paket 00340434161094042557 wurde zugestellt", "00340434161094042557")]
    [InlineData("Packstück LX000000123DE: beim Zoll", "LX000000123DE")]
    public void A_parcel_s_mail_is_a_step_of_the_parcel_and_names_no_order(string subject, string number)
    {
        var facts = Read(Shop, subject);
        Assert.Empty(facts.Orders);
        var parcel = Assert.Single(facts.Parcels);
        Assert.Equal((number, subject), (parcel.TrackingNumber!.Value, Assert.Single(parcel.Events).Text.Value));
        Assert.Equal(("mail", "Subject"), (parcel.TrackingNumber.Source.Part, parcel.TrackingNumber.Source.Where));
    }

    [Fact]
    public void The_order_may_be_named_by_a_link_of_the_shop_only()
    {
        Assert.Equal("8100000000001234", Read(Shop, "News of your order", "<a href='https://www.aliexpress.com/p/order/detail.html?orderId=8100000000001234'>x</a>").Orders.Single().Number.Value);
        Assert.Empty(Read(Shop, "News", "<a href='https://evil.example/p/order/detail.html?orderId=8100000000001234'>x</a>").Orders);
    }

    [Fact]
    public void A_product_that_is_only_offered_is_no_item() =>
        Assert.Empty(Read(Shop, "Order 8100000000001234: delivered", "<p>You may also like</p><a href='https://www.aliexpress.com/item/1005000000008888.html'>Lamp shade, brass</a> US $1.99").Orders.Single().Lines);

    private static (string, string, OrderState) Told(OrderFacts order) => (order.Number.Value, order.Status!.Value, order.State!.Value);
}
