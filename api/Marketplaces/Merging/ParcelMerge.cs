using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>Parcels by their number; their steps by words and printed time.</summary>
internal static class ParcelMerge
{
    /// <summary>Both views in one.</summary>
    public static IReadOnlyList<Parcel> Of(IReadOnlyList<Parcel> first, IReadOnlyList<Parcel> second) =>
        Pairing.MergeByTurns(first, second, Both,
            (a, b) => a.TrackingNumber is { } x && b.TrackingNumber is { } y && Sameness.Of(x.Value, y.Value),
            // A page that shows one parcel does not always repeat its number.
            (a, b) => first.Count == 1 && second.Count == 1 && (a.TrackingNumber is null || b.TrackingNumber is null));

    private static Parcel Both(Parcel a, Parcel b) => new(
        Values.Both(a.TrackingNumber, b.TrackingNumber),
        Values.Both(a.Carrier, b.Carrier),
        Values.Both(a.EstimatedDelivery, b.EstimatedDelivery),
        // Of steps that only stood there like one, those are taken that a surer way knows too.
        Pairing.Merge(a.Events, a.Events.Count == 0 ? b.Events : [.. b.Events.Where(step => step.Text.How != How.Layout || a.Events.Any(known => SameEvent(known, step)))], SameEvent, Both))
    {
        OtherNumbers = [.. a.OtherNumbers.Union(b.OtherNumbers)],
    };

    private static TrackingEvent Both(TrackingEvent a, TrackingEvent b) => a with
    {
        At = a.At ?? b.At,
        TimeText = a.TimeText ?? b.TimeText,
        Text = Values.Both(a.Text, b.Text)!,
        Code = a.Code ?? b.Code,
        Place = a.Place ?? b.Place,
    };

    private static bool SameEvent(TrackingEvent a, TrackingEvent b) =>
        Sameness.Of(a.Text.Value, b.Text.Value)
        && (a.TimeText is null || b.TimeText is null ? a.TimeText == b.TimeText : Sameness.Of(a.TimeText, b.TimeText));
}
