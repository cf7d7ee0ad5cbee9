using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Bundles.Archive;

/// <summary>Makes the full archive of an order: the pack first, then one ZIP with it, every original, the log and a page that checks all of it.</summary>
public sealed class ArchiveDesk(
    BundleDesk packs, BundleGathering gathering, EvidenceStore store, EvidenceVault vault, CustodyLog custody, ArchiveRedaction redaction) : IBundleMaker
{
    /// <inheritdoc />
    public BundleForm Form => BundleForm.Archive;

    /// <inheritdoc />
    public async Task<MadePack> Make(
        string id, OrderNumber order, string profileName, BundleOptions options, Func<DateTimeOffset> now, BundleDesk.Progress tell, CancellationToken cancel)
    {
        var pack = await packs.Make(Guid.CreateVersion7().ToString("D"), order, profileName, options with { Form = BundleForm.Pack, Draft = false }, now, tell, cancel);
        tell(options.Spoken["archiveGathering"], 0, 1);
        var material = await gathering.Gather(order, options, cancel);
        var contents = new ArchiveContents(material, await Log(material, cancel), vault.OpenUnchecked);
        var printed = new BagFile("data/pack.pdf", pack.Bytes, pack.Sha256, () => vault.OpenUnchecked(pack.Sha256));
        var bag = options.Redacted
            ? await redaction.Bag(contents, material, printed, (done, of) => tell(options.Spoken["archiveRedacting"], done, of), cancel)
            : contents.Bag([.. contents.Originals().Select(one => (one.Card, (IReadOnlyList<BagFile>)[.. one.Files.Select(file => contents.Sealed(file, vault))]))], printed, null, json => json,
                await store.Read(db => ArchivedPapers.Of(db, order, material.Anchor.At, cancel), cancel));
        return await Keep(id, material, bag, options, now, tell, cancel);
    }

    private async Task<MadePack> Keep(
        string id, BundleMaterial material, Bag bag, BundleOptions options, Func<DateTimeOffset> now, BundleDesk.Progress tell, CancellationToken cancel)
    {
        if (!vault.HasRoomFor(bag.Payload.Sum(file => file.Bytes), 0))
            throw new BundleProblem(options.Spoken["archiveNoRoom"]);
        try
        {
            await using var batch = vault.Begin();
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            StoredBlob stored;
            await using (var zip = bag.AsZip((done, of) => tell(options.Spoken["archiveWriting"], done, of), stop.Token))
            {
                try { stored = await batch.Write(zip, long.MaxValue, cancel); }
                finally { await stop.CancelAsync(); }
            }
            cancel.ThrowIfCancellationRequested();
            await batch.Commit();
            await store.Write(async db => await custody.Append(db, now(), "bundle-made", material.Case.Order.Number.Value, new
            {
                bundle = id,
                form = "archive",
                redacted = options.Redacted,
                sha256 = stored.Sha256.Value,
                bytes = stored.Bytes,
                files = bag.Payload.Count,
                standsOn = new { seq = material.Anchor.Seq, hash = material.Anchor.Hash.Value },
            }, cancel), cancel);
            return new MadePack(stored.Sha256, stored.Bytes, null);
        }
        catch (Exception broken) when (broken is BagProblem or BlobDamagedException or SourceBrokenException { InnerException: BagProblem })
        {
            throw new BundleProblem(((broken as ITold ?? broken.InnerException as ITold)!).Sentence);
        }
        catch (DiskFailureException disk) { throw new BundleProblem(disk.Sentence); }
    }

    // What is noted of sellers and devices is in the log by its hash only.
    private static readonly HashSet<string> AboutEvidence =
    [
        CustodyEvents.CaptureStored, CustodyEvents.AttachmentStored, CustodyEvents.FileImported, CustodyEvents.CorrectionMade, CustodyEvents.DisputePlanned, CustodyEvents.ClaimEdited,
        CustodyEvents.AttachmentNoted, CustodyEvents.CopyLinked, CustodyEvents.NoteWritten, CustodyEvents.RecordMade, CustodyEvents.ArchiveOpened, "blob-quarantined", "bundle-made",
    ];

    /// <summary>The log up to the entry that the archive stands on. What happened to other orders is nobody else's business: their particulars stay here, their hashes go.</summary>
    private async Task<IReadOnlyList<KeptEntry>> Log(BundleMaterial material, CancellationToken cancel)
    {
        HashSet<string> subjects = [material.Case.Order.Number.Value, .. material.Case.Captures.Select(one => one.Id.Value), .. material.Case.Attachments.Select(one => one.Id), .. material.Case.Attachments.Select(one => one.Sha256.Value)];
        HashSet<string> bytes = [.. material.Captures.SelectMany(one => one.Parts).Select(part => part.Sha256.Value)];
        var rows = await store.Read(db => db.Custody.AsNoTracking().Where(row => row.Seq <= material.Anchor.Seq).OrderBy(row => row.Seq).ToListAsync(cancel), cancel);
        return [.. rows.Select(row => KeptEntry.Of(row, AboutEvidence.Contains(row.Type) && subjects.Contains(row.Subject) || row.Type == CustodyEvents.FileImported && bytes.Contains(row.Subject)))];
    }
}
