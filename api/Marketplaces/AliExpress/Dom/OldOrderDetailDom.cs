using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>trade.aliexpress.com/order_detail.htm, as the shop showed it until 2022. Only saved pages are of it.</summary>
internal static class OldOrderDetailDom
{
    public static IEnumerable<OrderFacts> Read(Page page)
    {
        if (page.Map is not { Whole: var whole } || whole.First("order-no") is not { } at) yield break;
        if ((TextValue.TryRead<OrderNumber>(Shape.OrderDigits(at.Words)) ?? AliExpressSite.OrderIn(page.Url.Query)) is not { } number) yield break;
        var status = page.Words(whole.First("order-status"));
        var sums = whole.All("final-price");
        var paid = whole.First("pay-c4");
        yield return new(number)
        {
            Status = status,
            State = DomValues.State(status),
            PaidOn = paid is { } on && DayText.Find(on.Words, page.Language) is { } day ? page.Cite(on.Number, day, on.Words) : null,
            // Products, shipping, … and what was paid.
            Total = sums.Length > 0 ? DomValues.Amount(page, sums[^1]) : null,
            Seller = DomValues.Seller(page, whole.First("user-name-text")),
            Recipient = Recipient(whole, page),
            Lines = [.. whole.All("order-bd").Select(line => Line(line, page))],
            Parcels = page.Words(whole.First("logistics-num")) is { } code ? [new(code, page.Words(whole.First("logistics-name")), null, [])] : [],
        };
    }

    // Named in English whatever the language of the page.
    private static Recipient? Recipient(Region whole, Page page)
    {
        var (name, phone, country) = (whole.First("[Contact Name]"), whole.First("[Mobile]", "[Tel]"), whole.First("[Country]"));
        var address = whole.First("[Address]");
        return name is null && address is null ? null : new(page.Words(name), page.Words(address), page.Words(phone), page.Words(country));
    }

    private static OrderLine Line(Region line, Page page)
    {
        var href = DomValues.Links(line).Select(link => link.Href).FirstOrDefault(link => DomValues.ProductIn(link) is not null);
        var snapshot = DomValues.Links(line).Select(link => link.Href).FirstOrDefault(link => link.Contains("/snapshot/", StringComparison.Ordinal));
        return new(null, href is null ? null : DomValues.ProductIn(href), null, DomValues.Title(page, line.First("baobei-name")), DomValues.Options(line.First("spec")),
            DomValues.Quantity(page, line.First("quantity")), DomValues.Amount(page, line.First("price")),
            DomValues.Picture(page, line), WebAddress.Of(snapshot, page.Url), WebAddress.Of(href, page.Url));
    }
}
