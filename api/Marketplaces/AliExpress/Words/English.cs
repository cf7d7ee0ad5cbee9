using DisputeHelper.Facts;
using static DisputeHelper.Facts.DayCountStart;
using static DisputeHelper.Facts.StatementKind;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>English, as seen 2022 to 2026.</summary>
internal sealed class English : LanguageWords
{
    public override string Language => "en";

    public override WordTable Seen { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["To pay"],
            [OrderState.Processing] = ["Processing", "To ship", "Awaiting shipment", "Ready to ship"],
            [OrderState.Shipped] = ["Processed", "Awaiting delivery", "Shipped", "Order shipped"],
            [OrderState.Delivered] = ["Delivered"],
            [OrderState.Completed] = ["Completed", "Finished"],
            [OrderState.Cancelled] = ["Canceled", "Expired"],
            [OrderState.InDispute] = ["Dispute in progress"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Order ID", "Ref. Number"],
            [OrderField.PlacedOn] = ["Order date", "Order placed on", "Date"],
            [OrderField.PaidOn] = ["Paid on", "Payment time"],
            [OrderField.ShippedOn] = ["Shipment completed on"],
            [OrderField.CompletedOn] = ["Order completed on"],
            [OrderField.PaymentMethod] = ["Payment method"],
            [OrderField.Total] = ["Total"],
            [OrderField.TrackingNumber] = ["Tracking number"],
            [OrderField.Carrier] = ["Carrier"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["coupon"],
            [ChargeKind.Coins] = ["coin", "coins"],
            [ChargeKind.Subtotal] = ["subtotal"],
            [ChargeKind.Shipping] = ["shipping"],
            [ChargeKind.Tax] = ["tax", "taxes"],
            [ChargeKind.Fee] = ["additional charges"],
        },
        Free = ["Free shipping", "Free"],
        Copy = ["Copy"],
        Pieces = ["pcs"],
        Promises =
        [
            new(CouponIfDelayed, @"coupon .{0,20}if delayed|if delivered after .{1,40}coupon|coupon .{0,60}if delivered after"),
            new(RefundIfNotDelivered, @"refund if (?:no delivery|not delivered|.{1,30}not (?:arrive|received|delivered))"),
            new(EstimatedDelivery, @"estimated delivery|^delivery\b|expected delivery|arrives? (?:by|between)"),
            new(ReturnWindow, @"within (?<days>\d{1,3}) days (?:of|after) confirm(?:ing|ed|ation of) (?:the )?(?:receipt|delivery)", ReceiptConfirmed),
            new(DisputeWindow, @"dispute .{0,20}within (?<days>\d{1,3}) days (?:after|of|from) (?:the |your )?order (?:was|is|being|has been) placed", Placed),
            new(DisputeWindow, @"dispute .{0,20}within (?<days>\d{1,3}) days (?:after|of|from) (?:the |your )?(?:order (?:is|was|being|has been) completed|confirming)", ReceiptConfirmed),
            new(FreeReturnWindow, @"(?:send|return) (?:it|them|items?|your .{1,20})(?: back)? within (?<days>\d{1,3}) days (?:after|of|from) (?:the )?(?:delivery|receiving|receipt)", Delivered),
            new(SellerAnswer, @"\bseller .{0,40}(?:respon|repl|answer|accept).{0,40}\b(?:before|by|until)\b"),
            new(SellerAnswer, @"\bseller .{0,40}(?:respon|repl|answer|accept).{0,60}within (?<days>\d{1,3}) days"),
            new(BuyerAnswer, @"(?:\bplease|\byou (?:must|need|have)\b).{0,40}(?:respon|repl|answer|accept|escalate).{0,40}\b(?:before|by|until)\b"),
            new(BuyerAnswer, @"(?:\bplease|\byou (?:must|need|have)\b).{0,40}(?:respon|repl|answer|accept|escalate).{0,60}within (?<days>\d{1,3}) days"),
            new(Other, @"within (?<days>\d{1,3}) (?:business |working |calendar )?days"),
        ],
        Mails = new()
        {
            [OrderState.Processing] = ["order confirmed", "ready to ship"],
            [OrderState.Shipped] = ["order shipped", "package in transit", "in transit", "cleared customs", "in your country", "at delivery center", "out for delivery", "delivery update"],
            [OrderState.Delivered] = ["delivered", "awaiting confirmation"],
        },
        Parcels = ["package", "parcel"],
    };

    public override WordTable Expected { get; } = new()
    {
        States = new()
        {
            [OrderState.AwaitingPayment] = ["Awaiting payment", "Unpaid", "Payment pending", "Pending payment"],
            [OrderState.Processing] = ["Preparing for shipment", "Awaiting dispatch", "In processing"],
            [OrderState.Shipped] = ["In transit", "On the way", "Dispatched", "Out for delivery"],
            [OrderState.Completed] = ["Order completed"],
            [OrderState.Cancelled] = ["Cancelled", "Closed", "Payment expired", "Order canceled", "Order cancelled", "Order closed"],
            [OrderState.InDispute] = ["In dispute", "Dispute", "Disputed"],
        },
        Labels = new()
        {
            [OrderField.Number] = ["Order number", "Order No", "Order no.", "Order #", "Reference number", "Order reference", "Order"],
            [OrderField.PlacedOn] = ["Order time", "Placed on", "Ordered on", "Order placed", "Purchase date", "Date of order"],
            [OrderField.PaidOn] = ["Payment completed on", "Payment date", "Date of payment"],
            [OrderField.ShippedOn] = ["Shipped on", "Dispatched on", "Shipping date", "Shipment date", "Ship date"],
            [OrderField.CompletedOn] = ["Completed on", "Finished on", "Date of completion"],
            [OrderField.PaymentMethod] = ["Paid with", "Payment", "Payment type"],
            [OrderField.Total] = ["Order total", "Total amount", "Grand total", "Total price", "Amount paid", "Order amount"],
            [OrderField.TrackingNumber] = ["Tracking No", "Tracking ID", "Tracking code", "Tracking #", "Waybill number"],
            [OrderField.Carrier] = ["Shipping carrier", "Logistics company", "Delivery company", "Shipping company", "Courier", "Shipped with", "Delivered by"],
            [OrderField.Status] = ["Status", "Order status"],
            [OrderField.Seller] = ["Store", "Store name", "Seller", "Sold by", "Shop"],
            [OrderField.Recipient] = ["Delivery address", "Shipping address", "Ship to", "Deliver to", "Recipient", "Shipping information"],
            [OrderField.Quantity] = ["Quantity", "Qty"],
            [OrderField.DisputeNumber] = ["Dispute ID", "Refund ID", "Case number", "Request ID", "Request number", "Case ID"],
            [OrderField.DisputeStatus] = ["Dispute status", "Refund status", "Request status"],
            [OrderField.DisputeReason] = ["Reason", "Dispute reason", "Refund reason", "Reason for return", "Reason for the request"],
            [OrderField.DisputeAsked] = ["Your request", "Requested solution", "Your solution", "Solution requested"],
            [OrderField.DisputeSolution] = ["Solution", "Agreed solution", "Final solution", "Result", "Final result"],
            [OrderField.DisputeOpened] = ["Opened on", "Dispute opened on", "Requested on", "Application time", "Request time", "Submitted on", "Created on"],
            [OrderField.Refund] = ["Refund amount", "Refund", "Total refund", "Amount refunded"],
            [OrderField.RefundTo] = ["Refund method", "Refunded to", "Refund to"],
            [OrderField.IssuedOn] = ["Receipt date", "Invoice date", "Issue date", "Date of issue"],
        },
        Charges = new()
        {
            [ChargeKind.Coupon] = ["promo code", "discount", "voucher", "promotion"],
            [ChargeKind.Subtotal] = ["items total", "item total", "sub-total", "items price"],
            [ChargeKind.Shipping] = ["delivery fee", "delivery cost", "postage"],
            [ChargeKind.Tax] = ["vat", "duty", "duties", "import charges"],
            [ChargeKind.Fee] = ["fee", "fees", "surcharge"],
        },
        Disputes = new()
        {
            [DisputeState.InProgress] = ["in progress", "processing", "pending", "waiting", "request submitted"],
            [DisputeState.Finished] = ["completed", "refunded", "finished", "closed", "successful"],
            [DisputeState.Cancelled] = ["canceled", "cancelled", "withdrawn"],
        },
        ReturnDue = ["Return the goods", "Return the item", "Return the items", "Return the product", "Return the products", "Please return the goods", "Please return the item", "Please return the items", "Please return the product", "Send the goods back", "Send the item back", "Ship the return"],
        Free = ["Free delivery", "Free of charge"],
        Today = ["Today"],
        Yesterday = ["Yesterday"],
        Copy = ["Copied"],
        Pieces = ["pc", "piece", "pieces", "items", "item", "lot", "lots"],
        Parties = new()
        {
            [DisputeParty.Buyer] = ["you", "buyer", "the buyer"],
            [DisputeParty.Seller] = ["seller", "the seller", "store"],
            [DisputeParty.Marketplace] = ["aliexpress", "platform", "the platform", "system"],
        },
    };
}
