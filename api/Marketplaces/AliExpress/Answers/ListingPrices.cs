using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>The prices of a listing's answer, with the variants they belong to. The currency is the answer's own, never guessed from the sign.</summary>
internal sealed class ListingPrices
{
    private readonly string? _currency;

    public ListingPrices(AnswerNode root)
    {
        Properties = [.. (ListingAnswer.Any(root, "SKU.skuProperties", "skuModule.productSKUPropertyList", "skuComponent.productSKUPropertyList")?.Items ?? [])];
        _currency = Currencies.Code(ListingAnswer.Any(root, "GLOBAL_DATA.globalData.currencyCode", "currencyComponent.currencyCode", "webEnv.currency", "priceModule.minActivityAmount.currency",
            "priceModule.minAmount.currency", "PRICE.targetSkuPriceInfo.originalPrice.currency")?.Text);
        var target = ListingAnswer.Any(root, "PRICE.targetSkuPriceInfo");
        Shown = Sale(target) ?? Amount(ListingAnswer.Any(root, "priceModule.minActivityAmount", "priceComponent.discountPrice.minActivityAmount", "priceModule.minAmount", "priceComponent.origPrice.minAmount"))
            ?? Words(ListingAnswer.Any(root, "priceModule.formatedActivityPrice", "priceModule.formatedPrice"));
        Original = target is null ? Amount(ListingAnswer.Any(root, "priceModule.minAmount", "priceComponent.origPrice.minAmount")) : Amount(target?["originalPrice"]);
        if (Original is not null && Original.Value.Amount == Shown?.Value.Amount) Original = null;
        OfVariants = [.. Variants(root)];
    }

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<AnswerNode> Properties { get; }

    /// <summary>The price shown first.</summary>
    public Cited<Money>? Shown { get; }

    /// <summary>The price struck out.</summary>
    public Cited<Money>? Original { get; }

    /// <summary>Each variant's.</summary>
    public IReadOnlyList<ListingPrice> OfVariants { get; }

    private IEnumerable<ListingPrice> Variants(AnswerNode root)
    {
        var map = ListingAnswer.Any(root, "PRICE.skuIdStrPriceInfoMap", "PRICE.skuPriceInfoMap");
        var paths = (ListingAnswer.Any(root, "SKU.skuPaths", "skuModule.skuPriceList", "priceComponent.skuPriceList")?.Items ?? []).ToArray();
        foreach (var (id, price) in map?.Members ?? [])
        {
            var path = Array.Find(paths, path => (path["skuIdStr"] ?? path["skuId"])?.Text == id);
            if (Sale(price) is { } amount) yield return new(Name(path["path"]?.Text ?? path["skuPropIds"]?.Text) ?? id, amount);
        }
        foreach (var row in map is null ? paths : [])
            if (Amount(row["skuVal"]?["skuActivityAmount"] ?? row["skuVal"]?["skuAmount"]) is { } amount)
                yield return new(Name((row["skuPropIds"] ?? row["skuAttr"])?.Text) ?? (row["skuIdStr"] ?? row["skuId"])?.Text ?? "", amount);
    }

    // "14:193;5:100014064" → "Black, 2m": what the buyer sees, not the numbers.
    private string? Name(string? path)
    {
        if (path is null) return null;
        var ids = path.Split([';', ':', '#', ','], StringSplitOptions.RemoveEmptyEntries);
        var names = Properties.Select(property => (property["skuPropertyValues"]?.Items ?? [])
            .Where(value => (value["propertyValueIdLong"] ?? value["propertyValueId"])?.Text is { } id && ids.Contains(id))
            .Select(value => (value["propertyValueDisplayName"] ?? value["propertyValueName"])?.Text).FirstOrDefault(text => text is not null)).OfType<string>().ToArray();
        return names.Length > 0 ? string.Join(", ", names) : null;
    }

    private Cited<Money>? Sale(AnswerNode? price)
    {
        var local = price?["salePriceLocal"];
        var words = price?["salePriceString"] ?? price?["formatedAmount"];
        // "$3.43|3.43|" was seen beside "DH164.93|164|93": only whole digits in the middle say where the decimals begin.
        if (local is { Text: { } text } said && text.Split('|') is [var shown, { Length: > 0 } whole, ..] && shown.Length > 0)
        {
            var money = whole.All(char.IsAsciiDigit) ? MoneyText.TryReadFormatted(text, CurrencyOf(price)) : MoneyText.TryRead(shown, CurrencyOf(price));
            if (money is not null) return said.Cite(money with { Text = shown }, shown);
        }
        return Words(words, price) ?? Amount(price?["salePrice"]) ?? Amount(price?["originalPrice"]);
    }

    private Cited<Money>? Amount(AnswerNode? amount) =>
        amount is not { } at ? null : Words(at["formatedAmount"] ?? at["formattedAmount"], at);

    private Cited<Money>? Words(AnswerNode? words, AnswerNode? priced = null) =>
        words is { Text: { } text } said && MoneyText.TryRead(text, CurrencyOf(priced)) is { } money ? said.Cite(money, text) : null;

    private string? CurrencyOf(AnswerNode? price) =>
        Currencies.Code((price?["currency"] ?? price?["originalPrice"]?["currency"])?.Text) ?? _currency;
}
