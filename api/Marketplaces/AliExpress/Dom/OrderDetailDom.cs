using AngleSharp.Dom;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>/p/order/detail.html: status, facts beside labels, items, price rows. Seen 2026-11.</summary>
internal static class OrderDetailDom
{
    public static IEnumerable<OrderFacts> Read(Page page)
    {
        if (page.Map is not { Whole: var whole }) return [];
        // Something of an order must be there before the address's number is believed: a sign-in page keeps the address too.
        if (whole.First("order-status", "info-row", "order-detail-item", "order-price-item") is null) return [];
        var rows = Rows(whole, page);
        var number = rows.GetValueOrDefault(OrderField.Number)?.Value is { } text ? TextValue.TryRead<OrderNumber>(PageText.DigitRun(text)) : null;
        return (number ?? AliExpressSite.OrderIn(page.Url.Query)) is { } order ? [Read(order, whole, rows, page)] : [];
    }

    private static OrderFacts Read(OrderNumber number, Region whole, Dictionary<OrderField, Cited<string>> rows, Page page)
    {
        var status = page.Words(whole.First("order-status")?.First("order-block-title"));
        var charges = whole.All("order-price-item").Select(row => (Row: row, Charge: Charge(row, page))).Where(row => row.Charge is not null).ToArray();
        var total = charges.LastOrDefault(row => IsTotal(row.Row, row.Charge!));
        return new(number)
        {
            Status = status,
            State = DomValues.State(status),
            PlacedOn = Day(rows, OrderField.PlacedOn, page),
            PaidOn = Day(rows, OrderField.PaidOn, page),
            ShippedOn = Day(rows, OrderField.ShippedOn, page),
            CompletedOn = Day(rows, OrderField.CompletedOn, page),
            PaymentMethod = rows.GetValueOrDefault(OrderField.PaymentMethod) is { } method ? method.As(PageText.AfterLabel(method.Value)) : null,
            Total = total.Charge?.Amount,
            Charges = [.. charges.Where(row => !IsTotal(row.Row, row.Charge!)).Select(row => row.Charge!)],
            Seller = DomValues.Seller(page, whole.First("order-detail-item-store")) is { } seller
                ? seller with { Name = page.Words(whole.First("store-name")) ?? seller.Name } : null,
            Recipient = Recipient(whole, page),
            Lines = [.. whole.All("order-detail-item").Select(item => Line(item, page))],
            Parcels = Parcels(whole, page),
        };
    }

    // Rows by their hook where there is one, by the shop's word for them everywhere.
    private static Dictionary<OrderField, Cited<string>> Rows(Region whole, Page page)
    {
        var rows = new Dictionary<OrderField, Cited<string>>();
        foreach (var row in whole.All("info-row"))
        {
            var text = row.Words;
            var hook = row.First("[order_detail_gray_id]") is not null ? OrderField.Number
                : row.First("[order_detail_gray_date]") is not null ? OrderField.PlacedOn
                : row.First("[order_detail_gray_payment]") is not null ? OrderField.PaymentMethod : (OrderField?)null;
            // The hook for days is on several rows of some versions, so a known word says more than it.
            var label = Vocabulary.FieldOf(PageText.LabelOf(text));
            if ((label ?? hook) is { } field) rows.TryAdd(field, page.Cite(row.Number, text, text));
        }
        return rows;
    }

    private static Cited<DateOnly>? Day(Dictionary<OrderField, Cited<string>> rows, OrderField field, Page page) =>
        rows.GetValueOrDefault(field) is { } row && DayText.Find(row.Value, page.Language) is { } day ? row.As(day) : null;

    private static Charge? Charge(Region row, Page page)
    {
        var label = row.First("[order_price_item_title]", "left-col") is { } title ? title.Words.TrimEnd(':', '：', ' ') : null;
        return label is { Length: > 0 } && DomValues.Amount(page, row.First("[order_price_item_value]", "right-col")) is { } amount
            ? new(Vocabulary.ChargeOf(label), label, amount) : null;
    }

    private static bool IsTotal(Region row, Charge charge) =>
        Vocabulary.FieldOf(charge.Label) == OrderField.Total || row.Element.ClassList.Contains("order-price-bold");

    private static Recipient? Recipient(Region whole, Page page)
    {
        if (whole.First("contact-info") is not { } contact) return null;
        // The name is the first bare text; the phone stands in an element of its own.
        var name = contact.Element.ChildNodes.OfType<IText>().Select(text => PageText.Tidy(text.Data)).FirstOrDefault(text => text.Length > 0);
        var phone = contact.Element.Children.FirstOrDefault(child => child.TextContent.Count(char.IsAsciiDigit) >= 6);
        return new(name is null ? null : page.Cite(contact.Number, name, name), page.Words(whole.First("[contact_info_address]")),
            phone is null ? null : page.Cite(phone, PageText.Of(phone), PageText.Of(phone)), null);
    }

    private static OrderLine Line(Region item, Page page)
    {
        var href = DomValues.Links(item).Select(link => link.Href).FirstOrDefault(link => DomValues.ProductIn(link) is not null);
        var snapshot = item.First("order-detail-item-snapshot")?.Element.GetAttribute("href");
        var price = item.First("item-price");
        return new(WebAddress.Parameter(snapshot, "orderLineId"), href is null ? null : DomValues.ProductIn(href), null,
            DomValues.Title(page, item.First("item-title")), DomValues.Options(item.First("item-sku-attr")),
            DomValues.Quantity(page, item.First("item-price-quantity")), DomValues.Amount(page, price?.First("es--wrap") ?? price),
            DomValues.Picture(page, item.First("order-detail-item-content-img")), WebAddress.Of(snapshot, page.Url), WebAddress.Of(href, page.Url));
    }

    private static IReadOnlyList<Parcel> Parcels(Region whole, Page page) =>
    [
        .. whole.All("copy-track-num").Select(mark => (mark.Element, Number: mark.Element.GetAttribute("data-clipboard-text")?.Trim()))
            .Where(mark => mark.Number is { Length: > 4 }).DistinctBy(mark => mark.Number)
            .Select(mark => new Parcel(page.Cite(mark.Element, mark.Number!, mark.Number!), null, page.Words(whole.First("expect-date")), [])),
    ];
}
