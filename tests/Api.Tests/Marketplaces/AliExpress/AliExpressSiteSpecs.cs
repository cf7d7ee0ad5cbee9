using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

public class AliExpressSiteSpecs
{
    [Theory]
    [InlineData("https://www.aliexpress.com/p/order/index.html", PageKind.OrderList)]
    [InlineData("https://pt.aliexpress.com/p/order/index.html?tab=1", PageKind.OrderList)]
    [InlineData("https://www.aliexpress.us/p/order/index.html", PageKind.OrderList)]
    [InlineData("https://trade.aliexpress.com/orderList.htm", PageKind.OrderList)]
    [InlineData("https://aliexpress.ru/order-list?filterName=archive", PageKind.OrderList)]
    [InlineData("https://aliexpress.ru/order-list/1234567812345678", PageKind.OrderDetail)]
    [InlineData("https://www.aliexpress.com/p/order/detail.html?orderId=8100000000000001", PageKind.OrderDetail)]
    [InlineData("https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8100000000000001", PageKind.Tracking)]
    [InlineData("https://track.aliexpress.com/logisticsdetail.htm?tradeId=8100000000000001", PageKind.Tracking)]
    [InlineData("https://m.aliexpress.com/p/refund-dispute/list.html", PageKind.DisputeList)]
    [InlineData("https://m.pt.aliexpress.com/p/refund-dispute/list.html", PageKind.DisputeList)]
    [InlineData("https://trade.aliexpress.com/issue/fastissue/Detail.htm?reverseOrderLineId=1", PageKind.Dispute)]
    [InlineData("https://msg.aliexpress.com/msgDetail.htm?digest=ab", PageKind.Chat)]
    [InlineData("https://www.aliexpress.com/item/1005000000000001.html", PageKind.Listing)]
    public void A_page_is_known_by_host_and_path(string address, PageKind kind) => Assert.Equal(kind, AliExpressSite.KindOf(new(address)));

    [Theory]
    [InlineData("https://www.aliexpress.com/p/message/index.html?orderId=8100000000000001", PageKind.Chat)]
    [InlineData("https://www.aliexpress.com/p/order/snapshot.html?orderId=8100000000000001", PageKind.ListingSnapshot)]
    [InlineData("https://www.aliexpress.com/snapshot/0.html?orderId=8100000000000001", PageKind.ListingSnapshot)]
    [InlineData("https://www.aliexpress.com/p/tax-ui/index.html?orderId=8100000000000001", PageKind.Receipt)]
    [InlineData("https://feedback.aliexpress.com/management/leaveFeedback.htm?orderId=8100000000000001", PageKind.Unknown)]
    public void An_order_number_in_the_address_makes_no_order_page(string address, PageKind kind) => Assert.Equal(kind, AliExpressSite.KindOf(new(address)));

    [Theory]
    [InlineData("https://notaliexpress.com/p/order/index.html")]
    [InlineData("https://aliexpress.com.example.org/p/order/index.html")]
    [InlineData("https://example.org/p/order/detail.html?orderId=8100000000000001&host=www.aliexpress.com")]
    [InlineData("file:///p/order/index.html")]
    public void A_stranger_is_no_page_of_the_shop(string address)
    {
        Assert.False(AliExpressSite.Owns(new(address)));
        var facts = Material.Of(address, Material.Html("<div class=order-item><a data-pl=order_item_header_detail href='?orderId=8100000000000001'></a></div>")).Read();
        Assert.Equal(PageKind.Unknown, facts.Page);
        Assert.Empty(facts.Orders);
        Assert.NotNull(facts.Note);
    }

    [Theory]
    [InlineData("https://www.aliexpress.com/p/order/index.html", "<div class='baxia-dialog'>Please slide to verify</div>", "robot")]
    [InlineData("https://www.aliexpress.com/_____tmd_____/punish?x5secdata=1", "", "robot")]
    [InlineData("https://login.aliexpress.com/", "", "sign-in")]
    [InlineData("https://www.aliexpress.com/p/order/detail.html?orderId=8100000000000001", "<input id='fm-login-id'>", "sign-in")]
    public void A_sign_in_or_a_captcha_is_said_and_never_read(string address, string body, string word)
    {
        var facts = Material.Of(address, Material.Html(body)).Read();
        Assert.Equal(PageKind.Unknown, facts.Page);
        Assert.Empty(facts.Orders);
        Assert.Contains(word, facts.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_says_success_and_holds_nothing_is_no_order()
    {
        var facts = Material.Of(Material.Detail("8100000000000001"), null, """{"ret":["SUCCESS::"],"data":{"data":{"detail_order_status_block_1":{"tag":"detail_order_status_block","fields":{"orderId":8100000000000001,"title":"Completed"}}}}}""").Read();
        Assert.Empty(facts.Orders);
        Assert.Contains("holds no data", facts.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_of_the_listing_belongs_to_the_order_that_its_address_names()
    {
        var facts = Material.Of("https://www.aliexpress.com/p/order/snapshot.html?orderId=8100000000000001", Material.Html("<p>x</p>")).Read();
        Assert.Equal((PageKind.ListingSnapshot, "8100000000000001"), (facts.Page, facts.Orders.Single().Number.Value));
    }
}
