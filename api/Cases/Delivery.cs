using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>What a parcel's own events say of its arrival.</summary>
public static class Delivery
{
    /// <summary>The event by which the carrier says it handed the parcel over, or null. The code is the same in all languages.</summary>
    public static TrackingEvent? DeliveredBy(this Parcel parcel) => parcel.Events.LastOrDefault(e =>
        e.Code is { } code && code.EndsWith("SIGNED", StringComparison.OrdinalIgnoreCase) && !code.Contains("UNSIGNED", StringComparison.OrdinalIgnoreCase));
}
