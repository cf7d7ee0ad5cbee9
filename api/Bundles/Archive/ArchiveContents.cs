using System.Globalization;
using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Archive;

/// <summary>What goes into an archive, in a fixed order under generated names. Pure: the same material gives the same files.</summary>
/// <param name="material">The case.</param>
/// <param name="log">The log up to the entry that the archive stands on.</param>
/// <param name="open">Opens stored bytes; they are held against their hash while they are written.</param>
internal sealed class ArchiveContents(BundleMaterial material, IReadOnlyList<KeptEntry> log, Func<Sha256, Stream> open)
{
    private static readonly JsonSerializerOptions Indented = new(FactsJson.Options) { WriteIndented = true, NewLine = "\n" };

    // What is set aside is not shown in a pack, but the original of a copy that is shown may be among it.
    private List<Exhibit> Shown { get; } = [.. Exhibits.Of(material.Case).Concat(Exhibits.SetAside(material.Case)).Where(exhibit => !material.Choice.LeaveOut.Contains(exhibit.Label))];

    /// <summary>The exhibits with their files, sealed as they were captured.</summary>
    public IReadOnlyList<(ArchivedExhibit Card, IReadOnlyList<ArchivedFile> Files)> Originals() => [.. Shown.Select(Of).Where(one => one.Files.Count > 0)];

    /// <summary>The bag.</summary>
    /// <param name="exhibits">Card and files of each exhibit.</param>
    /// <param name="pack">The pack's PDF.</param>
    /// <param name="redacted">What links a redacted archive to the sealed one; null for the sealed one.</param>
    /// <param name="caseFile">The facts, as they may be told.</param>
    /// <param name="papers">What the buyer wrote beside them; null where it stays at home.</param>
    public Bag Bag(IReadOnlyList<(ArchivedExhibit Card, IReadOnlyList<BagFile> Files)> exhibits, BagFile pack, BagFile? redacted, Func<string, string> caseFile, ArchivedPapers? papers = null)
    {
        var number = material.Case.Order.Number.Value;
        var card = new ArchiveCard(ArchiveCard.Version, material.Case.Order.Number, material.Case.Order.Marketplace, material.Anchor.Seq, material.Anchor.Hash,
            ChainLink.Moment(material.Anchor.At), redacted is not null, [.. material.Choice.LeaveOut.Order(StringComparer.Ordinal)], [.. exhibits.Select(one => one.Card)]);
        List<BagFile> payload =
        [
            BagFile.Of(ArchiveCard.Path, Json(card)),
            pack,
            BagFile.Of("data/facts/case.json", caseFile(Json(material.Case))),
            BagFile.Of("data/facts/deadlines.json", caseFile(Json(material.Deadlines))),
            BagFile.Of("data/facts/claim.json", caseFile(Json(material.Claim))),
            BagFile.Of(ArchiveCard.LogPath, KeptLog.Write(redacted is null ? log : log.Select(entry => entry with { Payload = null }))),
            BagFile.Of("data/custody/time-stamps.txt", "There are none: no time-stamping authority was asked when this evidence was stored. Its times are those of the buyer's computer.\n"),
            .. redacted is null ? Array.Empty<BagFile>() : [redacted],
            .. papers is null ? Array.Empty<BagFile>() : [BagFile.Of(ArchivedPapers.Path, Json(papers))],
            .. exhibits.SelectMany(one => one.Files),
        ];
        return new($"order-{number}", material.Anchor.At,
        [
            ("Source-Organization", "The buyer, with DisputeHelper"),
            ("External-Identifier", number),
            ("External-Description", $"Evidence of {material.Case.Order.Marketplace} order {number}{(redacted is null ? "" : ", redacted")}"),
            ("Bagging-Date", material.Anchor.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("Log-Head", $"{material.Anchor.Seq}:{material.Anchor.Hash}"),
        ],
        [BagFile.Of("README.txt", ArchiveNote.Text), BagFile.Of("verify.html", VerifyPage.Text)], payload);
    }

    private (ArchivedExhibit Card, IReadOnlyList<ArchivedFile> Files) Of(Exhibit exhibit)
    {
        var folder = $"data/exhibits/{exhibit.Label}";
        if (material.Captures.FirstOrDefault(capture => capture.Head.Id == exhibit.Capture) is { } capture)
        {
            var parts = capture.Parts.Select((part, i) => new ArchivedFile($"{folder}/{(i + 1).ToString("00", CultureInfo.InvariantCulture)}-{part.Name}.{Endings.Of(part.Name, part.ContentType)}", part.Sha256, capture, part, null)).ToList();
            var manifest = new ArchivedFile($"{folder}/manifest.json", capture.Manifest, capture, null, null);
            return (new(exhibit.Label, exhibit.TitleIn(material.Language), exhibit.Capture, manifest.Path, null, [.. parts.Select(part => part.Path)]), [manifest, .. parts]);
        }
        if (material.Case.Attachments.FirstOrDefault(file => file.Id == exhibit.Attachment) is not { } file) return (new(exhibit.Label, exhibit.TitleIn(material.Language), null, null, null, []), []);
        var added = new ArchivedFile($"{folder}/file.{Endings.Of("file", file.ContentType)}", file.Sha256, null, null, file);
        return (new(exhibit.Label, exhibit.TitleIn(material.Language), null, null, Logged(file), [added.Path]), [added]);
    }

    // The log's own words count: what the case says of a file may be a later caption.
    private ArchivedAttachment Logged(CaseAttachment file) =>
        log.LastOrDefault(entry => entry.Type == CustodyEvents.AttachmentStored && entry.Payload?.Contains($"\"id\":\"{file.Id}\"", StringComparison.Ordinal) is true)?.Payload is { } payload
            ? JsonSerializer.Deserialize<ArchivedAttachment>(payload, FactsJson.Options)!
            : new(file.Id, material.Case.Order.Number.Value, file.FileName, file.ContentType, file.Bytes, file.Sha256.Value, file.Caption, ChainLink.Moment(file.StoredAt));

    /// <summary>A stored file as it goes into the bag.</summary>
    public BagFile Sealed(ArchivedFile file, EvidenceVault vault) => new(file.Path,
        vault.Length(file.Sha256) ?? throw new BundleProblem(new Sentence("bag.file-gone", ("path", file.Path))),
        file.Sha256, () => open(file.Sha256));

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Indented) + "\n";
}

/// <summary>A stored file and its place in the archive.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Sha256">Its bytes.</param>
/// <param name="Capture">The capture that it is of.</param>
/// <param name="Part">Which part of it; null for its manifest.</param>
/// <param name="Attachment">The file that the user added.</param>
internal sealed record ArchivedFile(string Path, Sha256 Sha256, StoredCapture? Capture, StoredPart? Part, CaseAttachment? Attachment);
