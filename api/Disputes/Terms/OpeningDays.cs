using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Terms;

/// <summary>From when a dispute may be opened, by every rule that is known.</summary>
internal static class OpeningDays
{
    public static TermsEdge? Of(CaseFile file, bool? received, Phrases phrases)
    {
        var reasons = OpeningRule.All.Select(r => Reason(r, file, received, phrases)).OfType<TermsReason>()
            .OrderBy(r => !r.Counts).ThenBy(r => r.Day ?? DateOnly.MaxValue).ToList();
        var days = reasons.Where(r => r is { Counts: true, Day: not null }).Select(r => r.Day!.Value).Distinct().Order().ToList();
        return days.Count == 0 ? null : new TermsEdge(days[^1], Begin(days[^1]), days.Count > 1 ? DeadlineCertainty.Disputed : DeadlineCertainty.Computed, reasons);
    }

    /// <summary>The first day on which any rule that counts lets it be opened.</summary>
    public static DateOnly? Earliest(TermsEdge? edge) => edge?.Reasons.Where(r => r is { Counts: true, Day: not null }).Min(r => r.Day);

    /// <summary>The first second of a printed day, UTC.</summary>
    public static DateTimeOffset Begin(DateOnly day) => PageTime.EndOf(day.AddDays(-1)).AddSeconds(1);

    private static TermsReason? Reason(OpeningRule rule, CaseFile file, bool? received, Phrases phrases)
    {
        var from = Anchors.Find(file, rule.From);
        // A rule of other years is not shown for today's order; one for other cases is, since the button follows it there.
        if (!rule.HeldOn(from?.Value ?? file.PlacedOn?.Value)) return null;
        DateOnly? day = from is { Value.Year: >= 2000 and <= 2100 } ? from.Value.AddDays(rule.Days) : null;
        return new TermsReason(day, phrases[$"opening.{rule.Origin.Id}"], null, from, rule.Origin, !rule.OnlyNotReceived || received is false);
    }
}
