using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary><c>mtop.aliexpress.trade.buyer.order.detail</c>: one block per part of the page. Without its product block it holds nothing. Seen 2026-11.</summary>
internal static class OrderDetailAnswer
{
    public static IEnumerable<OrderFacts> Read(Page page) =>
        Ultron.Trees(page).Select(tree => Read(tree, page)).OfType<OrderFacts>();

    private static OrderFacts? Read(AnswerNode tree, Page page)
    {
        AnswerNode? Block(string tag) => Ultron.Blocks(tree, tag).Select(block => (AnswerNode?)block).FirstOrDefault();
        var (status, info, product, price) = (Block("detail_order_status_block"), Block("detail_simple_order_info_component"),
            Block("detail_product_block"), Block("detail_order_price_block"));
        var number = SharedAnswers.Number(info, "tradeOrderId") ?? SharedAnswers.Number(status, "orderId") ?? AliExpressSite.OrderIn(page.Url.Query);
        // A request with a wrong parameter is answered with SUCCESS and an empty skeleton: that is no data.
        if (product is null || number is null) return null;
        var prices = new Prices(tree);
        var total = price?["totalPrice"];
        var currency = total is { } sum ? prices.CurrencyOf(sum) : null;
        return new(number)
        {
            Status = status?["title"]?.Words,
            State = SharedAnswers.State(status?["title"], tree["global"]?["orderStatus"]),
            PlacedOn = SharedAnswers.Day(info?["orderCreatTime"], page),
            PaidOn = SharedAnswers.Day(info?["payTime"], page),
            ShippedOn = SharedAnswers.Day(info?["orderShipTime"], page),
            CompletedOn = SharedAnswers.Day(info?["orderEndTime"], page),
            Total = total is { } whole ? prices.Of(whole, "value") : null,
            Charges = [.. (price?["priceDetails"]?.Items ?? []).Select(row => Charge(row, prices, currency)).OfType<Charge>()],
            PaymentMethod = info?["paymentMethod"]?.Words,
            Seller = SharedAnswers.Seller(product?["sellerVO"]?["sellerName"], product?["sellerVO"]?["storeUrl"], page.Url),
            Recipient = Recipient(info?["addressVO"]),
            Lines = [.. (product?["productVOList"]?.Items ?? []).Select(line => LineAnswer.Read(line, prices, page.Url))],
            Statements = [.. Sentences(status, product, tree).SelectMany(words => Promises.In(words, page)).DistinctBy(said => (said.Kind, said.On, said.Days, said.CountedFrom))],
        };
    }

    private static Charge? Charge(AnswerNode row, Prices prices, string? currency) =>
        row["title"]?.Text is { } label && prices.Of(row["value"], currency) is { } amount ? new(Vocabulary.ChargeOf(label), label, amount) : null;

    private static Recipient? Recipient(AnswerNode? address)
    {
        if (address is not { } at) return null;
        string?[] parts = [at["detailAddress"]?.Text, at["detailAddress2"]?.Text, at["regionAddress"]?.Text, at["postCode"]?.Text];
        var whole = string.Join(", ", parts.OfType<string>());
        return new(at["contactName"]?.Words, whole.Length > 0 ? at.Cite(whole, whole) : null, at["fullPhoneNo"]?.Words, at["countryCode"]?.Words);
    }

    private static IEnumerable<Cited<string>?> Sentences(AnswerNode? status, AnswerNode? product, AnswerNode tree)
    {
        yield return status?["reminder"]?.Words;
        foreach (var service in Ultron.Blocks(tree, "detail_order_services"))
            foreach (var row in service["data"]?.Items ?? []) yield return row["content"]?.Words;
        foreach (var bar in Ultron.Blocks(tree, "detail_service_progress_bar")) yield return bar["text"]?.Words;
        foreach (var line in product?["productVOList"]?.Items ?? []) yield return line["etaAndTrack"]?["expectDeliveryDateTitle"]?.Words;
    }
}
