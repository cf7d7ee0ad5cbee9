using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Disputes.Weaknesses;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes;

/// <summary>Asks the three questions and ranks the reasons by the answers and by the facts.</summary>
internal static class Guide
{
    public static ReasonGuide For(CaseFile file, GuideAnswers answers, DateTimeOffset now, Phrases phrases) => new(
        [.. Questions(file, answers, phrases)],
        [.. DisputeReasons.All
            .Where(r => answers.Received is null || r.Received == answers.Received)
            .Select(r => (Reason: r, Against: Against(file, r, now).ToList()))
            .OrderBy(r => Fits(r.Reason, answers) ? 0 : 1).ThenBy(r => r.Against.Sum(a => a.Weakness.Weight)).ThenBy(r => r.Reason.Rank)
            .Select(r => Ranked(r.Reason, r.Against, answers, phrases))]);

    private static bool Fits(DisputeReason reason, GuideAnswers answers) =>
        (answers.Received is null || reason.Received == answers.Received) && (answers.Wrong is null || reason.Wrong == answers.Wrong);

    private static IEnumerable<(IWeakness Weakness, IReadOnlyList<Cited<string>> Quotes)> Against(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        from weakness in WeakSpots.All
        let quotes = weakness.Found(file, reason, now)
        where quotes is not null
        select (weakness, quotes);

    private static RankedReason Ranked(
        DisputeReason reason, List<(IWeakness Weakness, IReadOnlyList<Cited<string>> Quotes)> against, GuideAnswers answers, Phrases phrases) => new(
        reason.Id, reason.Title(phrases), reason.Means(phrases), reason.Received, Fits(reason, answers),
        against.Sum(a => a.Weakness.Weight) switch { 0 => ReasonStrength.Good, 1 => ReasonStrength.Weaker, _ => ReasonStrength.Weak },
        [.. against.Select(a => new WeakPoint(a.Weakness.Id, phrases[$"weak.{a.Weakness.Id}"], a.Quotes, a.Weakness.Origin))],
        [.. reason.SubReasons.Select(s => new SubReasonChoice(s.Id, phrases[$"sub.{s.Id}"], s.Origin))],
        [.. reason.Needs.Select(n => EvidenceNeed.Of(n).Title(phrases))], reason.FormWords, reason.Origins);

    private static IEnumerable<GuideQuestion> Questions(CaseFile file, GuideAnswers answers, Phrases phrases)
    {
        var delivered = WeakSpots.Deliveries(file);
        yield return Ask("received", ["no", "yes"], answers.Received switch { true => "yes", false => "no", null => null }, delivered.Count > 0 ? delivered : WeakSpots.LastSteps(file));
        yield return Ask(
            "wrong", [.. DisputeReasons.All.Where(r => answers.Received is null || r.Received == answers.Received).Select(r => r.Wrong).Distinct()], answers.Wrong, []);
        if (Extents(file).ToList() is { Count: > 1 } extents)
            yield return Ask("extent", [.. extents.Select(Word)], answers.Extent is { } known ? Word(known) : null, []);

        GuideQuestion Ask(string id, IReadOnlyList<string> choices, string? answer, IReadOnlyList<Cited<string>> known) => new(
            id, phrases[$"ask.{id}"], phrases.Find($"ask.{id}.hint"), [.. choices.Select(c => new GuideAnswer(c, phrases[$"ask.{id}.{c}"]))],
            choices.Contains(answer) ? answer : null, known);
    }

    private static IEnumerable<DisputeExtent> Extents(CaseFile file)
    {
        yield return DisputeExtent.Whole;
        if (file.Lines.Count > 1) yield return DisputeExtent.SomeItems;
        if (file.Lines.Any(l => l.Quantity is { Value: > 1 })) yield return DisputeExtent.SomePieces;
    }

    private static string Word(DisputeExtent extent) => JsonNamingPolicy.KebabCaseLower.ConvertName(extent.ToString());
}
