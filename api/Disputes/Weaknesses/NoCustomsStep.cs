using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Held at customs, while no step of the parcel speaks of customs.</summary>
internal sealed class NoCustomsStep : IWeakness
{
    public string Id => "no-customs-step";
    public int Weight => 1;
    public Origin Origin { get; } = WeakSpots.Read("AE-EV-6", "help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html", "2016 or earlier", "a");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id == "held-at-customs" && !WeakSpots.Says(file, "custom", "clearance", "CC_", "alfândega", "aduana", "zoll", "douane", "dogana", "тамож", "митн", "celn") ? WeakSpots.LastSteps(file) : null;
}
