using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>aliexpress.ru/order-list, an application of its own: hashed class names are matched by their middle, a card is one link. Seen 2026-02.</summary>
internal static class RuOrderListDom
{
    public static IEnumerable<OrderFacts> Read(Page page) => page.Map is not { } map || page.Url.IdnHost.EndsWith(".com", StringComparison.OrdinalIgnoreCase) ? []
        : map.Whole.All("*OrderList__item__").Select(card => Read(card, page)).OfType<OrderFacts>();

    private static OrderFacts? Read(Region card, Page page)
    {
        var linked = DomValues.Links(card).Select(link => OrderMarks.NumberIn(link.Href)).FirstOrDefault(found => found is not null);
        var shown = card.First("*OrderItem__number__") is { } at ? TextValue.TryRead<OrderNumber>(Shape.OrderDigits(at.Words)) : null;
        if ((linked ?? shown) is not { } number) return null;
        var status = page.Words(card.First("*OrderItem__tag__"));
        return new(number)
        {
            Status = status,
            State = DomValues.State(status),
            PlacedOn = card.All("*__description__").Select(words => RuDay.Of(words, page)).FirstOrDefault(day => day is not null),
            Total = DomValues.Amount(page, card.First("*__totalPrice__")),
            Lines = card.First("*OrderItem__title__") is { } title
                ? [new(null, null, null, DomValues.Title(page, title), [], null, null, DomValues.Picture(page, card), null, null)] : [],
        };
    }
}
