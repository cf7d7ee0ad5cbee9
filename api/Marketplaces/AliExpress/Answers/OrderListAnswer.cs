using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary><c>mtop.aliexpress.trade.buyer.order.list</c>: one block <c>pc_om_list_order</c> per order. Seen 2026-11.</summary>
internal static class OrderListAnswer
{
    public static IEnumerable<OrderFacts> Read(Page page)
    {
        foreach (var tree in Ultron.Trees(page))
        {
            var prices = new Prices(tree);
            foreach (var order in Ultron.Blocks(tree, "pc_om_list_order"))
                if (SharedAnswers.Number(order, "orderId") is { } number) yield return Read(number, order, prices, page);
        }
    }

    private static OrderFacts Read(OrderNumber number, AnswerNode order, Prices prices, Page page) => new(number)
    {
        Status = order["statusText"]?.Words,
        State = SharedAnswers.State(order["statusText"], order["utParams"]?.Inner?["args"]?["orderStatus"]),
        PlacedOn = SharedAnswers.Day(order["orderDateText"], page),
        Total = prices.Of(order, "totalPriceText"),
        Seller = SharedAnswers.Seller(order["storeName"], order["storePageUrl"], page.Url),
        Lines = [.. (order["orderLines"]?.Items ?? []).Select(line => LineAnswer.Read(line, prices, page.Url))],
    };
}
