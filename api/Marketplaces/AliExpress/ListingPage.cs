using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>A product as it is offered now.</summary>
internal sealed class ListingPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.Listing;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page) => KeptPage.Of(page, Kind, "The product page is kept as it is; no values are read from it.");
}
