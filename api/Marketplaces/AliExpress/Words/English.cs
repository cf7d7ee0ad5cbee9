using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>English, as seen 2022 to 2026.</summary>
internal sealed class English : LanguageWords
{
    public override string Language => "en";

    public override IReadOnlyDictionary<OrderState, string[]> States { get; } = new Dictionary<OrderState, string[]>
    {
        [OrderState.AwaitingPayment] = ["To pay", "Awaiting payment", "Unpaid"],
        [OrderState.Processing] = ["Processing", "To ship", "Awaiting shipment", "Ready to ship"],
        [OrderState.Shipped] = ["Processed", "Awaiting delivery", "Shipped", "Order shipped", "In transit"],
        [OrderState.Delivered] = ["Delivered"],
        [OrderState.Completed] = ["Completed", "Finished", "Order completed"],
        [OrderState.Cancelled] = ["Canceled", "Cancelled", "Closed", "Expired", "Payment expired"],
        [OrderState.InDispute] = ["In dispute", "Dispute in progress", "Dispute"],
    };

    public override IReadOnlyDictionary<OrderField, string[]> Labels { get; } = new Dictionary<OrderField, string[]>
    {
        [OrderField.Number] = ["Order ID", "Ref. Number", "Order number", "Order No."],
        [OrderField.PlacedOn] = ["Order date", "Order placed on", "Date", "Order time", "Placed on"],
        [OrderField.PaidOn] = ["Paid on", "Payment time", "Payment completed on"],
        [OrderField.ShippedOn] = ["Shipment completed on", "Shipped on"],
        [OrderField.CompletedOn] = ["Order completed on", "Completed on"],
        [OrderField.PaymentMethod] = ["Payment method"],
        [OrderField.Total] = ["Total", "Order total", "Total amount"],
        [OrderField.TrackingNumber] = ["Tracking number", "Tracking No."],
        [OrderField.Carrier] = ["Carrier", "Shipping carrier", "Logistics company", "Delivery company"],
    };

    public override IReadOnlyList<(string Part, ChargeKind Kind)> Charges { get; } =
    [
        ("coupon", ChargeKind.Coupon), ("promo code", ChargeKind.Coupon), ("discount", ChargeKind.Coupon), ("coins", ChargeKind.Coins), ("subtotal", ChargeKind.Subtotal),
        ("shipping", ChargeKind.Shipping), ("delivery fee", ChargeKind.Shipping), ("tax", ChargeKind.Tax), ("vat", ChargeKind.Tax), ("additional charges", ChargeKind.Fee), ("fee", ChargeKind.Fee),
    ];

    public override IReadOnlyList<string> Free { get; } = ["Free shipping", "Free"];

    public override IReadOnlyList<Promise> Promises { get; } =
    [
        new(CouponIfDelayed, @"coupon .{0,20}if delayed|if delivered after .{1,40}coupon|coupon .{0,60}if delivered after"),
        new(RefundIfNotDelivered, @"refund if (?:no delivery|not delivered|.{1,30}not (?:arrive|received|delivered))"),
        new(EstimatedDelivery, @"estimated delivery|^delivery\b|expected delivery|arrives? (?:by|between)"),
        new(ReturnWindow, @"within (?<days>\d{1,3}) days (?:of|after) confirm(?:ing|ed|ation of) (?:the )?(?:receipt|delivery)", ReceiptConfirmed),
        new(DisputeWindow, @"dispute .{0,20}within (?<days>\d{1,3}) days (?:after|of|from) (?:the |your )?order (?:was|is|being|has been) placed", Placed),
        new(DisputeWindow, @"dispute .{0,20}within (?<days>\d{1,3}) days (?:after|of|from) (?:the |your )?(?:order (?:is|was|being|has been) completed|confirming)", ReceiptConfirmed),
        new(FreeReturnWindow, @"(?:send|return) (?:it|them|items?|your .{1,20})(?: back)? within (?<days>\d{1,3}) days (?:after|of|from) (?:the )?(?:delivery|receiving|receipt)", Delivered),
        new(Other, @"within (?<days>\d{1,3}) (?:business |working |calendar )?days"),
    ];

    public override IReadOnlyDictionary<DisputeState, string[]> Disputes { get; } = new Dictionary<DisputeState, string[]>
    {
        [DisputeState.InProgress] = ["in progress", "processing", "pending", "waiting", "request submitted"],
        [DisputeState.Finished] = ["completed", "refunded", "finished", "closed", "successful"],
        [DisputeState.Cancelled] = ["canceled", "cancelled", "withdrawn"],
    };

    public override IReadOnlyList<string> Today { get; } = ["Today"];
    public override IReadOnlyList<string> Yesterday { get; } = ["Yesterday"];
}
