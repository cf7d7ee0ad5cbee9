using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>global.cainiao.com, the carrier's own page about parcels. It names no order: the orders that carry its numbers get its steps.</summary>
internal sealed class CarrierPage : IPageReader
{
    private const string Nothing =
        "The carrier's page showed no step of a parcel. What was on the screen is kept. Wait until the page has finished loading, then save it once more.";

    /// <inheritdoc />
    public PageKind Kind => PageKind.Tracking;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (page.Mail is not null || !AliExpressSite.IsCarrier(page.Url)) return null;
        var parcels = ParcelMerge.Of(CarrierAnswer.Read(page), CarrierDom.Read(page, Asked(page.Url)));
        if (parcels.Count == 0) return Obstacle.Of(page) is { } obstacle ? PageFacts.Unread(obstacle) : new(Kind, [], [], [], [], Nothing);
        return Audit.Of(new PageFacts(Kind, [], [], [], []) { Parcels = parcels }, _ => [], parcels.SelectMany((parcel, index) =>
            Reading.Absent(($"parcels[{index}].carrier", parcel.Carrier), ($"parcels[{index}].events", parcel.Events))));
    }

    private static IReadOnlyList<string> Asked(Uri url) =>
        [.. (WebAddress.Parameter(url.Query, "mailNoList") ?? WebAddress.Parameter(url.Query, "mailNos") ?? WebAddress.Parameter(url.Query, "mailNo") ?? "")
            .Split([',', ';', ' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(number => Mark.OfParcel(number) is not null).Take(20)];
}
