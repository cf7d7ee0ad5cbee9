using DisputeHelper.Captures;

namespace DisputeHelper.Bundles.Sections;

/// <summary>How the evidence was kept, and how a stranger checks it.</summary>
internal sealed class CustodyPages : ISection
{
    public string Name => "custody";

    public Section Compose(Composition pack)
    {
        var (anchor, say) = (pack.Material.Anchor, pack.Say);
        return new Section(Name, say["packCustody"],
        [
            new FactRows(
            [
                new(say["packStandsOn"], say.Say("packStandsOnEntry", ("entry", Wordbook.Number(anchor.Seq)), ("moment", say.MomentToTheSecond(anchor.At)))),
                new(say["packLogHead"], Words.Hash(anchor.Hash)),
            ]),
            new Subheading(say["packHowKept"]),
            new Points([.. Imported(pack), say["packKept1"], say["packKept2"], say["packKept3"]]),
            new Subheading(say["packHowToCheck"]),
            new Points(
            [
                say.Phrase("packCheck1", ("unix", Words.Code("sha256sum FILE")), ("windows", Words.Code("certutil -hashfile FILE SHA256"))),
                say["packCheck2"],
                say.Phrase("packCheck3", ("command", Words.Code("verify"))),
                say["packCheck4"],
            ]),
            new Subheading(say["packEveryPart"]),
            new Table([new(say["packPart"], 1), new(say["packBytes"], 0, Numbers: true), new("SHA-256", 0)], [.. Parts(pack)]),
        ]);
    }

    // Said first: for these the log begins with the import, not with the page.
    private static IEnumerable<Words> Imported(Composition pack)
    {
        var files = pack.Shown.Where(exhibit => pack.Case.Captures.Any(c => c.Id == exhibit.Capture && c.ImportedFrom is not null)).Select(exhibit => exhibit.Label).ToList();
        if (files.Count > 0) yield return pack.Say.Phrase("packImportedKept", ("exhibits", pack.Cite(files)));
    }

    private static IEnumerable<Row> Parts(Composition pack)
    {
        foreach (var exhibit in pack.Shown)
        {
            if (pack.CaptureOf(exhibit) is not { } capture)
            {
                if (pack.FileOf(exhibit) is { } file) yield return Part(pack.Cite(exhibit.Label) + "  " + pack.Say["packPartFile"], file.Bytes, file.Sha256);
                continue;
            }
            yield return Part(pack.Cite(exhibit.Label) + "  " + pack.Say["packPartManifest"], null, capture.Manifest);
            foreach (var part in capture.Parts) yield return Part(PartName(pack, part), part.Bytes, part.Sha256);
        }
    }

    private static Words PartName(Composition pack, StoredPart part) => pack.Say.Phrases.Find($"packPart_{part.Name}") ?? ShownText.Of(part.Name);

    private static Row Part(Words part, long? bytes, Facts.Sha256 hash) =>
        new([part, bytes is { } count ? Wordbook.Number(count) : "", Words.Hash(hash)]);
}
