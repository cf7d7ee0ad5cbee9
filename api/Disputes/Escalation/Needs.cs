using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Escalation;

/// <summary>What those outside want to see, and which exhibits show it.</summary>
internal static class Needs
{
    public static IReadOnlyList<EscalationNeed> Of(Body body, EscalationGround ground, Phrases phrases)
    {
        var exhibits = Exhibits.Of(ground.File);
        return [.. body.Needs.Where(id => Fits(id, ground)).Select(id =>
        {
            var labels = Shown(id, ground, exhibits).Select(e => e.Label).ToList();
            return new EscalationNeed(id, phrases[$"mediation.need.{id}"], labels.Count > 0 || Written(id, ground) ? ChecklistState.Met : ChecklistState.Missing, labels);
        })];
    }

    /// <summary>A parcel that never came has no photos and no return; one that came needs no tracking.</summary>
    private static bool Fits(string id, EscalationGround ground) => id switch
    {
        "photos" or "return-attempt" or "expert" or "listing" => ground.Concern != Concern.NotReceived,
        "tracking" or "promise" => ground.Concern != Concern.NotAsDescribed,
        _ => true,
    };

    private static IEnumerable<Exhibit> Shown(string id, EscalationGround ground, IReadOnlyList<Exhibit> exhibits) => id switch
    {
        "order" => Pages(exhibits, PageKind.OrderDetail),
        "conversation" => Pages(exhibits, PageKind.Chat),
        "tracking" => Pages(exhibits, PageKind.Tracking),
        "listing" => Pages(exhibits, PageKind.ListingSnapshot, PageKind.Listing),
        "dispute" => Pages(exhibits, PageKind.Dispute),
        "payment" => Pages(exhibits, PageKind.Receipt).Concat(Files(ground.File, exhibits, "receipt", "recibo", "bank", "statement", "fatura", "payment")),
        "photos" => Added(ground.File, exhibits, a => a.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)),
        "promise" => exhibits.Where(e => e.Capture is { } id && ground.File.Statements
            .Any(s => s.Kind is StatementKind.RefundIfNotDelivered or StatementKind.EstimatedDelivery && s.Text.Source.Capture == id)),
        "return-attempt" => ground.Return is { ProofOfPosting: { } proof } ? exhibits.Where(e => e.Attachment == proof) : [],
        "expert" => Files(ground.File, exhibits, "expert", "opinion", "laudo"),
        _ => [],
    };

    private static bool Written(string id, EscalationGround ground) => id switch
    {
        "description" => ground.Plan?.Words is { Length: > 0 },
        "return-attempt" => ground.Return is { TrackingNumber: not null },
        _ => false,
    };

    private static IEnumerable<Exhibit> Pages(IEnumerable<Exhibit> exhibits, params PageKind[] kinds) => exhibits.Where(e => e.Page is { } page && kinds.Contains(page));

    private static IEnumerable<Exhibit> Files(CaseFile file, IEnumerable<Exhibit> exhibits, params string[] words) =>
        Added(file, exhibits, a => words.Any(w => a.Caption.Contains(w, StringComparison.OrdinalIgnoreCase) || a.FileName.Contains(w, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<Exhibit> Added(CaseFile file, IEnumerable<Exhibit> exhibits, Func<CaseAttachment, bool> fits)
    {
        var ids = file.Attachments.Where(fits).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return exhibits.Where(e => e.Attachment is { } id && ids.Contains(id));
    }
}
