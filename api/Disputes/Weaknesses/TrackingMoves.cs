using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>An invalid number, while the tracking shows steps.</summary>
internal sealed class TrackingMoves : IWeakness
{
    public string Id => "tracking-moves";
    public int Weight => 2;
    public Origin Origin { get; } = WeakSpots.Read("AE-RSN-3", "ssopdot.com/blog/13874.html", "about 2024", "b");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id == "tracking-invalid" && WeakSpots.LastSteps(file) is { Count: > 0 } steps ? steps : null;
}
