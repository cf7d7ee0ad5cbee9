using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>aliexpress.ru/order-list/&lt;number&gt;: hooks for tests where there are any, class names by their middle elsewhere. Seen 2026-07.</summary>
internal static class RuOrderDetailDom
{
    public static IEnumerable<OrderFacts> Read(Page page)
    {
        if (page.Map is not { Whole: var whole } || page.Url.IdnHost.EndsWith(".com", StringComparison.OrdinalIgnoreCase)) yield break;
        var shown = whole.First("[orderNumber]", "*OrderDetails_Title__title__");
        var number = (shown is { } at ? TextValue.TryRead<OrderNumber>(Shape.OrderDigits(at.Words)) : null) ?? OrderMarks.NumberIn(page.Url.AbsoluteUri);
        var lines = whole.All("[product]", "*Product__product__");
        if (number is null || shown is null && lines.Length == 0) yield break;
        var status = page.Words(whole.First("[orderStatus]", "*_Status__status__"));
        var shop = whole.First("[sellerInfoV2Block]", "*_Shop__shop__");
        var code = page.Words(whole.First("*InfoDeliveryButton__trackNumber__"));
        yield return new(number)
        {
            Status = status,
            State = DomValues.State(status),
            Seller = shop is { } store && !page.Map.LinksIn(store.Number).IsEmpty ? DomValues.Seller(page, new(page.Map, page.Map.LinksIn(store.Number)[0].Element)) : null,
            Lines = [.. lines.Select(line => Line(line, page))],
            Parcels = code is null ? [] : [new(code, null, null, [])],
        };
    }

    private static OrderLine Line(Region line, Page page)
    {
        var href = DomValues.Links(line).Select(link => link.Href).FirstOrDefault(link => DomValues.ProductIn(link) is not null);
        var title = line.First("[productText]", "*Product__title__");
        var heading = title ?? Heading(line);
        return new(null, href is null ? null : DomValues.ProductIn(href), null, DomValues.Title(page, heading), DomValues.Options(line.First("*Product__sku__")),
            DomValues.Quantity(page, line.First("*Product__quantityText__", "*Product__count__")), DomValues.Amount(page, line.First("*Product__priceDesktop__", "*Product__price__")),
            DomValues.Picture(page, line), null, WebAddress.Of(href, page.Url));
    }

    private static Region? Heading(Region line)
    {
        for (var i = line.Number + 1; i < line.Map.End(line.Number); i++)
            if (line.Map.Tag(i) is "h3" or "h4") return new(line.Map, i);
        return null;
    }
}
