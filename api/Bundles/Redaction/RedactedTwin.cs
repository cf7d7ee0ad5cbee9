using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>Makes the redacted twin of a pack: the same pages, with personal data taken out of words, pictures and originals, and a table that ties each twin to its sealed file.</summary>
public sealed class RedactedTwin(EvidenceVault vault, RedactedShelf shelf)
{
    /// <summary>The document without what is personal. Its pictures lie on the <see cref="RedactedShelf"/>.</summary>
    public async Task<Document> Apply(Document document, BundleMaterial material, CancellationToken cancel)
    {
        var files = await Files(material, cancel);
        var links = new List<RedactionLink>();
        var pictures = new Dictionary<Sha256, Sha256>();
        foreach (var picture in document.Pictures().Select(wanted => wanted.Sha256).Distinct())
        {
            cancel.ThrowIfCancellationRequested();
            var (exhibit, part, twin) = await Twin(files, material, picture);
            // What has no twin is not shown: a black square stands for it, and the table says so.
            var made = await shelf.Keep(twin.Bytes ?? Nothing, cancel);
            pictures[picture] = made;
            links.Add(new(exhibit, part, picture, twin.Bytes is null ? null : made, twin.End));
        }
        var attachments = new List<DocumentAttachment>();
        foreach (var original in document.Attachments) if (await Original(files, material, original, links) is { } twin) attachments.Add(twin);
        return RedactedDocument.Of(document with { Attachments = attachments }, files.Masking, pictures, links);
    }

    /// <summary>What makes the twins of a case's files.</summary>
    internal async Task<RedactedFiles> Files(BundleMaterial material, CancellationToken cancel) => new(
        await PersonalWords.Of(material, part => vault.Read(part.Sha256, cancel), cancel), blob => vault.Read(blob, cancel));

    private static readonly byte[] Nothing = RedactedPicture.Blank();

    private static async Task<(string Exhibit, string Part, RedactedFile Twin)> Twin(RedactedFiles files, BundleMaterial material, Sha256 picture)
    {
        foreach (var exhibit in Exhibits.Of(material.Case))
        {
            if (material.Case.Attachments.FirstOrDefault(file => file.Id == exhibit.Attachment && file.Sha256 == picture) is { } file) return (exhibit.Label, "file", await files.Of(file));
            if (material.Captures.FirstOrDefault(capture => capture.Head.Id == exhibit.Capture) is { } capture && capture.Parts.FirstOrDefault(part => part.Sha256 == picture) is { } part)
                return (exhibit.Label, part.Name, await files.Of(capture, part));
        }
        return ("", "picture", RedactedFile.None);
    }

    private static async Task<DocumentAttachment?> Original(RedactedFiles files, BundleMaterial material, DocumentAttachment original, List<RedactionLink> links)
    {
        // What the pack itself made is JSON.
        if (original.Bytes is { } own) return RedactedJson.Of(own.ToArray(), files.Masking) is { } bytes ? original with { Bytes = bytes } : null;
        var label = original.Exhibit ?? "";
        var capture = material.Captures.FirstOrDefault(one => one.Manifest == original.Sha256 || one.Parts.Any(part => part.Sha256 == original.Sha256));
        var part = capture?.Parts.FirstOrDefault(one => one.Sha256 == original.Sha256);
        var twin = capture is null ? RedactedFile.None : part is null ? await files.Manifest(capture.Manifest) : await files.Of(capture, part);
        links.Add(new(label, part?.Name ?? "manifest", original.Sha256!, twin.Bytes is null ? null : Sha256.Of(twin.Bytes), twin.End));
        return twin.Bytes is null ? null : original with { Sha256 = null, Bytes = twin.Bytes };
    }
}
