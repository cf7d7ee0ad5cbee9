using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>What receipts and mails have in common: an order's number, labelled values, amounts, a table of items.</summary>
internal static class Paper
{
    /// <summary>The order that the paper is about, or null when it names none.</summary>
    /// <param name="page">The paper.</param>
    /// <param name="known">Its order, where that is known already.</param>
    public static OrderFacts? Read(Page page, OrderNumber? known = null)
    {
        if (page.Map is not { } map) return known is null ? null : new(known);
        var pairs = LabelPair.In(map);
        var number = known ?? AliExpressSite.OrderIn(page.Url.Query)
            ?? pairs.Where(pair => pair.Field == OrderField.Number).Select(pair => TextValue.TryRead<OrderNumber>(PageText.DigitRun(pair.Value))).FirstOrDefault(one => one is not null);
        if (number is null) return null;
        var seller = LabelPair.Of(pairs, OrderField.Seller, page);
        return new(number)
        {
            PlacedOn = Day(pairs, OrderField.PlacedOn, page),
            PaidOn = Day(pairs, OrderField.PaidOn, page),
            PaymentMethod = LabelPair.Of(pairs, OrderField.PaymentMethod, page),
            Total = pairs.Where(pair => pair.Field == OrderField.Total).Select(pair => AmountText.Of(pair.Value) is { } money ? page.Cite(pair.Element, money, pair.Value, How.Label) : null).LastOrDefault(total => total is not null),
            Charges = PaperRows.Charges(page, map),
            Lines = PaperRows.Lines(page, map) is { Count: > 0 } rows ? rows : PaperRows.Items(page, map),
            Seller = seller is null ? null : new(seller, null, null),
            Parcels = [.. pairs.Where(pair => pair.Field == OrderField.TrackingNumber && Mark.OfParcel(pair.Value) is not null).DistinctBy(pair => pair.Value)
                .Select(pair => new Parcel(pair.Cite(page), LabelPair.Of(pairs, OrderField.Carrier, page), null, []))],
        };
    }

    private static Cited<DateOnly>? Day(IReadOnlyList<LabelPair> pairs, OrderField field, Page page) => pairs.Where(pair => pair.Field == field)
        .Select(pair => DayText.Find(pair.Value, page.Language) is { } day ? page.Cite(pair.Element, day, pair.Value, How.Label) : null).FirstOrDefault(day => day is not null);
}
