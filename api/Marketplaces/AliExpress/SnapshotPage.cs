using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>A product as it was when it was bought. How the page is built is not known.</summary>
internal sealed class SnapshotPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.ListingSnapshot;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page) => KeptPage.Of(page, Kind, "The copy of the listing at the time of purchase is kept as it is; no values are read from it.");
}
