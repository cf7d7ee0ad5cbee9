using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>What a product's page tells to search engines and to those who share its link: JSON-LD and og: tags. The last resort, and the steadiest one.</summary>
internal static class ListingMeta
{
    public static ListingFacts? Read(Page page)
    {
        var product = ScriptData.Linked(page).SelectMany(Graph).Where(node => node["@type"] is { } type && (type.Text == "Product" || type.Items.Any(one => one.Text == "Product"))).Select(node => (AnswerNode?)node).FirstOrDefault();
        var tags = Tags(page);
        var title = product?["name"]?.Words ?? (tags.TryGetValue("og:title", out var heading) ? heading.As(Bare(heading.Value)) : null);
        if (title is null || title.Value.Length == 0) return null;
        var offers = product?["offers"];
        var offer = offers is { } one && one.Items.Any() ? one.Items.First() : offers;
        return new()
        {
            ProductId = (product?["productID"] ?? product?["sku"] ?? product?["mpn"]) is { Text: { } id } said && Mark.OfProduct(id) is not null ? said.Words
                : tags.TryGetValue("og:url", out var address) && DomValues.ProductIn(address.Value) is { } number ? address.As(number) : null,
            Title = title,
            Price = Price(offer),
            Pictures = [.. Pictures(product, tags, page).DistinctBy(picture => picture.Value)],
        };
    }

    private static IEnumerable<AnswerNode> Graph(AnswerNode node) => node["@graph"] is { } graph ? graph.Items : [node];

    private static Cited<Money>? Price(AnswerNode? offer) =>
        (offer?["price"] ?? offer?["lowPrice"]) is { Text: { } text } price && Currencies.Code(offer?["priceCurrency"]?.Text) is { } currency
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? price.Cite(new Money(amount, currency, $"{text} {currency}"), $"{text} {currency}") : null;

    private static IEnumerable<Cited<string>> Pictures(AnswerNode? product, Dictionary<string, Cited<string>> tags, Page page)
    {
        var images = product?["image"];
        foreach (var image in images is { } list && list.Items.Any() ? list.Items : new[] { images }.OfType<AnswerNode>())
            if (PagePictures.Of((image["url"] ?? image).Text, page) is { } address) yield return image.Cite(address, (image["url"] ?? image).Text!);
        if (tags.TryGetValue("og:image", out var shared) && PagePictures.Of(shared.Value, page) is { } picture) yield return shared.As(picture);
    }

    private static Dictionary<string, Cited<string>> Tags(Page page)
    {
        var tags = new Dictionary<string, Cited<string>>(StringComparer.OrdinalIgnoreCase);
        if (page.Map is not { } map) return tags;
        for (var i = 0; i < map.Count; i++)
            if (map.Tag(i) == "meta" && map.ElementAt(i) is var tag && (tag.GetAttribute("property") ?? tag.GetAttribute("name")) is { Length: > 3 } name
                && tag.GetAttribute("content") is { } content && PageText.Tidy(content) is { Length: > 0 } words)
                tags.TryAdd(name, page.Cite(i, words, words));
        return tags;
    }

    /// <summary>"Solar lamp - AliExpress 13" → "Solar lamp": the shop adds its name and the category's number.</summary>
    internal static string Bare(string title)
    {
        var mark = title.LastIndexOf("AliExpress", StringComparison.OrdinalIgnoreCase);
        return mark > 0 && title.Length - mark < 16 ? title[..mark].TrimEnd(' ', '-', '–', '|', '—') : title;
    }
}
