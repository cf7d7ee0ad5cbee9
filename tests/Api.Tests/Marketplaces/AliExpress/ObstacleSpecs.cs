using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>What stands in the way is told by structure, so that it is told in every language, and is never read as facts.</summary>
public class ObstacleSpecs
{
    private const string Order = "8100000000001234";

    public static TheoryData<string, string?, string?, string> Obstacles => new()
    {
        { Material.Detail(Order), "<label>비밀번호<input type=password></label>", null, "sign-in" },
        { "https://passport.aliexpress.com/x", null, null, "sign-in" },
        { "https://www.aliexpress.com/p/ug-login-page/login.html?return_url=x", "<h1>ログイン</h1>", null, "sign-in" },
        { Material.Detail(Order), "<p>أثبت أنك لست روبوتًا</p><div id=nc_1_wrapper></div>", null, "robot" },
        { Material.Detail(Order), "<iframe src='https://www.aliexpress.com//h5/x/_____tmd_____/punish?x5secdata=1&x5step=1'></iframe>", null, "robot" },
        { "https://www.aliexpress.com/p/order/index.html?x5secdata=abc", "<p>…</p>", null, "robot" },
        { Material.Detail(Order), "<p></p>", """{"ret":["FAIL_SYS_SESSION_EXPIRED::Session过期"],"data":{}}""", "sign-in" },
        { Material.Detail(Order), "<p></p>", """{"ret":["RGV587_ERROR::SM::哎哟喂,被挤爆啦,请稍后重试!"],"data":{"url":"https://x"}}""", "robot" },
        { Material.Detail(Order), "<p></p>", """{"ret":["FAIL_BIZ_ORDER_NOT_EXIST::order not exist"],"data":{}}""", "answered with an error" },
        { Material.Detail(Order), "<p></p>", """{"ret":["SUCCESS::调用成功"],"data":{}}""", "holds no data" },
        { "https://www.aliexpress.com/item/1005000000000101.html", "<p></p>", """{"ret":["FAIL_SYS_TOKEN_EMPTY::令牌为空"],"data":{}}""", "answered with an error" },
        { "https://www.aliexpress.com/item/1005000000000101.html", "<div class=nc-container></div><h1>Captcha Interception, please wait</h1><p>US $5.00</p>", null, "robot" },
        { "https://trade.aliexpress.com/issue/fastissue/Detail.htm?reverseOrderLineId=61", "<input type=password>", null, "sign-in" },
        { "https://www.aliexpress.com/p/tax-ui/index.html?orderId=" + Order, "<input type=password>", null, "sign-in" },
        { "https://www.aliexpress.com/error/404.htm", "<p>" + Order + "</p>", null, "error page" },
    };

    [Theory]
    [MemberData(nameof(Obstacles))]
    public void An_obstacle_is_said_and_gives_no_facts(string address, string? body, string? answer, string word)
    {
        var facts = Material.Of(address, body is null ? null : Material.Html(body), answer is null ? [] : [answer]).Read();
        Assert.Contains(word, facts.Note, StringComparison.Ordinal);
        Assert.Empty(facts.Orders);
        Assert.Null(facts.Listing);
        Assert.Empty(facts.Disputes);
    }

    [Fact]
    public void An_earlier_failure_does_not_hide_what_a_later_answer_says()
    {
        var facts = Material.Of("https://www.aliexpress.com/item/1005000000000101.html", Material.Html("<p></p>"), """{"ret":["FAIL_SYS_TOKEN_EMPTY::令牌为空"],"data":{}}""",
            """{"ret":["SUCCESS::"],"data":{"result":{"PRODUCT_TITLE":{"text":"Desk lamp"}}}}""").Read();
        Assert.Equal(("Desk lamp", null), (facts.Listing!.Title!.Value, facts.Note));
    }

    [Fact]
    public void A_heading_alone_is_no_product()
    {
        var facts = Material.Of("https://www.aliexpress.com/item/1005000000000101.html", Material.Html("<h1>Sorry, this item is currently unavailable in your location.</h1><a href='/item/1005000000000202.html'><h3>Another lamp, brass, large</h3>€5.00</a>")).Read();
        Assert.Null(facts.Listing);
        Assert.Contains("held no product", facts.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://aliexpress.com.evil.example/item/1005000000000101.html")]
    [InlineData("https://notaliexpress.com/item/1005000000000101.html")]
    [InlineData("https://xn--aliexpess-r4c.com/item/1005000000000101.html")]
    [InlineData("https://www.аliexpress.com/item/1005000000000101.html")]
    public void A_stranger_that_looks_like_the_shop_claims_nothing(string address)
    {
        var facts = Material.Of(address, Material.Html("<h1 data-pl=product-title>Solar lamp, 2000 mAh</h1><div data-pl=product-price>US $5.00</div>")).Read();
        Assert.Equal((PageKind.Unknown, (ListingFacts?)null), (facts.Page, facts.Listing));
    }
}
