using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>A fake, while nobody who knows has said so.</summary>
internal sealed class ExpertNeeded : IWeakness
{
    public string Id => "expert-needed";
    public int Weight => 1;
    public Origin Origin { get; } = WeakSpots.Read("CB-V134", "justt.ai; midigator.com: Visa 13.4", "about 2023-24", "b");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id == "counterfeit" && EvidenceNeed.Of("expert").Find(file, Exhibits.Of(file)) is { Count: 0 } ? [] : null;
}
