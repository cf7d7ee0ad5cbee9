using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Not received, while the promised time still runs: the case is only looked at once it is over.</summary>
internal sealed class StillInTime : IWeakness
{
    public string Id => "still-in-time";
    public int Weight => 1;
    public Origin Origin { get; } = WeakSpots.Read("AE-NEG-5", "ssopdot.com/blog/35242.html; older official page", "about 2013 and 2024", "b");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id is "never-arrived" or "tracking-invalid" && WeakSpots.Promised(file).Where(s => PageTime.EndOf(s.On!.Value) >= now).Select(s => s.Text).ToList() is { Count: > 0 } running ? running : null;
}
