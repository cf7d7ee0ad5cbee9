using System.Text.Json;
using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Custody;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;

namespace DisputeHelper.Bundles.Archive;

/// <summary>The redacted archive: the redacted pack, the twin of each file that has one, and a list that ties each twin to the hash of its sealed file.</summary>
public sealed class ArchiveRedaction(RedactedTwin redaction, RedactedShelf shelf)
{
    private static readonly JsonSerializerOptions Indented = new(FactsJson.Options) { WriteIndented = true, NewLine = "\n" };

    internal async Task<Bag> Bag(ArchiveContents contents, BundleMaterial material, BagFile pack, Action<int, int> tell, CancellationToken cancel)
    {
        var files = await redaction.Files(material, cancel);
        var links = new List<RedactionLink>();
        List<(ArchivedExhibit, IReadOnlyList<BagFile>)> exhibits = [];
        var originals = contents.Originals();
        for (var i = 0; i < originals.Count; i++)
        {
            tell(i, originals.Count);
            var (card, parts) = originals[i];
            List<BagFile> twins = [];
            foreach (var part in parts) if (await Twin(files, card, part, links, cancel) is { } twin) twins.Add(twin);
            exhibits.Add((card with
            {
                Title = files.Masking.Mask(card.Title),
                Manifest = twins.FirstOrDefault(twin => twin.Path == card.Manifest)?.Path,
                Attachment = null,
                Files = [.. twins.Select(twin => twin.Path).Where(path => path != card.Manifest)],
            }, twins));
        }
        return contents.Bag(exhibits, pack, BagFile.Of("data/redaction.json", JsonSerializer.Serialize(links, Indented) + "\n"), json => RedactedJson.Text(json, files.Masking));
    }

    // The twins lie on the shelf while the archive is written: all of them together would not fit into memory.
    private async Task<BagFile?> Twin(RedactedFiles files, ArchivedExhibit card, ArchivedFile file, List<RedactionLink> links, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var twin = file switch
        {
            { Part: { } part, Capture: { } capture } => await files.Of(capture, part),
            { Attachment: { } added } => await files.Of(added),
            _ => await files.Manifest(file.Sha256),
        };
        links.Add(new(card.Label, file.Part?.Name ?? (file.Attachment is null ? "manifest" : "file"), file.Sha256, twin.Bytes is null ? null : Sha256.Of(twin.Bytes), twin.End));
        if (twin.Bytes is null) return null;
        var name = await shelf.Keep(twin.Bytes, cancel);
        var path = twin.End is RedactionEnd.Masked or RedactionEnd.Covered && file.Part is { Name: "screenshot" } ? Path.ChangeExtension(file.Path, "png")
            : twin.End is RedactionEnd.Stripped && !file.Path.EndsWith(".jpg", StringComparison.Ordinal) ? Path.ChangeExtension(file.Path, "png") : file.Path;
        return new(path, twin.Bytes.Length, name, () => shelf.Open(name));
    }
}
