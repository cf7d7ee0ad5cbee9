using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>trade.aliexpress.com/orderList.htm, a table as the shop showed it until February 2022. Only saved pages are of it.</summary>
internal static class OldOrderListDom
{
    public static IEnumerable<OrderFacts> Read(Page page) => page.Map is not { } map ? []
        : map.Whole.All("order-item-wraper").Select(card => Read(card, page)).OfType<OrderFacts>();

    private static OrderFacts? Read(Region card, Page page)
    {
        var info = card.First("order-info");
        var number = info?.First("first-row");
        if (number is not { } at || TextValue.TryRead<OrderNumber>(Shape.OrderDigits(at.Words)) is not { } order) return null;
        var status = page.Words(card.First("order-status")?.First("f-left") ?? card.First("order-status"));
        var day = info?.First("second-row");
        return new(order)
        {
            Status = status,
            State = DomValues.State(status),
            PlacedOn = day is { } on && DayText.Find(on.Words, page.Language) is { } placed ? page.Cite(on.Number, placed, on.Words) : null,
            Total = DomValues.Amount(page, card.First("amount-num")),
            Seller = card.First("store-info") is { } store ? DomValues.Seller(page, store.First("info-body") ?? store) : null,
            Lines = [.. card.All("order-body").Select(line => Line(line, page)).OfType<OrderLine>()],
        };
    }

    private static OrderLine? Line(Region line, Page page)
    {
        if (line.First("baobei-name") is not { } title) return null;
        var href = title.Element.GetAttribute("href");
        var amount = line.First("product-amount");
        var (price, count) = (amount is { } at ? Shape.PriceAndQuantity(at.Words) : null) is { } both ? (both.Price, both.Quantity) : ((Money?)null, 0);
        var snapshot = DomValues.Links(line).Select(link => link.Href).FirstOrDefault(link => link.Contains("/snapshot/", StringComparison.Ordinal));
        return new(null, href is null ? null : DomValues.ProductIn(href), null, DomValues.Title(page, title),
            DomValues.Options(line.First("product-property")?.First("val") ?? line.First("product-property")),
            price is null ? null : page.Cite(amount!.Value.Number, count, amount.Value.Words),
            price is null ? DomValues.Amount(page, amount) : page.Cite(amount!.Value.Number, price, amount.Value.Words),
            DomValues.Picture(page, line), WebAddress.Of(snapshot, page.Url), WebAddress.Of(href, page.Url));
    }
}
