using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>One piece of evidence, numbered once for the whole case and cited by that label everywhere.</summary>
/// <param name="Label">E1, E2…: captures first, oldest first, then the user's own files as they came. A file that is set aside keeps its number to itself.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Capture">The capture, or null for a file of the user.</param>
/// <param name="Attachment">The file's id, or null for a capture.</param>
/// <param name="Page">The kind of page, or null for a file.</param>
/// <param name="At">When it was captured or added, UTC.</param>
/// <param name="Sha256">The manifest's or the file's hash.</param>
public sealed record Exhibit(
    string Label, string Title, CaptureId? Capture, string? Attachment, PageKind? Page, DateTimeOffset At, Sha256 Sha256);

/// <summary>The numbering of the evidence. Claim, checklist and pack use the same one.</summary>
public static class Exhibits
{
    /// <summary>All evidence of a case in its numbered order.</summary>
    public static IReadOnlyList<Exhibit> Of(CaseFile file) =>
    [
        .. file.Captures.Select((c, i) => new Exhibit($"E{i + 1}", NameOf(c.Page), c.Id, null, c.Page, c.CapturedAt, c.Manifest)),
        .. file.Attachments.Select((a, i) => (File: a, Label: $"E{file.Captures.Count + i + 1}")).Where(a => !a.File.SetAside).Select(a => new Exhibit(
            a.Label, a.File.Caption.Length > 0 ? a.File.Caption : a.File.FileName, null, a.File.Id, null, a.File.StoredAt, a.File.Sha256)),
    ];

    /// <summary>A page kind in a buyer's words.</summary>
    public static string NameOf(PageKind page) => page switch
    {
        PageKind.OrderList => "Order list",
        PageKind.OrderDetail => "Order details",
        PageKind.Tracking => "Tracking",
        PageKind.Chat => "Conversation with the seller",
        PageKind.DisputeList => "Returns and refunds",
        PageKind.Dispute => "Dispute",
        PageKind.Listing => "Listing as offered now",
        PageKind.ListingSnapshot => "Listing as it was when bought",
        PageKind.Receipt => "Receipt",
        PageKind.OrderMail => "Mail of the shop",
        _ => "Captured page",
    };
}
