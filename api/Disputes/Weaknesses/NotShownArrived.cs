using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Received, while the tracking shows no delivery: the answer decides which reasons and solutions the form offers.</summary>
internal sealed class NotShownArrived : IWeakness
{
    public string Id => "not-shown-arrived";
    public int Weight => 1;
    public Origin Origin { get; } = WeakSpots.Read("AE-RSN-6", "freeport-outlet.ru/en/reshenie-aliexpress; sovetclub.ru", "no date", "b");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Received && file.Parcels.Any(p => p.Events.Count > 0) && WeakSpots.Deliveries(file).Count == 0 && file.State is OrderState.Shipped ? WeakSpots.LastSteps(file) : null;
}
