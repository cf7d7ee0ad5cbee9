using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The exhibits: captures each from a new page with their stamp on every page, photos two to a page.</summary>
internal sealed class ExhibitPages : ISection
{
    /// <summary>What the stamp shows of an address; all of it stands below.</summary>
    private const int LongestOrigin = 88;

    public string Name => "exhibits";

    public Section? Compose(Composition pack) => pack.Shown.Count == 0 ? null
        : new Section(Name, pack.Say["packExhibits"], [Index(pack), .. Sheets(pack)]);

    /// <summary>Where a picture of an exhibit stands.</summary>
    public static string PictureAnchor(string label, int picture) => $"{label}-{picture}";

    private static Table Index(Composition pack) => new(
        [new(pack.Say["packExhibit"], 0), new(pack.Say["packWhatItIs"], 1), new(pack.Say["packCapturedOrAdded"], 0), new(pack.Say["packHashBegins"], 0), new(pack.Say["packPage"], 0, Numbers: true)],
        [.. pack.Shown.Select(exhibit => new Row(
            [pack.Cite(exhibit.Label), Words.Foreign(pack.Say.TitleOf(exhibit)), pack.Say.Moment(exhibit.At), exhibit.Sha256.Short, pack.PagesOf([exhibit.Label])]))]);

    private static IEnumerable<Block> Sheets(Composition pack)
    {
        List<ExhibitSheet> photos = [];
        foreach (var exhibit in pack.Shown)
        {
            if (IsPhoto(pack, exhibit))
            {
                photos.Add(Sheet(pack, exhibit));
                continue;
            }
            if (photos.Count > 0) yield return new PhotoPages(photos);
            photos = [];
            yield return Sheet(pack, exhibit);
        }
        if (photos.Count > 0) yield return new PhotoPages(photos);
    }

    private static bool IsPhoto(Composition pack, Exhibit exhibit) => pack.FileOf(exhibit)?.ContentType.StartsWith("image/", StringComparison.Ordinal) is true;

    private static ExhibitSheet Sheet(Composition pack, Exhibit exhibit)
    {
        var say = pack.Say;
        var (origin, rows, blocks) = pack.CaptureOf(exhibit) is { } capture ? OfCapture(pack, exhibit, capture) : AddedFile.Of(pack, exhibit);
        var title = say.TitleOf(exhibit);
        return new ExhibitSheet(exhibit.Label, say.Say("packExhibitHeading", ("label", exhibit.Label)), title,
            $"{say.Say("packExhibitHeading", ("label", exhibit.Label))}  ·  {say.MomentToTheSecond(exhibit.At)}  ·  {exhibit.Sha256.Short}", origin,
            [.. rows.Where(row => !row.Value.IsEmpty)], [.. blocks]);
    }

    private static (string, List<FactRow>, List<Block>) OfCapture(Composition pack, Exhibit exhibit, StoredCapture capture)
    {
        var (head, say) = (capture.Head, pack.Say);
        List<FactRow> rows =
        [
            new(say["packWebAddress"], Words.Address(head.Url, pack.Profile.TakesLinks)),
            new(say["packPageTitle"], Words.Foreign(head.Title)),
            Taken(pack, capture),
            new("SHA-256", Words.Hash(capture.Manifest)),
        ];
        List<Block> blocks = [];
        if (pack.Case.Captures.FirstOrDefault(c => c.Id == head.Id)?.Note is { Length: > 0 } note)
            blocks.Add(new Notice(NoticeTone.Warning, say["packAboutPage"], Words.Foreign(say.Phrases.Noted(note))));
        var screenshots = capture.Parts.Where(part => part.Name == "screenshot").ToList();
        for (var i = 0; i < screenshots.Count; i++) blocks.Add(Shown(pack, exhibit, screenshots[i], i + 1, screenshots.Count, "packPictureOfPage"));
        if (screenshots.Count == 0) blocks.AddRange(WithoutPicture(pack, exhibit, capture));
        return (Origin(head.Url), rows, blocks);
    }

    private static Picture Shown(Composition pack, Exhibit exhibit, StoredPart part, int number, int of, string caption)
    {
        var words = pack.Say.Say(caption, ("number", Wordbook.Number(number)), ("of", Wordbook.Number(of)));
        return new Picture(part.Sha256, $"{words} {pack.Say.TitleOf(exhibit)}", $"{words} {part.Sha256.Short}")
        {
            Anchor = PictureAnchor(exhibit.Label, number),
            Small = pack.Material.Choice.Small.Contains(exhibit.Label),
        };
    }

    private static string Origin(string url)
    {
        var shown = ShownText.Of(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.Host + uri.PathAndQuery : url);
        return shown.Length <= LongestOrigin ? shown : $"{shown[..LongestOrigin]}…";
    }

    // An imported page was not seen by the extension; the times are those that the file or its disk gives.
    private static FactRow Taken(Composition pack, StoredCapture capture)
    {
        var (say, at, stored) = (pack.Say, pack.Say.MomentToTheSecond(capture.Head.CapturedAt), pack.Say.MomentToTheSecond(capture.StoredAt));
        return pack.Case.Captures.FirstOrDefault(c => c.Id == capture.Head.Id)?.ImportedFrom is { } file
            ? new(say["packImportedFile"], say.Phrase("packImportedAs", ("file", Words.Foreign(file)), ("dated", at), ("stored", stored)))
            : new(say["packCaptured"], say.Say("packCapturedAs", ("captured", at), ("stored", stored)));
    }

    private static IEnumerable<Block> WithoutPicture(Composition pack, Exhibit exhibit, StoredCapture capture)
    {
        yield return new Notice(NoticeTone.Information, pack.Say["packNoPicture"], pack.Say[capture.Head.Sender.Name == CaptureSender.Import ? "packNoPictureImport" : "packNoPictureCapture"]);
        if (pack.Material.Texts.TryGetValue(capture.Head.Id, out var lines) && lines.Count > 0)
            yield return new PageText([.. lines.Select(line => Words.Foreign(line))]);
        var images = capture.Parts.Where(part => part.Name == "image").ToList();
        for (var i = 0; i < images.Count; i++) yield return Shown(pack, exhibit, images[i], i + 1, images.Count, "packPictureInPage");
    }
}
