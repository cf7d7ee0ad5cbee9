using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Deadlines;

/// <summary>Everything that ends: what the pages promise, and rules where they are silent.</summary>
public static class Calendar
{
    /// <summary>From here on a deadline is near enough to act.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(7);

    /// <summary>The deadlines of a case as of a moment: running ones first, the nearest at the top, then those without a date, then what is past.</summary>
    /// <param name="file">The case.</param>
    /// <param name="now">As of when.</param>
    /// <param name="phrases">The language of the sentences; English when left out.</param>
    public static IReadOnlyList<Deadline> For(CaseFile file, DateTimeOffset now, Phrases? phrases = null)
    {
        var said = phrases ?? Languages.English;
        var promises = Promises.Of(file);
        return [.. Dated(file, now, said).Select(d => d with { Warnings = Promises.Outlasting(promises, d, said) })];
    }

    /// <summary>
    /// What to look at next, or null: the buyer's own nearest deadline of the coming week, else the nearest that runs, whoever must act. Without
    /// warnings, since long lists ask for it.
    /// </summary>
    /// <param name="file">The case.</param>
    /// <param name="now">As of when.</param>
    /// <param name="phrases">The language of the sentences; English when left out.</param>
    /// <param name="more">Further deadlines of the order.</param>
    public static Deadline? Next(CaseFile file, DateTimeOffset now, Phrases? phrases = null, IReadOnlyList<Deadline>? more = null)
    {
        var dated = Dated(file, now, phrases ?? Languages.English);
        var running = (more is { Count: > 0 } ? InOrder(dated.Concat(more)) : dated).Where(d => d is { State: DeadlineState.Open or DeadlineState.Soon, Until: not null }).ToList();
        return running.Find(d => d is { Who: DeadlineParty.Buyer, State: DeadlineState.Soon }) ?? running.FirstOrDefault();
    }

    private static IEnumerable<Deadline> Dated(CaseFile file, DateTimeOffset now, Phrases said) => InOrder(RuleBook.Topics
            .Where(t => t.When.All(c => c.Holds(file))).Select(t => Of(t, file, now, said)).OfType<Deadline>());

    /// <summary>Running deadlines first, the nearest at the top, then those without a date, then what is past, then what is done.</summary>
    public static IEnumerable<Deadline> InOrder(IEnumerable<Deadline> deadlines) => deadlines
            .OrderBy(d => d.State is DeadlineState.Done ? 3 : d.State is DeadlineState.Overdue ? 2 : d.Until is null ? 1 : 0)
            .ThenBy(d => d.State is DeadlineState.Overdue ? -d.Until!.Value.UtcTicks : d.Until?.UtcTicks)
            .ThenBy(d => d.Id, StringComparer.Ordinal);

    private static Deadline? Of(Topic topic, CaseFile file, DateTimeOffset now, Phrases said)
    {
        var stated = topic.Statement is { } kind ? Stated(file, kind) : [];
        // What the page says outranks every rule; a rule speaks only where the page is silent.
        var reasons = stated.Count > 0 ? stated : Ruled(topic, file, said);
        if (reasons.Count == 0) return null;

        var days = reasons.Select(r => r.LastDay).OfType<DateOnly>().Distinct().Order().ToList();
        DateOnly? last = days.Count > 0 ? days[0] : null;
        var until = last is { } day ? PageTime.EndOf(day) : (DateTimeOffset?)null;
        var done = Done.Of(topic, file, said);
        // What a rule alone would give, and nobody can miss any more, is no news.
        if (done is { ByUser: false } && stated.Count == 0 && (last is null || Condition.Cancelled.Holds(file))) return null;
        return Standing(new Deadline(
            topic.Id, file.Order.Number, said[$"deadline.{topic.Id}.title"], said[$"deadline.{topic.Id}.action"],
            last, until, Certainty(days.Count, stated.Count > 0), reasons, DeadlineState.Open)
        { Who = topic.Who, Done = done }, now);
    }

    /// <summary>The deadline with its state as of a moment.</summary>
    internal static Deadline Standing(Deadline deadline, DateTimeOffset now) => deadline with
    {
        State = deadline.Done is not null ? DeadlineState.Done
            : deadline.Until is not { } until ? DeadlineState.Open
            : now > until ? DeadlineState.Overdue
            : until - now <= Soon ? DeadlineState.Soon
            : DeadlineState.Open,
    };

    private static DeadlineCertainty Certainty(int days, bool stated) =>
        days == 0 ? DeadlineCertainty.Unknown
        : days > 1 ? DeadlineCertainty.Disputed
        : stated ? DeadlineCertainty.Stated
        : DeadlineCertainty.Computed;

    private static List<DeadlineReason> Stated(CaseFile file, StatementKind kind) =>
        [.. CurrentStatements.Of(file, kind).Select(s => Stated(file, s)).OfType<DeadlineReason>().OrderBy(r => r.LastDay ?? DateOnly.MaxValue)];

    private static DeadlineReason? Stated(CaseFile file, Statement statement)
    {
        if (statement.On is { } day) return new DeadlineReason(day, statement.Text, null);
        // "Please respond within 3 days" names no start: it is the other side's last word.
        if ((statement.CountedFrom is { } start ? Anchors.Of(start) : Anchors.Of(statement.Kind)) is not { } anchor || statement.Days is not { } days) return null;
        var from = Anchors.Find(file, anchor);
        return new DeadlineReason(After(from, days), statement.Text, null) { CountedFrom = from };
    }

    private static List<DeadlineReason> Ruled(Topic topic, CaseFile file, Phrases said)
    {
        var country = Countries.CodeOf(file.Recipient?.Country?.Value);
        var reasons = new List<DeadlineReason>();
        foreach (var rule in topic.Rules.Where(r => r.Confidence != "d" && r.HoldsIn(country)))
        {
            var from = Anchors.Find(file, rule.From);
            // The version that held on the day it counts from; without that day, on the day of the order.
            if (rule.HeldOn(from?.Value ?? file.PlacedOn?.Value))
                reasons.Add(new DeadlineReason(After(from, rule.Days), null, rule.Reference(said)) { CountedFrom = from });
        }

        return [.. reasons.OrderBy(r => r.LastDay ?? DateOnly.MaxValue)];
    }

    // Both come from a page: one absurd number must not make the whole list of orders fail.
    private static DateOnly? After(Cited<DateOnly>? from, int? days) =>
        from is { Value.Year: >= 2000 and <= 2100 } && days is { } n and >= 0 and <= 3660 ? from.Value.AddDays(n) : null;
}
