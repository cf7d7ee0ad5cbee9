using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Late: what is given for it is a coupon, and the form may not offer the reason once received is chosen.</summary>
internal sealed class SmallCompensation : IWeakness
{
    public string Id => "small-compensation";
    public int Weight => 1;
    public Origin Origin { get; } = WeakSpots.Read("AE-GUA-1", "alimaniac.com; blazetrends.com; chinaplanets.com", "about 2021-22", "b");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id == "came-late" ? [] : null;
}
