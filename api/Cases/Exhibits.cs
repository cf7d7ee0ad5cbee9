using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Cases;

/// <summary>One piece of evidence, numbered once for the whole case and cited by that label everywhere.</summary>
/// <param name="Label">E1, E2…: captures first, oldest first, then the user's own files as they came. A file that is set aside keeps its number to itself.</param>
/// <param name="Caption">What a file of the user shows, in the user's words, else its name; null for a page, which each language names for itself.</param>
/// <param name="Capture">The capture, or null for a file of the user.</param>
/// <param name="Attachment">The file's id, or null for a capture.</param>
/// <param name="Page">The kind of page, or null for a file.</param>
/// <param name="At">When it was captured or added, UTC.</param>
/// <param name="Sha256">The manifest's or the file's hash.</param>
public sealed record Exhibit(
    string Label, string? Caption, CaptureId? Capture, string? Attachment, PageKind? Page, DateTimeOffset At, Sha256 Sha256)
{
    /// <summary>What it is, in a reader's words.</summary>
    public string TitleIn(Phrases words) => Caption ?? words.NameOf(Page ?? PageKind.Unknown);
}

/// <summary>The numbering of the evidence. Claim, checklist and pack use the same one.</summary>
public static class Exhibits
{
    /// <summary>All evidence of a case in its numbered order.</summary>
    public static IReadOnlyList<Exhibit> Of(CaseFile file) =>
    [
        .. file.Captures.Select((c, i) => new Exhibit($"E{i + 1}", null, c.Id, null, c.Page, c.CapturedAt, c.Manifest)),
        .. file.Attachments.Select((a, i) => (File: a, Label: $"E{file.Captures.Count + i + 1}")).Where(a => !a.File.SetAside).Select(a => Added(a.Label, a.File)),
    ];

    /// <summary>A file of the user under its label.</summary>
    public static Exhibit Added(string label, CaseAttachment file) => new(label, file.Named, null, file.Id, null, file.StoredAt, file.Sha256);

    /// <summary>A page kind in a reader's words.</summary>
    public static string NameOf(this Phrases words, PageKind page) => words[$"packPage{page}"];
}
