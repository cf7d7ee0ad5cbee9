using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Places;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>
/// A product as it was when it was bought. Nobody published how the page is built, so it is read by what every such page must have: a
/// heading, an amount, a table of names and values, pictures; and by whatever it has in common with the listing itself.
/// </summary>
internal sealed class SnapshotPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.ListingSnapshot;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page) => !page.Shows(Kind) ? null
        : ListingReading.Of(page, Kind, ListingAnswer.Read(page), ListingAnswer.ReadScripts(page), ListingDom.Read(page), ListingShape.Read(page, isCopy: true), PlacedListing.Read(page), ListingMeta.Read(page));
}
