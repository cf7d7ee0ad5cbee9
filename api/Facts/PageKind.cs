namespace DisputeHelper.Facts;

/// <summary>The kinds of page a capture can be; <see cref="Unknown"/> claims nothing and is still evidence.</summary>
public enum PageKind
{
    /// <summary>No reader recognised it.</summary>
    Unknown,

    /// <summary>"My orders".</summary>
    OrderList,

    /// <summary>One order.</summary>
    OrderDetail,

    /// <summary>The parcel's way.</summary>
    Tracking,

    /// <summary>A conversation with a seller.</summary>
    Chat,

    /// <summary>The list of returns and refunds.</summary>
    DisputeList,

    /// <summary>One dispute.</summary>
    Dispute,

    /// <summary>A product as it is offered now.</summary>
    Listing,

    /// <summary>A product as it was when it was bought.</summary>
    ListingSnapshot,

    /// <summary>A receipt or invoice.</summary>
    Receipt,

    /// <summary>A mail of the shop about an order.</summary>
    OrderMail,
}
