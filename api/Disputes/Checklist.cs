using DisputeHelper.Cases;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes;

/// <summary>Which evidence the chosen reason needs, and which is there.</summary>
/// <param name="Reason">The reason's id, or null while none is chosen; then only what every dispute needs is listed.</param>
/// <param name="Title">The reason in plain words.</param>
/// <param name="Items">What is needed, the most important first.</param>
public sealed record Checklist(string? Reason, string Title, IReadOnlyList<ChecklistItem> Items)
{
    private static readonly string[] Always = ["order", "conversation"];

    /// <summary>The checklist of a case.</summary>
    public static Checklist For(CaseFile file, DisputePlan? plan, Phrases phrases)
    {
        var reason = DisputeReasons.Find(plan?.Reason);
        var exhibits = Exhibits.Of(file);
        var needs = (reason?.Needs ?? []).Concat(Always).Distinct().Select(EvidenceNeed.Of);
        return new Checklist(reason?.Id, reason?.Title(phrases) ?? phrases["checklist.any"], [.. needs.Select(n => Check(n, file, exhibits, phrases))]);
    }

    private static ChecklistItem Check(EvidenceNeed need, CaseFile file, IReadOnlyList<Exhibit> exhibits, Phrases phrases)
    {
        var found = need.Find(file, exhibits)?.Select(e => e.Label).ToList();
        var state = found is null ? ChecklistState.NotApplicable : found.Count > 0 ? ChecklistState.Met : ChecklistState.Missing;
        return new ChecklistItem(
            need.Id, need.Title(phrases), need.Why(phrases), state, found ?? [], need.HowToGet(phrases), need.Origin.ToString(), EvidenceAction.Of(need, file));
    }
}

/// <summary>One piece of evidence.</summary>
/// <param name="Id">Stable within the list.</param>
/// <param name="Title">What it is.</param>
/// <param name="Why">What it proves.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Exhibits">The labels of the exhibits that meet it.</param>
/// <param name="HowToGet">What to do when it is missing.</param>
/// <param name="Source">Where this need was read, with its date.</param>
/// <param name="Action">What can be done at once to get it.</param>
public sealed record ChecklistItem(
    string Id, string Title, string Why, ChecklistState State, IReadOnlyList<string> Exhibits, string HowToGet, string Source, EvidenceAction Action);

/// <summary>Whether a piece of evidence is there.</summary>
public enum ChecklistState { Met, Missing, NotApplicable }
