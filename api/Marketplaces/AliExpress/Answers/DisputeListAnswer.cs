using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary><c>mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer</c>: <c>module.items[].reverseOrderLines[]</c>. Seen 2026-11.</summary>
internal static class DisputeListAnswer
{
    public static IEnumerable<OrderFacts> Read(Page page)
    {
        var found = new List<OrderFacts>();
        for (var i = page.Answers.Count - 1; i >= 0; i--)
            foreach (var shop in AnswerNode.Of(page, page.Answers[i])["data"]?["module"]?["items"]?.Items ?? [])
                foreach (var line in shop["reverseOrderLines"]?.Items ?? [])
                    if (SharedAnswers.Number(line, "tradeOrderId") is { } number)
                        found.Add(new(number) { Seller = Seller(shop, line, page.Url), Disputes = [Dispute(line, page.Url)] });
        return found;
    }

    private static Seller? Seller(AnswerNode shop, AnswerNode line, Uri page) =>
        SharedAnswers.Seller(shop["shopName"], line["seller"]?["storeUrl"], page) is not { } seller ? null
            : seller with { StoreId = line["seller"]?["storeId"]?.Words ?? seller.StoreId };

    private static DisputeRecord Dispute(AnswerNode line, Uri page) => new(
        line["reverseOrderLineId"]?.Text ?? line["reverseOrderId"]?.Text,
        line["tradeOrderLineId"]?.Text,
        line["reverseDetailStatusText"]?.Words ?? line["reverseStatus"]?.Words,
        // The same numbers as the filter of the request: 2 and 3 in progress, 4 completed.
        line["reverseStatus"]?.Number switch { 2 or 3 => DisputeState.InProgress, 4 => DisputeState.Finished, _ => DisputeState.Unknown },
        line["reverseType"]?.Text,
        line["gmtCreateFormat"]?.Words,
        line["gmtModifiedFormat"]?.Words,
        Amount(line["aeItemDTO"]?["itemUnitPrice"]),
        line["aeItemDTO"]?["itemTitle"]?.Words,
        (line["buttonDTOList"]?.Items ?? []).Where(button => button["type"]?.Text == "view_details")
            .Select(button => WebAddress.Of(button["detailUrl"]?.Text, page)).FirstOrDefault());

    // "cent" is exact, its text writes a point whatever the country ("R$61.25" here, "R$61,25" on the order's own pages).
    private static Cited<Money>? Amount(AnswerNode? price)
    {
        if (price is not { } at || at["formatMoney"] is not { Text: { } shown } words) return null;
        var currency = Currencies.Code(at["currency"]?.Text);
        var money = MoneyText.TryReadFormatted(at["formatPrice"]?["priceInfo"]?.Text, currency) ?? MoneyText.TryRead(shown, currency);
        if (money is null && at["cent"] is { Number: { } cents })
            money = new(decimal.Parse($"{cents}e-2", NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent, CultureInfo.InvariantCulture), currency, shown);
        return money is null ? null : words.Cite(money with { Text = shown }, shown);
    }
}
