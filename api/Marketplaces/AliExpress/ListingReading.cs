using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>How a product's pages are read: every way runs, the views are merged, and what is in the way is said.</summary>
internal static class ListingReading
{
    private const string Nothing =
        "The page held no product that could be read. What was on the screen is kept. Wait until the page has finished loading, then capture once more.";

    /// <summary>The facts of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="kind">The listing, or its copy at the time of purchase.</param>
    /// <param name="answered">What an answer said: it is believed even where something lies over the page.</param>
    /// <param name="shown">What the page itself says, the most trusted way first.</param>
    public static PageFacts Of(Page page, PageKind kind, ListingFacts? answered, params ReadOnlySpan<ListingFacts?> shown)
    {
        if (answered is null && Obstacle.Of(page) is { } obstacle) return PageFacts.Unread(obstacle);
        var listing = ListingMerge.Of([answered, .. shown]);
        IReadOnlyList<OrderFacts> orders = AliExpressSite.OrderIn(page.Url.Query) is { } number ? [new(number)] : [];
        // "Sorry, this item is not available" is a heading too; a product has more than that.
        if (listing is { Title.How: How.Pattern, Price: null, Specs.Count: 0, Pictures.Count: 0 }) listing = null;
        if (listing?.Title is null) return Audit.Of(kind, orders, _ => [], Obstacle.NoData(page) ?? Nothing);
        listing = listing with { ProductId = Values.Both(listing.ProductId, OfAddress(page)), Address = Address(page.Url), Language = page.Language is { Length: > 0 } language ? language : null };
        return Audit.Of(new PageFacts(kind, orders, [], [], []) { Listing = listing }, _ => [], Reading.Absent(
            ("listing.productId", listing.ProductId), ("listing.price", listing.Price), ("listing.specs", listing.Specs), ("listing.pictures", listing.Pictures)));
    }

    // The capture's own address is as good as a link on the page, and cannot have been translated.
    private static Cited<string>? OfAddress(Page page) =>
        (DomValues.ProductIn(page.Url.AbsolutePath) ?? WebAddress.Parameter(page.Url.Query, "productId") ?? WebAddress.Parameter(page.Url.Query, "itemId")) is { } id && Mark.OfProduct(id) is not null
            ? new(id, Address(page.Url), new(page.Capture, "capture", "url"), How.Selector) : null;

    // What follows the path of a listing counts visits; that of a snapshot says which one it is.
    private static string Address(Uri url) => url.GetLeftPart(url.AbsolutePath.Contains("snapshot", StringComparison.OrdinalIgnoreCase) ? UriPartial.Query : UriPartial.Path);
}
