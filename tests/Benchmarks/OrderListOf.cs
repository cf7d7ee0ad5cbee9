using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DisputeHelper.Benchmarks;

/// <summary>An order list of any length, with the markup and the answer that the real page has; the same for the same length.</summary>
internal static class OrderListOf
{
    private static readonly string[] Statuses = ["Awaiting delivery", "Completed", "Canceled", "To ship"];

    /// <summary>The rendered page.</summary>
    public static string Html(int orders)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Orders</title></head><body><div id=\"root\">")
            .Append("<div class=\"comet-tabs\"><div class=\"comet-tabs-nav-item comet-tabs-nav-item-active\">View all</div></div><div class=\"order-content\"><div class=\"order-main\">");
        for (var i = 0; i < orders; i++) Card(html, i);
        return html.Append("</div><div class=\"order-more\"><button>View orders</button></div></div></div></body></html>").ToString();
    }

    /// <summary>The answer that the page received for it.</summary>
    public static string Answer(int orders)
    {
        var nodes = new Dictionary<string, object>();
        for (var i = 0; i < orders; i++)
            nodes[$"pc_om_list_order_{Number(i)}"] = new { tag = "pc_om_list_order", id = Number(i), type = "pc_om_list_order", fields = Fields(i) };
        return JsonSerializer.Serialize(new
        {
            api = "mtop.aliexpress.trade.buyer.order.list",
            data = new { data = nodes },
            ret = new[] { "SUCCESS::调用成功" },
            v = "1.0",
        });
    }

    private static string Number(int i) => (8100000000000000L + 20000L * i).ToString(CultureInfo.InvariantCulture);

    private static string Line(int i) => (8100000000010000L + 20000L * i).ToString(CultureInfo.InvariantCulture);

    private static string Product(int i) => (1005000000000000L + i).ToString(CultureInfo.InvariantCulture);

    private static string Day(int i) => new DateOnly(2026, 11, 20).AddDays(-i).ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    private static decimal Price(int i) => 3.5m + i % 97;

    private static string Shown(decimal amount) => "US $" + amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Parts(decimal amount) => $"{Shown(amount)}|{decimal.Truncate(amount)}|{(int)(amount * 100 % 100):00}";

    private static object Fields(int i) => new
    {
        orderId = Number(i),
        orderDateText = Day(i),
        statusText = Statuses[i % Statuses.Length],
        totalPriceText = Shown(Price(i) * 2),
        formatPriceInfo = Parts(Price(i) * 2),
        currencyCode = "USD",
        storeName = $"Example Store {i % 23}",
        storePageUrl = $"//www.aliexpress.com/store/{1100000000 + i % 23}",
        orderDetailUrl = $"//www.aliexpress.com/p/order/detail.html?orderId={Number(i)}",
        orderLineSize = 1,
        orderLines = new[]
        {
            new
            {
                orderLineId = Line(i),
                productId = Product(i),
                skuId = "12000000000000000",
                itemTitle = $"Example product x99 number {i} with a long and quite ordinary title",
                itemPriceText = Shown(Price(i)),
                formatPriceInfo = Parts(Price(i)),
                currencyCode = "USD",
                quantity = 2,
                skuAttrs = new[] { new { name = "Color", text = "Black" } },
                itemImgUrl = "//ae01.alicdn.com/kf/S0000.jpg_220x220.jpg",
                itemDetailUrl = $"//www.aliexpress.com/item/{Product(i)}.html",
            },
        },
    };

    private static void Card(StringBuilder html, int i) => html.Append(CultureInfo.InvariantCulture, $"""
        <div class="order-item"><div class="order-item-header"><div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">{Statuses[i % Statuses.Length]}</span></div>
        <div class="order-item-header-right"><div class="order-item-header-right-info" data-pl="order_item_header_info"><div>Order date: {Day(i)}</div><div>Order ID: {Number(i)} <span class="order-item-header-right-copy">Copy</span></div></div>
        <a data-pl="order_item_header_detail" href="https://www.aliexpress.com/p/order/detail.html?orderId={Number(i)}">Order details<span class="comet-icon comet-icon-arrowright"></span></a></div></div>
        <div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name"><a href="//www.aliexpress.com/store/{1100000000 + i % 23}"><span>Example Store {i % 23}</span></a></span></div>
        <div class="order-item-content"><div class="order-item-content-body"><a href="https://www.aliexpress.com/item/{Product(i)}.html"><div class="order-item-content-img" style="background-image:url(&quot;https://ae01.alicdn.com/kf/S0000.jpg_220x220.jpg&quot;)"></div></a>
        <div class="order-item-content-info"><div class="order-item-content-info-name" data-pl="order_item_content_info_name"><a href="https://www.aliexpress.com/item/{Product(i)}.html"><span title="Example product x99 number {i} with a long and quite ordinary title">Example product x99 number {i} with a long and quite ordinary title</span></a></div>
        <div class="order-item-content-info-sku" data-pl="order_item_content_info_sku">Black</div><div class="order-item-content-info-number"><div class="es--wrap--2p8eS4Q notranslate">{Spans(Shown(Price(i)))}</div><span class="order-item-content-info-number-quantity">x2</span></div>
        <div class="order-item-content-info-tag"><span class="order-item-tag"><font color="#009966">Free returns</font></span></div></div></div>
        <div class="order-item-content-opt"><div class="order-item-content-opt-price"><span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total">Total:<div class="es--wrap--2p8eS4Q notranslate">{Spans(Shown(Price(i) * 2))}</div></span></div>
        <div class="order-item-btns-wrap"><div class="order-item-btns"><a class="order-item-btn" href="https://www.aliexpress.com/p/tracking/index.html?_addShare=no&amp;_login=yes&amp;tradeOrderId={Number(i)}">Track order</a><button type="button" class="comet-btn comet-btn-block order-item-btn">Confirm received</button></div></div></div></div></div>
        """);

    private static string Spans(string text) => string.Concat(text.Select(c => $"<span class=\"es--char--1Z3wUdt\">{c}</span>"));
}
