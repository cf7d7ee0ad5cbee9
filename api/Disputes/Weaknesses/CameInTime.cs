using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Late, while the carrier shows delivery by the promised day.</summary>
internal sealed class CameInTime : IWeakness
{
    public string Id => "came-in-time";
    public int Weight => 2;
    public Origin Origin { get; } = WeakSpots.Read("AE-GUA-5", "blazetrends.com", "about 2021", "c");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now)
    {
        if (reason.Id != "came-late") return null;
        var promised = WeakSpots.Promised(file).OrderByDescending(s => s.On).FirstOrDefault();
        var delivered = file.Parcels.Select(p => p.DeliveredBy()).OfType<TrackingEvent>().Where(e => e.At is not null).OrderByDescending(e => e.At).FirstOrDefault();
        return promised is not null && delivered is not null && PageTime.DayOf(delivered.At!.Value) <= promised.On ? [delivered.Text, promised.Text] : null;
    }
}
