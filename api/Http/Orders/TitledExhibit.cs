using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Orders;

/// <summary>One piece of evidence, named in the caller's language.</summary>
/// <param name="Label">E1, E2…, the same everywhere.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Capture">The capture, or null for a file of the user.</param>
/// <param name="Attachment">The file's id, or null for a capture.</param>
/// <param name="Page">The kind of page, or null for a file.</param>
/// <param name="At">When it was captured or added, UTC.</param>
/// <param name="Sha256">The manifest's or the file's hash.</param>
internal sealed record TitledExhibit(
    string Label, string Title, CaptureId? Capture, string? Attachment, PageKind? Page, DateTimeOffset At, Sha256 Sha256)
{
    public static IReadOnlyList<TitledExhibit> All(CaseFile file, Phrases words) =>
        [.. Exhibits.Of(file).Select(e => new TitledExhibit(e.Label, e.TitleIn(words), e.Capture, e.Attachment, e.Page, e.At, e.Sha256))];
}
