using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>A piece of evidence that a reason asks for.</summary>
/// <param name="Id">Stable within a reason.</param>
/// <param name="Title">What it is.</param>
/// <param name="Why">What it proves.</param>
/// <param name="HowToGet">What to do when it is missing.</param>
/// <param name="Source">Where the need was read, with its date.</param>
/// <param name="Find">The exhibits that meet it; null when the need does not apply to this case.</param>
internal sealed record EvidenceNeed(
    string Id, string Title, string Why, string HowToGet, string Source, Func<CaseFile, IReadOnlyList<Exhibit>, IEnumerable<Exhibit>?> Find);

/// <summary>The needs that many reasons share. A file of the user counts for what its caption says; nothing looks into pictures.</summary>
internal static class Evidence
{
    private const string Mandatory = "aliexpress.com/buyerprotection/how_do_i_open_a_dispute.html (2016 or earlier): attachments are mandatory once goods were received";
    private const string Snapshot = "chinaparcel.net/en/posts/86; materiale.pvgazeta.info (2023-02-07)";
    private const string NotReceived = "aliexba.com, visualfoodie.com, chinaparcel.net/en/posts/171 (about 2021-25)";

    public static readonly EvidenceNeed Order = Page(
        "order", "The order's own page", "It shows what was bought, when and for how much.",
        "Open “Order details” in your orders and click Capture.", "docs.stripe.com/disputes/best-practices (current): receipts and order first", PageKind.OrderDetail);

    public static readonly EvidenceNeed Conversation = Page(
        "conversation", "The conversation with the seller", "It shows that you tried to settle it, and what the seller promised.",
        "Open the messages of this order, let the capture scroll up to the first message, and click Capture. Write to the seller first if you have not.",
        "quavo-inc.atlassian.net (Visa rule text, about 2021): the buyer must have tried to resolve it with the seller", PageKind.Chat);

    public static readonly EvidenceNeed Tracking = Page(
        "tracking", "The parcel's way", "It shows where the parcel is, or that it was never handed over to you.",
        "Open “Track order” of this order and click Capture.", NotReceived, PageKind.Tracking);

    public static readonly EvidenceNeed Listing = Page(
        "listing", "The listing as it was when you bought", "The seller may change the listing later; the order's snapshot keeps what was promised.",
        "Open “Snapshot” beside the item on the order's page and click Capture.", Snapshot, PageKind.ListingSnapshot);

    public static readonly EvidenceNeed Promise = new(
        "promised-date", "The date by which delivery was promised", "The case is only handed over once the promised time is past.",
        "Open the order's page where it says “Refund if no delivery before…” and click Capture.", "ssopdot.com/blog/35242.html (about 2024)",
        (file, exhibits) => Of(exhibits, file.Statements.Where(s => s is { Kind: StatementKind.RefundIfNotDelivered or StatementKind.EstimatedDelivery }).SelectMany(Captures)));

    public static EvidenceNeed Photos(string shows, string howTo, string source = Mandatory) => new(
        "photos", $"Photos: {shows}", "Pictures decide most disputes about goods that arrived.", $"{howTo} Add them to the order here.", source,
        (file, exhibits) => Files(file, exhibits, "image/"));

    public static EvidenceNeed Video(string shows, string howTo, string source) => new(
        "video", $"A video: {shows}", "Where a video is asked for, pictures instead count against you.", $"{howTo} Add it to the order here.", source,
        (file, exhibits) => Files(file, exhibits, "video/"));

    /// <summary>A picture or paper of something particular, recognised by the words of its caption or file name.</summary>
    public static EvidenceNeed Showing(string id, string title, string why, string howTo, string source, params string[] words) => new(
        id, title, why, $"{howTo} Say in its caption what it shows.", source,
        (file, exhibits) => Files(file, exhibits, "", words));

    private static EvidenceNeed Page(string id, string title, string why, string howTo, string source, PageKind page) =>
        new(id, title, why, howTo, source, (_, exhibits) => exhibits.Where(e => e.Page == page));

    private static IEnumerable<Exhibit> Files(CaseFile file, IReadOnlyList<Exhibit> exhibits, string type, params string[] words)
    {
        var fitting = file.Attachments
            .Where(a => a.ContentType.StartsWith(type, StringComparison.OrdinalIgnoreCase))
            .Where(a => words.Length == 0 || words.Any(w => a.Caption.Contains(w, StringComparison.OrdinalIgnoreCase) || a.FileName.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return exhibits.Where(e => e.Attachment is { } id && fitting.Contains(id));
    }

    private static IEnumerable<CaptureId> Captures(Statement statement) =>
        statement.Text.Others.Select(o => o.Source.Capture).Prepend(statement.Text.Source.Capture);

    private static IEnumerable<Exhibit> Of(IReadOnlyList<Exhibit> exhibits, IEnumerable<CaptureId> captures)
    {
        var ids = captures.ToHashSet();
        return exhibits.Where(e => e.Capture is { } id && ids.Contains(id));
    }
}
