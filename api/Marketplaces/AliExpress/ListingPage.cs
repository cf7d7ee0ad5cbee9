using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Places;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>A product as it is offered now. Built in the browser since 2024, from an answer; older pages carry the same in a script. Seen 2026-09.</summary>
internal sealed class ListingPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.Listing;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page) => !page.Shows(Kind) ? null
        : ListingReading.Of(page, Kind, ListingAnswer.Read(page), ListingAnswer.ReadScripts(page), ListingDom.Read(page), ListingShape.Read(page, isCopy: false), PlacedListing.Read(page), ListingMeta.Read(page));
}
