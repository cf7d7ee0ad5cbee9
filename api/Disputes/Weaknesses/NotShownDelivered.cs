using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Delivered elsewhere, while no page says that anything was delivered.</summary>
internal sealed class NotShownDelivered : IWeakness
{
    public string Id => "not-shown-delivered";
    public int Weight => 2;
    public Origin Origin { get; } = WeakSpots.Read("AE-RSN-1", "activities.aliexpress.com/adcms/help-aliexpress-com/claim_policies.php", "2013-08-01", "a");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id == "delivered-elsewhere" && WeakSpots.Deliveries(file).Count == 0 && file.State is not OrderState.Delivered ? WeakSpots.LastSteps(file) : null;
}
