using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Capturing;

/// <summary>What became of a delivery: everything named here is on disk and logged.</summary>
/// <param name="Id">The sender's id.</param>
/// <param name="StoredAt">UTC by this program's clock.</param>
/// <param name="Page">The kind of page, or unknown.</param>
/// <param name="Orders">The orders that it speaks of.</param>
/// <param name="Parts">In the order of delivery.</param>
/// <param name="Missing">Expected fields that could not be read.</param>
/// <param name="Conflicts">Fields that two ways read differently.</param>
/// <param name="Note">A sentence when the page is not what it should be, else null.</param>
/// <param name="About">What it speaks of beside orders: a product's title, the numbers of parcels, what a dispute is about.</param>
public sealed record CaptureReceipt(
    CaptureId Id, DateTimeOffset StoredAt, PageKind Page, IReadOnlyList<OrderNumber> Orders, IReadOnlyList<StoredPart> Parts,
    IReadOnlyList<string> Missing, IReadOnlyList<Conflict> Conflicts, string? Note, IReadOnlyList<string> About)
{
    internal static CaptureReceipt Of(StoredCapture capture, PageFacts facts) => new(
        capture.Head.Id, capture.StoredAt, facts.Page, [.. facts.Orders.Select(order => order.Number).Distinct()],
        capture.Parts, facts.Missing, facts.Conflicts, Spoken.Now.Noted(facts.Note),
        [.. new[] { facts.Listing?.Title?.Value }.Concat(facts.Parcels.Select(parcel => parcel.TrackingNumber?.Value)).Concat(facts.Disputes.Select(dispute => (dispute.Title ?? dispute.Reason ?? dispute.Status)?.Value)).OfType<string>().Distinct()]);
}

/// <summary>One line of the list of captures.</summary>
/// <param name="Id">The sender's id.</param>
/// <param name="Url">The address of the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="CapturedAt">UTC by the sender's clock.</param>
/// <param name="StoredAt">UTC by this program's clock.</param>
/// <param name="Parts">How many parts it has.</param>
/// <param name="Bytes">Their length together.</param>
public sealed record CaptureSummary(CaptureId Id, string Url, string Title, DateTimeOffset CapturedAt, DateTimeOffset StoredAt, int Parts, long Bytes)
{
    internal static CaptureSummary Of(StoredCapture capture) => new(
        capture.Head.Id, capture.Head.Url, capture.Head.Title, capture.Head.CapturedAt, capture.StoredAt,
        capture.Parts.Count, capture.Parts.Sum(part => part.Bytes));
}
