using DisputeHelper.Captures;
using DisputeHelper.Cases;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The exhibits, each from a new page, with its stamp on every page.</summary>
internal sealed class ExhibitPages : ISection
{
    public string Name => "exhibits";

    public Section? Compose(Composition pack) => pack.Shown.Count == 0 ? null
        : new Section(Name, "Exhibits", [Index(pack), .. pack.Shown.Select((exhibit, i) => Sheet(pack, exhibit, i + 1))]);

    private static Table Index(Composition pack) => new(
        [new("Exhibit", 0), new("What it is", 1), new("Captured or added", 0), new("SHA-256 begins", 0), new("Page", 0, Numbers: true)],
        [.. pack.Shown.Select(exhibit => new Row(
            [pack.Cite(exhibit.Label), Words.Foreign(exhibit.Title), Composition.Moment(exhibit.At), exhibit.Sha256.Short, Words.PageOf(exhibit.Label)]))]);

    private static ExhibitSheet Sheet(Composition pack, Exhibit exhibit, int number)
    {
        var (rows, blocks) = pack.CaptureOf(exhibit) is { } capture ? OfCapture(pack, exhibit, capture) : OfAttachment(pack, exhibit);
        return new ExhibitSheet(exhibit.Label, number, ShownText.Of(exhibit.Title),
            $"Exhibit {exhibit.Label}  ·  {Composition.Moment(exhibit.At)}  ·  {exhibit.Sha256.Short}",
            [.. rows.Where(row => !row.Value.IsEmpty)], [.. blocks]);
    }

    private static (List<FactRow>, List<Block>) OfCapture(Composition pack, Exhibit exhibit, StoredCapture capture)
    {
        var head = capture.Head;
        List<FactRow> rows =
        [
            new("Address", Words.Address(head.Url)),
            new("Page title", Words.Foreign(head.Title)),
            Taken(pack, capture),
            new("SHA-256", Words.Hash(capture.Manifest)),
        ];
        List<Block> blocks = [];
        if (pack.Case.Captures.FirstOrDefault(c => c.Id == head.Id)?.Note is { Length: > 0 } note)
            blocks.Add(new Notice(NoticeTone.Warning, "About this page", Words.Foreign(note)));
        var screenshots = capture.Parts.Where(part => part.Name == "screenshot").ToList();
        for (var i = 0; i < screenshots.Count; i++)
            blocks.Add(new Picture(screenshots[i].Sha256, $"Picture of the page, {i + 1} of {screenshots.Count}: {ShownText.Of(exhibit.Title)}",
                $"Picture {i + 1} of {screenshots.Count} of the page, top to bottom. {screenshots[i].Sha256.Short}"));
        if (screenshots.Count == 0) blocks.AddRange(WithoutPicture(pack, exhibit, capture));
        return (rows, blocks);
    }

    // An imported page was not seen by the extension; the times are those that the file or its disk gives.
    private static FactRow Taken(Composition pack, StoredCapture capture) =>
        pack.Case.Captures.FirstOrDefault(c => c.Id == capture.Head.Id)?.ImportedFrom is { } file
            ? new("Imported file", Words.Foreign(file) + $", not captured by the extension; dated {Composition.MomentToTheSecond(capture.Head.CapturedAt)}; stored {Composition.MomentToTheSecond(capture.StoredAt)}")
            : new("Captured", $"{Composition.MomentToTheSecond(capture.Head.CapturedAt)} by the browser’s clock; stored {Composition.MomentToTheSecond(capture.StoredAt)}");

    private static IEnumerable<Block> WithoutPicture(Composition pack, Exhibit exhibit, StoredCapture capture)
    {
        yield return new Notice(NoticeTone.Information, "No picture of the page", capture.Head.Sender.Name == CaptureSender.Import
            ? "An imported file brings no picture of the page. What follows is its text from top to bottom; the file itself is listed in the custody certificate."
            : "The browser was not allowed to photograph the page. What follows is the page’s visible text from top to bottom and the pictures in it; the stored page itself is listed in the custody certificate.");
        if (pack.Material.Texts.TryGetValue(capture.Head.Id, out var lines) && lines.Count > 0)
            yield return new PageText([.. lines.Select(line => Words.Foreign(line))]);
        var images = capture.Parts.Where(part => part.Name == "image").ToList();
        for (var i = 0; i < images.Count; i++)
            yield return new Picture(images[i].Sha256, $"Picture {i + 1} of {images.Count} shown in the page: {ShownText.Of(exhibit.Title)}",
                $"Picture {i + 1} of {images.Count} shown in the page. {images[i].Sha256.Short}");
    }

    private static (List<FactRow>, List<Block>) OfAttachment(Composition pack, Exhibit exhibit)
    {
        if (pack.Case.Attachments.FirstOrDefault(a => a.Id == exhibit.Attachment) is not { } file)
            return ([new("SHA-256", Words.Hash(exhibit.Sha256))],
                [new Notice(NoticeTone.Warning, "Not found", "The stored capture could not be found when this pack was made.")]);
        List<FactRow> rows =
        [
            new("File", Words.Foreign(file.FileName)),
            new("Caption", Words.Foreign(file.Caption)),
            new("Added", $"{Composition.MomentToTheSecond(file.StoredAt)} by the buyer"),
            new("SHA-256", Words.Hash(file.Sha256)),
        ];
        return (rows, file.ContentType.StartsWith("image/", StringComparison.Ordinal)
            ? [new Picture(file.Sha256, ShownText.Of(exhibit.Title), "Shown at page size, without the camera’s notes on place and device. The original is kept unchanged.")]
            : [new Notice(NoticeTone.Information, "Not a picture", Words.Foreign($"A file of the kind {file.ContentType}, {Composition.Count((int)Math.Min(file.Bytes / 1024, int.MaxValue), "KB", "KB")}, cannot be printed. It is kept unchanged and can be sent separately; its hash above proves that it is the same file."))]);
    }
}
