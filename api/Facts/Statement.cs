namespace DisputeHelper.Facts;

/// <summary>A sentence of the page that promises a date or a period.</summary>
/// <param name="Kind">What it promises.</param>
/// <param name="Text">The sentence with its place.</param>
/// <param name="On">The day it names, as the page prints it (Pacific).</param>
/// <param name="Days">The number of days it names.</param>
/// <param name="CountedFrom">What the days run from.</param>
public sealed record Statement(StatementKind Kind, Cited<string> Text, DateOnly? On, int? Days, DayCountStart? CountedFrom);

/// <summary>What a sentence promises.</summary>
public enum StatementKind
{
    /// <summary>A date or period whose meaning is not known.</summary>
    Other,

    /// <summary>"Estimated delivery date: Aug 3, 2026".</summary>
    EstimatedDelivery,

    /// <summary>"Apply for R$5.00 coupon code if delayed by Aug 3, 2026".</summary>
    CouponIfDelayed,

    /// <summary>"Refund if no delivery before Sep 3, 2026".</summary>
    RefundIfNotDelivered,

    /// <summary>"You can apply for a return/refund within 7 days of confirming receipt".</summary>
    ReturnWindow,

    /// <summary>"You can open a dispute within 90 days after order was placed".</summary>
    DisputeWindow,

    /// <summary>"Send it back within 15 days after delivery".</summary>
    FreeReturnWindow,

    /// <summary>"The seller must respond before Aug 3, 2026".</summary>
    SellerAnswer,

    /// <summary>"Please respond within 3 days": the buyer's own turn in a dispute.</summary>
    BuyerAnswer,
}

/// <summary>What a period runs from.</summary>
public enum DayCountStart { Placed, Paid, Shipped, Delivered, ReceiptConfirmed }
