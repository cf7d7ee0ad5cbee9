using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>/p/order/index.html: one card per order. Class names stable since 2022, <c>data-pl</c> hooks since 2024. Seen 2026-11.</summary>
internal static class OrderListDom
{
    public static IEnumerable<OrderFacts> Read(Page page) => page.Map is not { } map ? []
        : map.Whole.All("order-item").Select(card => Read(card, page)).OfType<OrderFacts>();

    private static OrderFacts? Read(Region card, Page page)
    {
        var info = card.First("[order_item_header_info]", "order-item-header-right-info");
        if ((NumberByLink(card) ?? NumberByShape(info)) is not { } number) return null;
        var status = page.Words(card.First("order-item-header-status-text", "[order_item_header_status]"));
        return new(number)
        {
            Status = status,
            State = DomValues.State(status),
            PlacedOn = PlacedOn(info, page),
            Total = DomValues.Amount(page, card.First("[order_item_content_price_total]", "order-item-content-opt-price-total")),
            Seller = DomValues.Seller(page, card.First("order-item-store-name", "[order_item_store_name]")),
            Lines = [.. card.All("order-item-content-body").SelectMany(body => Lines(body, page))],
        };
    }

    // The link to the order outlives its label, which changed twice in 2026.
    private static OrderNumber? NumberByLink(Region card)
    {
        if (card.First("[order_item_header_detail]")?.Element.GetAttribute("href") is { } href && AliExpressSite.OrderIn(href) is { } number) return number;
        foreach (var (_, other) in DomValues.Links(card))
            if (other.Contains("/order/detail", StringComparison.OrdinalIgnoreCase) && AliExpressSite.OrderIn(other) is { } found) return found;
        return null;
    }

    private static OrderNumber? NumberByShape(Region? info) =>
        info is { } at ? TextValue.TryRead<OrderNumber>(PageText.DigitRun(at.Words)) : null;

    private static Cited<DateOnly>? PlacedOn(Region? info, Page page)
    {
        if (info is not { } at) return null;
        foreach (var row in at.Map.Children(at.Number))
        {
            var quote = at.Map.Words(row);
            // The words before the colon name no month; asking for each of them in every language is what takes long.
            if (PageText.DigitRun(quote) is null && (DayText.Find(PageText.AfterLabel(quote), page.Language) ?? DayText.Find(quote, page.Language)) is { } day) return page.Cite(row, day, quote);
        }
        return null;
    }

    // A card of several items shows their pictures alone; names, variants and prices stand on the order's own page.
    private static IEnumerable<OrderLine> Lines(Region body, Page page)
    {
        var links = DomValues.Links(body).Where(link => DomValues.ProductIn(link.Href) is not null).ToArray();
        if (body.First("order-item-content-img-list") is { } pictures)
        {
            foreach (var picture in pictures.All("order-item-content-img"))
            {
                var href = DomValues.Links(picture).Select(link => link.Href).FirstOrDefault();
                yield return new(null, href is null ? null : DomValues.ProductIn(href), null, null, [], null, null,
                    DomValues.Picture(page, picture), null, WebAddress.Of(href, page.Url));
            }
            yield break;
        }
        var price = body.First("order-item-content-info-number");
        var title = DomValues.Title(page, body.First("[order_item_content_info_name]", "order-item-content-info-name"));
        if (title is null && links.Length == 0) yield break;
        yield return new(null, links.Length > 0 ? DomValues.ProductIn(links[0].Href) : null, null, title,
            DomValues.Options(body.First("[order_item_content_info_sku]", "order-item-content-info-sku")),
            DomValues.Quantity(page, body.First("order-item-content-info-number-quantity")),
            DomValues.Amount(page, price?.First("es--wrap") ?? price),
            DomValues.Picture(page, body.First("order-item-content-img")), null, links.Length > 0 ? WebAddress.Of(links[0].Href, page.Url) : null);
    }
}
