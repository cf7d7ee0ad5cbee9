using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Captures;

/// <summary>Step 1: store, hash, log. It never looks inside a page; what it has acknowledged survives anything but the disk's death.</summary>
public sealed class CaptureIntake(EvidenceStore store, EvidenceVault vault, CustodyLog log, Threshold threshold, IntakeLimits limits, TimeProvider clock)
{
    /// <summary>Takes one delivery, part by part, without holding any of them in memory.</summary>
    /// <param name="parts">The parts in the sender's order, <c>capture</c> first.</param>
    /// <param name="announced">The length the sender announced, if it did; checked against limit and free disk before a byte is read.</param>
    /// <param name="cancel">The sender went away.</param>
    /// <param name="imported">Set when this is a file that the user imported: how it is entered in the log, given the capture's moment of storing.</param>
    public Task<IntakeOutcome> Receive(
        IAsyncEnumerable<IncomingPart> parts, long? announced, CancellationToken cancel, Func<CaptureRow, ImportedFileRow>? imported = null) =>
        threshold.Guard<IntakeOutcome>(
            announced, limits.Capture, () => Take(parts, imported, cancel), (reason, sentence) => new IntakeOutcome.Refused(reason, sentence), cancel);

    private async Task<IntakeOutcome> Take(IAsyncEnumerable<IncomingPart> parts, Func<CaptureRow, ImportedFileRow>? imported, CancellationToken cancel)
    {
        await using var batch = vault.Begin();
        var (head, rows) = await Receive(batch, parts, imported is not null, cancel);
        var capture = new CaptureRow
        {
            Id = head.Head.Id,
            Url = head.Head.Url,
            Title = head.Head.Title,
            CapturedAt = head.Head.CapturedAt.ToUniversalTime(),
            StoredAt = clock.GetUtcNow(),
            TimeZone = head.Head.TimeZone,
            Language = head.Head.Language,
            Head = head.Text,
            Parts = rows,
            Manifest = Sha256.FromHash(new byte[32]),
        };
        var manifest = CaptureManifest.Of(CaptureText.Of(capture));
        var stored = capture.Sealed(await batch.Write(new MemoryStream(manifest), manifest.Length, cancel));
        return await store.Find(stored.Id, cancel) is { } earlier
            ? Compare(earlier, stored)                       // A retry: the drafts are dropped, the first delivery stays.
            : await Commit(batch, stored, imported?.Invoke(stored));
    }

    private async Task<(IncomingHead Head, List<CapturePartRow> Rows)> Receive(
        VaultBatch batch, IAsyncEnumerable<IncomingPart> parts, bool isImport, CancellationToken cancel)
    {
        IncomingHead? head = null;
        var rows = new List<CapturePartRow>();
        var left = limits.Capture;
        await foreach (var part in parts.WithCancellation(cancel))
        {
            if (head is null)
            {
                head = await IncomingHead.Read(part, limits.Head, cancel);
                head.Demand(isImport);
                continue;
            }
            PartRules.Demand(part, rows.Select(row => row.Name));
            if (rows.Count == limits.Parts) throw new NotACaptureException(new("capture.many-parts", ("most", limits.Parts)));
            var blob = await batch.Write(part.Bytes, left, cancel);
            left -= blob.Bytes;
            rows.Add(new()
            {
                CaptureId = head.Head.Id,
                Ordinal = rows.Count,
                Name = part.Name,
                ContentType = part.ContentType,
                Bytes = blob.Bytes,
                Sha256 = blob.Sha256,
            });
        }
        if (head is null) throw new NotACaptureException(new("capture.delivery-empty"));
        if (rows.Count == 0) throw new NotACaptureException(new("capture.holds-nothing"));
        return (head, rows);
    }

    // From here on the sender's going away stops nothing: a capture is stored whole or not at all.
    private async Task<IntakeOutcome> Commit(VaultBatch batch, CaptureRow capture, ImportedFileRow? imported)
    {
        await batch.Commit();
        return await store.Write<IntakeOutcome>(async db =>
        {
            // Asked again behind the gate: the same capture may have come in twice at the same moment.
            if (await db.Captures.AsNoTracking().Include(row => row.Parts).SingleOrDefaultAsync(row => row.Id == capture.Id) is { } earlier)
                return Compare(earlier, capture);
            db.Captures.Add(capture);
            foreach (var blob in batch.Quarantined)
                await log.Append(db, capture.StoredAt, "blob-quarantined", blob.Value, new { capture = capture.Id }, default);
            await log.Append(db, capture.StoredAt, CustodyEvents.CaptureStored, capture.Id.Value, CustodyEvents.Of(capture), default);
            if (imported is not null)
            {
                db.ImportedFiles.Add(imported);
                await log.Append(db, capture.StoredAt, CustodyEvents.FileImported, imported.Sha256.Value, CustodyEvents.Of(imported), default);
            }
            return new IntakeOutcome.Stored(capture.ToCapture());
        }, CancellationToken.None);
    }

    private static IntakeOutcome Compare(CaptureRow earlier, CaptureRow sent) =>
        earlier.Head == sent.Head && Parts(earlier).SequenceEqual(Parts(sent))
            ? new IntakeOutcome.AlreadyStored(earlier.ToCapture())
            : new IntakeOutcome.DifferentBytes(sent.Id, new("capture.different", ("id", sent.Id)));

    private static IEnumerable<StoredPart> Parts(CaptureRow row) => row.ToCapture().Parts;
}
