namespace DisputeHelper.Facts;

/// <summary>Where an order stands, in words that do not depend on the page's language.</summary>
public enum OrderState
{
    /// <summary>The page's word for it is not known; the word itself is kept as the status.</summary>
    Unknown,

    /// <summary>Placed, not paid.</summary>
    AwaitingPayment,

    /// <summary>Paid, not shipped.</summary>
    Processing,

    /// <summary>On its way.</summary>
    Shipped,

    /// <summary>Handed over, by the carrier's word.</summary>
    Delivered,

    /// <summary>Receipt confirmed, by the buyer or by lapse of time.</summary>
    Completed,

    /// <summary>Cancelled or expired.</summary>
    Cancelled,

    /// <summary>A dispute is open.</summary>
    InDispute,
}
