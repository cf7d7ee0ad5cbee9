using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>What the captured pages should have said and none did. Pages that were never captured are the checklist's business.</summary>
internal static class Gaps
{
    public static IReadOnlyList<string> In(CaseFile file, IReadOnlySet<PageKind> pages)
    {
        var order = pages.Contains(PageKind.OrderList) || pages.Contains(PageKind.OrderDetail);
        var detail = pages.Contains(PageKind.OrderDetail);
        // An order that was never paid or sent has no payment, no way and no receipt; that is not a gap.
        var paid = file.State is not (OrderState.AwaitingPayment or OrderState.Cancelled);
        var sent = paid && file.State is not (OrderState.Processing or OrderState.Unknown);
        (bool Expected, bool There, string Field)[] fields =
        [
            (order, file.Status is not null, "status"),
            (order, file.PlacedOn is not null, "placedOn"),
            (order && paid, file.Total is not null, "total"),
            (order, file.Seller?.Name is not null, "seller.name"),
            (order, file.Lines.Count > 0, "lines"),
            (detail && paid, file.PaidOn is not null, "paidOn"),
            (detail && sent, file.ShippedOn is not null, "shippedOn"),
            (detail && file.State == OrderState.Completed, file.CompletedOn is not null, "completedOn"),
            (detail && paid, file.PaymentMethod is not null, "paymentMethod"),
            (detail && paid, file.Charges.Count > 0, "charges"),
            (detail && paid, file.Recipient is not null, "recipient"),
            (pages.Contains(PageKind.Tracking), file.Parcels.Any(p => p.TrackingNumber is not null), "parcels.trackingNumber"),
            (pages.Contains(PageKind.Tracking), file.Parcels.Any(p => p.Events.Count > 0), "parcels.events"),
            (pages.Contains(PageKind.Chat), file.Messages.Count > 0, "messages"),
            (pages.Contains(PageKind.DisputeList) || pages.Contains(PageKind.Dispute), file.Disputes.Count > 0, "disputes"),
        ];
        return
        [
            .. fields.Where(f => f is { Expected: true, There: false }).Select(f => f.Field),
            .. detail ? file.Lines.SelectMany((line, i) => MissingOf(line, i, paid)) : [],
        ];
    }

    private static IEnumerable<string> MissingOf(OrderLine line, int index, bool paid)
    {
        var key = $"lines[{line.LineId ?? line.SkuId ?? line.ProductId ?? $"{index + 1}"}]";
        if (line.Title is null) yield return $"{key}.title";
        if (line.Quantity is null) yield return $"{key}.quantity";
        if (paid && line.UnitPrice is null) yield return $"{key}.unitPrice";
    }
}
