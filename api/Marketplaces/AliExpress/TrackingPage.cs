using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>The way of an order's parcels. Seen 2026-11.</summary>
internal sealed class TrackingPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.Tracking;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (!page.Shows(Kind)) return null;
        if (page.Map is not { } map) return Reading.Of(page, Kind, Absent, TrackingAnswer.Read(page));
        var structure = new TrackingStructure(page, map);
        return Reading.Of(page, Kind, Absent, TrackingAnswer.Read(page), TrackingDom.Read(page).Concat(OldTrackingDom.Read(page)), structure.ByLabels(), structure.ByLayout(), structure.ByShape(), structure.ByPlaces());
    }

    private static IEnumerable<string> Absent(OrderFacts order) => order.Parcels.Count == 0 ? ["parcels"]
        : order.Parcels.SelectMany((parcel, index) => Reading.Absent(
            ($"parcels[{index}].trackingNumber", parcel.TrackingNumber), ($"parcels[{index}].carrier", parcel.Carrier), ($"parcels[{index}].events", parcel.Events)));
}
