using System.Globalization;

namespace DisputeHelper.Bundles.Sections;

/// <summary>How the evidence was kept, what its hashes prove and what they do not, and how to check them.</summary>
internal sealed class CustodyPages : ISection
{
    public string Name => "custody";

    public Section Compose(Composition pack)
    {
        var anchor = pack.Material.Anchor;
        return new Section(Name, "Custody certificate",
        [
            new FactRows(
            [
                new("Stands on", $"Entry {anchor.Seq.ToString(CultureInfo.InvariantCulture)} of the custody log, {Composition.MomentToTheSecond(anchor.At)}"),
                new("Hash of that entry", Words.Hash(anchor.Hash)),
            ]),
            new Subheading("What this proves, and what it does not"),
            new Points(
            [
                .. Imported(pack),
                "Each page was stored the moment it was captured, before anything read it, and its SHA-256 hash was written into a log in which every entry carries the hash of the one before.",
                "A hash that still fits proves that the bytes are unchanged since they were captured. It does not prove that what the site sent was true, nor who was sitting at the computer.",
                "Times are those of the buyer’s computer. The log’s order does not depend on them.",
            ]),
            new Subheading("How to check"),
            new Points(
            [
                (Words)"Ask the buyer for the stored files. On Linux and macOS run " + Words.Code("sha256sum FILE") + ", on Windows " + Words.Code("certutil -hashfile FILE SHA256") + ", and compare with the table.",
                (Words)"The buyer’s program checks all of it, the log included, with the command " + Words.Code("verify") + ".",
                "The hash of an exhibit is that of its manifest, a small file that lists the hashes of all its parts.",
            ]),
            new Subheading("Every stored part"),
            new Table([new("Part", 1), new("Bytes", 0, Numbers: true), new("SHA-256", 0)], [.. Parts(pack)]),
        ]);
    }

    // Said first: for these the log begins with the import, not with the page.
    private static IEnumerable<Words> Imported(Composition pack)
    {
        var files = pack.Shown.Where(exhibit => pack.Case.Captures.Any(c => c.Id == exhibit.Capture && c.ImportedFrom is not null)).Select(exhibit => exhibit.Label).ToList();
        if (files.Count > 0)
            yield return $"{string.Join(", ", files)}: imported files, not captured by the extension. The log proves that they are unchanged since they were imported, and nothing of the time before.";
    }

    private static IEnumerable<Row> Parts(Composition pack)
    {
        foreach (var exhibit in pack.Shown)
        {
            if (pack.CaptureOf(exhibit) is not { } capture)
            {
                if (pack.Case.Attachments.FirstOrDefault(a => a.Id == exhibit.Attachment) is { } file)
                    yield return Part(pack.Cite(exhibit.Label) + "  file", file.Bytes, file.Sha256);
                continue;
            }
            yield return Part(pack.Cite(exhibit.Label) + "  manifest", null, capture.Manifest);
            foreach (var part in capture.Parts) yield return Part(ShownText.Of(part.Name), part.Bytes, part.Sha256);
        }
    }

    private static Row Part(Words part, long? bytes, Facts.Sha256 hash) =>
        new([part, bytes?.ToString("#,0", CultureInfo.InvariantCulture) ?? "", Words.Hash(hash)]);
}
