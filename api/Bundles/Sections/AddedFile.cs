using DisputeHelper.Cases;

namespace DisputeHelper.Bundles.Sections;

/// <summary>A file that the buyer added: a photo is shown, anything else is named with its hash.</summary>
internal static class AddedFile
{
    public static (string Origin, List<FactRow> Rows, List<Block> Blocks) Of(Composition pack, Exhibit exhibit)
    {
        var say = pack.Say;
        if (pack.FileOf(exhibit) is not { } file)
            return ("", [new("SHA-256", Words.Hash(exhibit.Sha256))], [new Notice(NoticeTone.Warning, say["packNotShown"], say["packCaptureGone"])]);
        var photo = file.ContentType.StartsWith("image/", StringComparison.Ordinal);
        List<FactRow> rows =
        [
            new(say["packFile"], Words.Foreign(file.FileName)),
            // The caption of a photo stands below it.
            new(say["packCaption"], photo ? Words.None : Words.Foreign(file.Caption)),
            new(say["packAdded"], say.Say("packAddedByBuyer", ("moment", say.MomentToTheSecond(file.StoredAt)))),
            new("SHA-256", Words.Hash(file.Sha256)),
            // A changed picture never stands for its original, which is named by its hash.
            new(say["packCopyOf"], file.CopyOf is { } original ? Words.Hash(original.Sha256) : Words.None),
        ];
        return (say.Say("packFileOfBuyer", ("file", ShownText.Of(file.FileName))), rows, photo
            ? [new Picture(file.Sha256, say.TitleOf(exhibit), ShownText.Of(file.Caption)) { Photo = true, Small = pack.Material.Choice.Small.Contains(exhibit.Label), Anchor = ExhibitPages.PictureAnchor(exhibit.Label, 1) }]
            : [new Notice(NoticeTone.Information, say["packNotAPicture"], say.Say("packNotAPictureNote", ("kind", file.ContentType), ("size", Wordbook.Megabytes(file.Bytes))))]);
    }
}
