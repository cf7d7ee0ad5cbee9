using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Cases;

/// <summary>One piece of evidence, numbered once for the whole case and cited by that label everywhere.</summary>
/// <param name="Label">E1, E2… in the order in which it came in. The number is given once: nothing that comes later moves it, and a file that is set aside keeps it to itself.</param>
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
    /// <summary>All evidence of a case in its numbered order, without what the user set aside.</summary>
    public static IReadOnlyList<Exhibit> Of(CaseFile file) => [.. Numbered(file).Where(e => !e.SetAside).Select(e => e.Exhibit)];

    /// <summary>The files that the user set aside, with the numbers that stay theirs.</summary>
    public static IReadOnlyList<Exhibit> SetAside(CaseFile file) => [.. Numbered(file).Where(e => e.SetAside).Select(e => e.Exhibit)];

    /// <summary>Labels that were given once and belong to nothing in the case any more, since a later reading no longer counts their page to this order.</summary>
    public static IReadOnlyList<string> Unused(CaseFile file)
    {
        var used = Numbered(file).Select(e => e.Number).ToHashSet();
        return [.. file.Numbers.Values.Where(n => !used.Contains(n)).Order().Select(Label)];
    }

    /// <summary>A page kind in a reader's words.</summary>
    public static string NameOf(this Phrases words, PageKind page) => words[$"packPage{page}"];

    /// <summary>Each by the number that it was given; what has none yet comes behind: captures, oldest first, then files as they came.</summary>
    private static IEnumerable<(int Number, bool SetAside, Exhibit Exhibit)> Numbered(CaseFile file)
    {
        var next = file.Numbers.Values.DefaultIfEmpty().Max();
        int Number(string id) => file.Numbers.TryGetValue(id, out var given) ? given : ++next;
        var all = new List<(int Number, bool SetAside, Exhibit Exhibit)>();
        foreach (var capture in file.Captures)
        {
            var number = Number(capture.Id.Value);
            all.Add((number, false, new(Label(number), null, capture.Id, null, capture.Page, capture.CapturedAt, capture.Manifest)));
        }

        foreach (var added in file.Attachments)
        {
            var number = Number(added.Id);
            all.Add((number, added.SetAside, new(Label(number), added.Named, null, added.Id, null, added.StoredAt, added.Sha256)));
        }

        return all.OrderBy(e => e.Number);
    }

    private static string Label(int number) => string.Create(CultureInfo.InvariantCulture, $"E{number}");
}
