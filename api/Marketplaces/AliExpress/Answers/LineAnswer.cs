using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>One item, the same in list (<c>orderLines</c>) and detail (<c>productVOList</c>).</summary>
internal static class LineAnswer
{
    public static OrderLine Read(AnswerNode line, Prices prices, Uri page) => new(
        line["orderLineId"]?.Text,
        line["productId"]?.Text,
        line["skuId"]?.Text,
        line["itemTitle"]?.Words,
        [.. (line["skuAttrs"]?.Items ?? []).Where(option => option["text"]?.Text is not null)
            .Select(option => new LineOption(option["name"]?.Text, option["text"]!.Value.Text!))],
        line["quantity"] is { Number: > 0 and < 1_000_000 and var count } quantity ? quantity.Cite((int)count, quantity.Text!) : null,
        prices.Of(line, "itemPriceText"),
        WebAddress.OfImage(line["itemImgUrl"]?.Text, page),
        WebAddress.Of(line["snapshotUrl"]?.Text, page),
        WebAddress.Of(line["itemDetailUrl"]?.Text, page));
}
