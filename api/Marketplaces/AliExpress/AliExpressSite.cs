using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>Which addresses are the shop's, and what they show. Decided by host and path, never by a parameter: messages, snapshots and invoices carry <c>orderId=</c> too.</summary>
internal static class AliExpressSite
{
    /// <summary>The marketplace's name in facts.</summary>
    public const string Name = "aliexpress";

    private static readonly string[] Domains = ["aliexpress.com", "aliexpress.us", "aliexpress.ru"];

    /// <summary>The exact host or a subdomain of it; "notaliexpress.com" and "aliexpress.com.example.org" are strangers.</summary>
    public static bool Owns(Uri address) => address.Scheme is "https" or "http" && OwnsHost(address.IdnHost);

    /// <summary>The same for a host alone, as the sender's address of a mail has it.</summary>
    public static bool OwnsHost(string host) => Array.Exists(Domains, domain => IsOrIsUnder(host, domain));

    /// <summary>The page of the shop's carrier, which follows a parcel by its number and knows no order.</summary>
    public static bool IsCarrier(Uri address) => address.Scheme is "https" or "http" && IsOrIsUnder(address.IdnHost, "global.cainiao.com")
        && address.AbsolutePath.ToLowerInvariant() is "/newdetail.htm" or "/detail.htm";

    private static bool IsOrIsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the address shows, by its path; unknown for strangers and for pages nobody reads.</summary>
    public static PageKind KindOf(Uri address)
    {
        if (!Owns(address)) return PageKind.Unknown;
        var host = address.IdnHost.ToLowerInvariant();
        var path = address.AbsolutePath.TrimEnd('/').ToLowerInvariant();
        return path switch
        {
            "/p/order/index.html" or "/orderlist.htm" or "/order_list.htm" or "/ordertrash/ordertrash.htm" or "/order-list" => PageKind.OrderList,
            "/p/order/detail.html" or "/order_detail.htm" => PageKind.OrderDetail,
            "/p/tracking/index.html" or "/p/tracking/pop-text.html" or "/logisticsdetail.htm" or "/logisticsinfo.htm" => PageKind.Tracking,
            "/p/message/index.html" or "/msgdetail.htm" or "/buyermsglist.htm" or "/buyermsglistnew.htm" => PageKind.Chat,
            "/p/refund-dispute/list.html" or "/issue/issue_list.htm" or "/issue/issuelist.htm" => PageKind.DisputeList,
            "/issue/fastissue/detail.htm" or "/issue/issuedetail.htm" or "/p/refund-dispute/detail.html" or "/p/reverse-pages/detail.html" or "/p/refund-amount/detail.html" => PageKind.Dispute,
            "/p/order/snapshot.html" => PageKind.ListingSnapshot,
            "/p/tax-ui/index.html" => PageKind.Receipt,
            _ when path.StartsWith("/snapshot/", StringComparison.Ordinal) => PageKind.ListingSnapshot,
            _ when path.StartsWith("/item/", StringComparison.Ordinal) || path.StartsWith("/i/", StringComparison.Ordinal) => PageKind.Listing,
            _ when path.StartsWith("/order-list/", StringComparison.Ordinal) && path.AsSpan(12).IndexOfAnyExceptInRange('0', '9') < 0 => PageKind.OrderDetail,
            _ when host.StartsWith("msg.", StringComparison.Ordinal) || host.StartsWith("message.", StringComparison.Ordinal) => PageKind.Chat,
            _ => PageKind.Unknown,
        };
    }

    /// <summary>Whether this is one of the shop's pages of this kind.</summary>
    public static bool Shows(this Page page, PageKind kind) => page.Mail is null && KindOf(page.Url) == kind;

    /// <summary>The order that the page's address names.</summary>
    public static OrderNumber? OrderIn(string? address) =>
        TextValue.TryRead<OrderNumber>(WebAddress.Parameter(address, "orderId"))
        ?? TextValue.TryRead<OrderNumber>(WebAddress.Parameter(address, "tradeOrderId"))
        ?? TextValue.TryRead<OrderNumber>(WebAddress.Parameter(address, "tradeId"));
}
