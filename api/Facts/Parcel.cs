namespace DisputeHelper.Facts;

/// <summary>One parcel of an order.</summary>
/// <param name="TrackingNumber">The carrier's number.</param>
/// <param name="Carrier">Who carries it.</param>
/// <param name="EstimatedDelivery">The page's own words ("Estimated delivery date: Aug 3, 2026").</param>
/// <param name="Events">Newest last, in order of time; events without a time keep the page's order.</param>
public sealed record Parcel(
    Cited<string>? TrackingNumber,
    Cited<string>? Carrier,
    Cited<string>? EstimatedDelivery,
    IReadOnlyList<TrackingEvent> Events)
{
    /// <summary>Numbers that the same parcel bears elsewhere: a carrier hands it on and the next one numbers it anew.</summary>
    public IReadOnlyList<string> OtherNumbers { get; init; } = [];
}

/// <summary>One step of a parcel.</summary>
/// <param name="At">UTC, when the page gives an exact time.</param>
/// <param name="TimeText">The page's words for the time, in the zone of the place it names.</param>
/// <param name="Text">What happened.</param>
/// <param name="Code">The carrier's code, which is the same in all languages (<c>GTMS_SIGNED</c>: delivered).</param>
/// <param name="Place">Where, if named.</param>
public sealed record TrackingEvent(DateTimeOffset? At, string? TimeText, Cited<string> Text, string? Code, string? Place);
