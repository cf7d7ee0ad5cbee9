using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Returning;

/// <summary>Puts together what is known of a return.</summary>
internal static class Returns
{
    private const string Topic = "return-shipment";
    private const string PayerSource = "chinaparcels.com; lilianshops.com (copies of the Buyer Protection page, about 2023-24); confidence b";

    public static ReturnView Of(CaseFile file, DisputePlan? plan, ReturnRecord? record, DateTimeOffset now, Phrases phrases)
    {
        var deadline = Calendar.For(file, now, phrases).FirstOrDefault(d => d.Id == Topic);
        var rule = RuleBook.Topics.Where(t => t.Id == Topic).SelectMany(t => t.Rules).FirstOrDefault(r => r is { Days: not null, Confidence: not "d" });
        var ruled = record?.AgreedOn is { } agreed && rule is not null ? agreed.AddDays(rule.Days!.Value) : (DateOnly?)null;
        var last = deadline?.LastDay ?? ruled;
        var stage = Stage(file, record);
        var today = PageTime.DayOf(now);
        var running = stage is ReturnStage.ToShip or ReturnStage.ToEnter;
        return new ReturnView(
            stage, phrases[$"returns.next.{Word(stage)}"], running ? last : null, running && last is { } day ? day.DayNumber - today.DayNumber : null,
            deadline?.LastDay is not null ? phrases["returns.why.page"] : ruled is not null ? phrases.Say("returns.why.rule", ("days", rule!.Days), ("source", rule.Source)) : phrases["returns.why.unknown"],
            deadline, Asked(file)?.Url, [.. Proofs(file, record, phrases)],
            new ReturnPayer(phrases[plan is null ? "returns.payer.unknown" : plan.Reason == "changed-mind" ? "returns.payer.buyer" : "returns.payer.store"], PayerSource),
            [.. (record?.Costs ?? []).GroupBy(c => c.Amount.Currency).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new NamedAmount(g.Sum(c => c.Amount.Amount), g.Key).AsMoney)], record);
    }

    private static ReturnStage Stage(CaseFile file, ReturnRecord? record) =>
        record is { ReceivedOn: not null } ? ReturnStage.Received
        : record is { EnteredOn: not null, TrackingNumber: not null } ? ReturnStage.OnItsWay
        : record is { PostedOn: not null } or { TrackingNumber: not null } ? ReturnStage.ToEnter
        : record is { AgreedOn: not null } || Asked(file) is not null ? ReturnStage.ToShip
        : ReturnStage.None;

    /// <summary>The dispute that is about a return and still runs.</summary>
    private static DisputeRecord? Asked(CaseFile file) => file.Disputes.LastOrDefault(d =>
        d.State == DisputeState.InProgress && (d.Kind?.Contains("return", StringComparison.OrdinalIgnoreCase) is true));

    private static IEnumerable<ReturnProof> Proofs(CaseFile file, ReturnRecord? record, Phrases phrases)
    {
        var exhibits = Exhibits.Of(file);
        IReadOnlyList<string> Labels(Func<Exhibit, bool> fits) => [.. exhibits.Where(fits).Select(e => e.Label)];
        ReturnProof Proof(string id, IReadOnlyList<string> shown, bool told = false) => new(
            id, phrases[$"returns.proof.{id}.title"], shown.Count > 0 || told ? ChecklistState.Met : ChecklistState.Missing, shown, phrases[$"returns.proof.{id}.how"]);

        yield return Proof("agreement", Labels(e => e.Page == PageKind.Dispute));
        yield return Proof("parcel", Captioned(file, exhibits, "return", "devolu", "parcel", "packed", "retour", "rücksendung"));
        yield return Proof("posting", record?.ProofOfPosting is { } file1 ? Labels(e => e.Attachment == file1) : []);
        yield return Proof("number", [], record is { TrackingNumber: not null, EnteredOn: not null });
        yield return Proof("arrival", [], record is { ReceivedOn: not null });
    }

    private static IReadOnlyList<string> Captioned(CaseFile file, IReadOnlyList<Exhibit> exhibits, params string[] words)
    {
        var ids = file.Attachments.Where(a => a.ContentType.StartsWith("image/", StringComparison.Ordinal) && words.Any(w => a.Caption.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return [.. exhibits.Where(e => e.Attachment is { } id && ids.Contains(id)).Select(e => e.Label)];
    }

    private static string Word(ReturnStage stage) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(stage.ToString());
}
