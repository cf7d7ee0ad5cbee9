using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Progress;

/// <summary>Follows the disputes of an order from capture to capture.</summary>
public static class Following
{
    /// <param name="file">The case.</param>
    /// <param name="readings">What each capture says, oldest first.</param>
    /// <param name="now">As of when.</param>
    /// <param name="said">The language of the sentences.</param>
    public static OrderProgress Of(CaseFile file, IReadOnlyList<StoredFacts> readings, DateTimeOffset now, Phrases said)
    {
        var deadlines = Calendar.For(file, now, said);
        var disputes = file.Disputes.Select(d => Of(d, file, readings, deadlines, said)).OrderByDescending(d => d.State == DisputeState.InProgress).ToList();
        var look = disputes.Select(d => d.LookAgainAt).OfType<DateTimeOffset>().Order().Select(at => (DateTimeOffset?)at).FirstOrDefault();
        var last = disputes.Select(d => d.LastCapturedAt).OfType<DateTimeOffset>().OrderDescending().Select(at => (DateTimeOffset?)at).FirstOrDefault();
        return new(file.Order.Number, disputes, last, look, said[disputes.Count == 0 ? "follow.none" : look is null ? "follow.over" : look <= now ? "follow.due" : "follow.later"]);
    }

    /// <summary>The disputes of a case that still go on.</summary>
    public static IEnumerable<RunningDispute> Running(CaseFile file, DateTimeOffset now, Phrases said)
    {
        var deadlines = Calendar.For(file, now, said);
        foreach (var dispute in file.Disputes.Where(d => d.State == DisputeState.InProgress))
        {
            var status = DisputeStatuses.Of(dispute);
            var last = LastCaptured(file);
            var look = LookAgain(status, last, deadlines);
            yield return new(
                file.Order.Number, dispute.Title?.Value ?? file.Lines.Select(l => l.Title?.Value).FirstOrDefault(t => t is not null), dispute.Url,
                status.Id, said[$"status.{status.Id}.title"], status.Turn, last, look, look <= now);
        }
    }

    private static DisputeProgress Of(DisputeRecord dispute, CaseFile file, IReadOnlyList<StoredFacts> readings, IReadOnlyList<Deadline> deadlines, Phrases said)
    {
        var seen = SeenIn(dispute, file, readings);
        var status = DisputeStatuses.Of(dispute);
        var last = seen is [.., var newest] ? newest.At : LastCaptured(file);
        return new(
            dispute.Id, dispute.LineId, dispute.Title, dispute.Url, dispute.State, dispute.Status,
            status.Id, said[$"status.{status.Id}.title"], said[$"status.{status.Id}.text"], status.Turn,
            Course.Of(dispute, status, said), Entries(dispute, ProgressChanges.NewEntries(seen)), ProgressChanges.Of(seen, said),
            [.. status.Next.Select(a => Action(a, dispute, deadlines, said))],
            last, seen is [.., var before, _] ? before.At : null, LookAgain(status, last, deadlines), status.Source);
    }

    private static List<Seen> SeenIn(DisputeRecord dispute, CaseFile file, IReadOnlyList<StoredFacts> readings) =>
    [
        .. from reading in readings.OrderBy(r => r.CapturedAt)
           let record = reading.Facts.Disputes.FirstOrDefault(d => IsSame(d, dispute, file))
           where record is not null
           select new Seen(reading.CapturedAt, reading.Page, record),
    ];

    private static bool IsSame(DisputeRecord one, DisputeRecord folded, CaseFile file) =>
        one.Id is not null && folded.Id is not null ? one.Id == folded.Id
        : one.LineId is not null && folded.LineId is not null ? one.LineId == folded.LineId
        : file.Disputes.Count == 1;

    private static IReadOnlyList<ProgressEntry> Entries(DisputeRecord dispute, IReadOnlySet<string> fresh) =>
    [
        .. dispute.Steps.Select((step, place) => (Step: step, Place: place, At: step.TimeText is { } time ? PageTime.TryRead(time) : null))
            .OrderBy(e => e.At ?? DateTimeOffset.MaxValue).ThenBy(e => e.Place)
            .Select(e => new ProgressEntry(e.Step.By, e.At, e.Step.TimeText, e.Step.Text, e.Step.Amount, fresh.Contains(ProgressChanges.Key(e.Step)), e.Step.OffersNothing())),
    ];

    private static NextAction Action(StatusAction action, DisputeRecord dispute, IReadOnlyList<Deadline> deadlines, Phrases said)
    {
        var until = action.Deadline is { } id ? deadlines.FirstOrDefault(d => d.Id == id && d.State is DeadlineState.Open or DeadlineState.Soon) : null;
        var amount = RecordReading.LastOffer(dispute)?.Amount?.Value.Text ?? said["next.no-amount"];
        return new(
            action.Id, said[$"next.{action.Id}.title"], said.Say($"next.{action.Id}.text", ("amount", amount)), said.Find($"next.{action.Id}.consequence"),
            action.Weight, until?.Until, until?.LastDay, action.Step);
    }

    private static DateTimeOffset? LastCaptured(CaseFile file) =>
        file.Captures.LastOrDefault(c => c.Page is PageKind.Dispute or PageKind.DisputeList)?.CapturedAt;

    /// <summary>Some time after the last capture, but right after the seller's time is over and a day before the buyer's is.</summary>
    private static DateTimeOffset? LookAgain(DisputeStatus status, DateTimeOffset? last, IReadOnlyList<Deadline> deadlines)
    {
        if (status.LookAgainHours is not { } hours || last is not { } seen) return null;
        var turns = deadlines.Where(d => d is { State: not DeadlineState.Done, Until: not null, Id: "seller-answer" or "platform-joins" or "buyer-answer" or "return-shipment" })
            .Select(d => d.Who == DeadlineParty.Buyer ? d.Until!.Value.AddDays(-1) : d.Until!.Value.AddHours(1)).Where(at => at > seen);
        return turns.Append(seen.AddHours(hours)).Min();
    }
}
