using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>/item/&lt;id&gt;.html by its hooks: <c>data-pl</c> and CSS modules without their hash. Seen 2026-09.</summary>
internal static class ListingDom
{
    public static ListingFacts? Read(Page page)
    {
        if (page.Map is not { Whole: var whole }) return null;
        var title = page.Words(whole.First("[product-title]", "title--wrap", "product-title-text"));
        var price = whole.First("[product-price]", "price--wrap", "product-price");
        var shown = Amount(page, price?.First("*price-default--current", "*price--current", "product-price-value") ?? price);
        var pictures = Pictures(page, whole).DistinctBy(picture => picture.Value).ToArray();
        if (title is null && shown is null) return null;
        return new()
        {
            Title = title,
            Price = shown,
            OriginalPrice = Amount(page, price?.First("*price-default--original", "*price--original", "product-price-original")),
            Options = [.. whole.All("sku-item--property", "sku-property").Select(row => Option(page, row)).OfType<ListingOption>()],
            Specs = [.. whole.All("specification--prop", "product-property", "property-item").Select(row => Spec(page, row)).OfType<ListingSpec>()],
            Pictures = pictures,
            Store = DomValues.Seller(page, whole.First("[store-name]", "store-header--storeName", "store-name", "shop-name")),
            Delivery = whole.All("*dynamic-shipping-line", "product-shipping-date").Where(line => line.Words.Any(char.IsAsciiDigit)).Select(line => page.Words(line)).FirstOrDefault(),
        };
    }

    private static Cited<Money>? Amount(Page page, Region? region) =>
        region is { Words: { Length: > 0 and < 80 } words } at && Vocabulary.Amount(words) is { } money ? page.Cite(at.Number, money, words) : null;

    // "Color: Black" names the option and what is chosen; the choices are pictures with their name, or words.
    private static ListingOption? Option(Page page, Region row)
    {
        var heading = row.First("sku-item--title", "sku-title")?.Words;
        var values = new List<Cited<string>>();
        var body = row.First("sku-item--skus", "sku-property-list") ?? row;
        for (var i = body.Number + 1; i < row.Map.End(body.Number); i++)
        {
            var element = row.Map.ElementAt(i);
            if (element.GetAttribute("alt") is { Length: > 0 } alt && element.LocalName == "img") values.Add(page.Cite(i, PageText.Tidy(alt), alt));
            else if (row.Map.Has(i, "*sku-item--text") && row.Map.Words(i) is { Length: > 0 } words) values.Add(page.Cite(i, words, words));
        }
        return values.Count > 0 ? new(heading is null ? null : PageText.LabelOf(heading) ?? heading, [.. values.DistinctBy(value => value.Value)]) : null;
    }

    private static ListingSpec? Spec(Page page, Region row)
    {
        var name = row.First("specification--title", "property-title", "propery-title", "property-name")?.Words;
        var value = row.First("specification--desc", "property-desc", "propery-des", "property-value");
        return name is { Length: > 0 } && page.Words(value) is { } words ? new(name.TrimEnd(':', '：', ' '), words) : null;
    }

    private static IEnumerable<Cited<string>> Pictures(Page page, Region whole)
    {
        foreach (var box in whole.All("*slider--", "*image-view", "*magnifier", "images-view-list"))
            for (var i = box.Number; i < box.Map.End(box.Number); i++)
                if (box.Map.Tag(i) == "img" && PagePictures.At(page, i, inGallery: true) is { } picture) yield return picture;
    }
}
