using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Not received, while the carrier's record shows delivery: such claims are not covered.</summary>
internal sealed class ShownDelivered : IWeakness
{
    public string Id => "shown-delivered";
    public int Weight => 2;
    public Origin Origin { get; } = WeakSpots.Read("AE-GUA-8", "chinaparcels.com; ebuyline.com; zalody.com", "about 2018-24", "b");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason is { Received: false } and not { Id: "delivered-elsewhere" } && WeakSpots.Deliveries(file) is { Count: > 0 } shown ? shown : null;
}
