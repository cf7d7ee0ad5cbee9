using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>
/// A product as an answer (<c>mtop.aliexpress.pdp.pc.query</c>: <c>data.result.PRODUCT_TITLE</c>…, seen 2026-09) or as an older page's own script
/// (<c>runParams.data.titleModule</c> until 2022, <c>productInfoComponent</c> until 2024) tells it.
/// </summary>
internal static class ListingAnswer
{
    /// <summary>What the answers that the page received say; the newest that names a product counts.</summary>
    public static ListingFacts? Read(Page page)
    {
        for (var i = page.Answers.Count - 1; i >= 0; i--)
            if (Of(AnswerNode.Of(page, page.Answers[i]), page) is { } listing) return listing;
        return null;
    }

    /// <summary>What the page's own scripts say.</summary>
    public static ListingFacts? ReadScripts(Page page) => ScriptData.Assigned(page).Select(data => Of(data, page)).FirstOrDefault(listing => listing is not null);

    private static ListingFacts? Of(AnswerNode body, Page page)
    {
        foreach (var root in new[] { body["data"]?["result"], body["data"]?["data"], body["data"], body["result"], body }.OfType<AnswerNode>())
            if (Root(root, page) is { } listing) return listing;
        return null;
    }

    private static ListingFacts? Root(AnswerNode root, Page page)
    {
        var title = Any(root, "PRODUCT_TITLE.text", "titleModule.subject", "productInfoComponent.subject");
        var pictures = Any(root, "HEADER_IMAGE_PC.imagePathList", "imageModule.imagePathList", "imageComponent.imagePathList", "imagePathList");
        if (title?.Text is null && pictures is null) return null;
        var store = Any(root, "SHOP_CARD_PC", "storeModule", "sellerComponent", "GLOBAL_DATA.globalData");
        var prices = new ListingPrices(root);
        return new()
        {
            ProductId = Any(root, "GLOBAL_DATA.globalData.productId", "actionModule.productId", "productInfoComponent.idStr", "productInfoComponent.id", "commonModule.productId")?.Words,
            Title = title?.Words,
            Price = prices.Shown,
            OriginalPrice = prices.Original,
            Prices = prices.OfVariants,
            Options = [.. prices.Properties.Select(Option).OfType<ListingOption>()],
            Specs = [.. (Any(root, "PRODUCT_PROP_PC.showedProps", "PRODUCT_PROP_PC.outerProps", "specsModule.props", "productPropComponent.props")?.Items ?? []).Select(Spec).OfType<ListingSpec>()],
            Pictures = [.. Pictures(pictures, page).DistinctBy(picture => picture.Value)],
            Store = SharedAnswers.Seller(store?["storeName"], store?["storeURL"] ?? store?["storeUrl"] ?? store?["storeHomePage"], page.Url) is { } seller
                ? seller with { StoreId = store?["storeNum"]?.Words ?? store?["storeId"]?.Words ?? seller.StoreId } : null,
            Delivery = Delivery(root),
        };
    }

    private static ListingOption? Option(AnswerNode property) =>
        (property["skuPropertyValues"]?.Items ?? []).Select(value => (value["propertyValueDisplayName"] ?? value["propertyValueName"])?.Words).OfType<Cited<string>>().ToArray() is { Length: > 0 } values
            ? new(property["skuPropertyName"]?.Text, values) : null;

    private static ListingSpec? Spec(AnswerNode row) =>
        (row["attrName"] ?? row["name"])?.Text is { } name && (row["attrValue"] ?? row["value"])?.Words is { } value ? new(name, value) : null;

    private static IEnumerable<Cited<string>> Pictures(AnswerNode? pictures, Page page)
    {
        foreach (var picture in pictures?.Items ?? [])
            if (WebAddress.OfImage((picture["imageUrl"] ?? picture).Text, page.Url) is { } address) yield return picture.Cite(address, (picture["imageUrl"] ?? picture).Text!);
    }

    private static Cited<string>? Delivery(AnswerNode root)
    {
        foreach (var option in Any(root, "SHIPPING.originalLayoutResultList", "SHIPPING.deliveryLayoutInfo")?.Items ?? [])
            if ((option["bizData"]?["deliveryDate"] ?? option["bizData"]?["displayEtaMaxDate"] ?? option["bizData"]?["deliveryDateCopy"])?.Words is { } words) return words;
        return Any(root, "shippingModule.deliveryDate", "webGeneralFreightCalculateComponent.deliveryDate")?.Words;
    }

    /// <summary>The first of these paths that leads somewhere.</summary>
    internal static AnswerNode? Any(AnswerNode root, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            AnswerNode? at = root;
            foreach (var name in path.Split('.')) at = at?[name];
            if (at is not null) return at;
        }
        return null;
    }
}
