using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Captures;

/// <summary>Keeps imported pictures, documents and videos: at first without an order, then as attachments of the one that the user names.</summary>
public sealed class ImportShelf(EvidenceStore store, EvidenceVault vault, CustodyLog log, Threshold threshold, IntakeLimits limits, Arrivals arrivals, TimeProvider clock)
{
    /// <summary>What was imported before with these bytes, or null.</summary>
    public Task<ImportedFileRow?> Find(Sha256 bytes, CancellationToken cancel) =>
        store.Read(db => db.ImportedFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Sha256 == bytes, cancel), cancel);

    /// <summary>Every imported file with the orders it is attached to, the newest first.</summary>
    public Task<IReadOnlyList<ShelvedImport>> All(CancellationToken cancel) => store.Read<IReadOnlyList<ShelvedImport>>(async db =>
    {
        var files = await db.ImportedFiles.AsNoTracking().OrderByDescending(file => file.StoredAt).ThenBy(file => file.Sha256).ToListAsync(cancel);
        var orders = (await db.Attachments.AsNoTracking().Where(kept => db.ImportedFiles.Any(file => file.Sha256 == kept.Sha256))
            .Select(kept => new { kept.Sha256, kept.OrderNumber }).ToListAsync(cancel)).ToLookup(kept => kept.Sha256, kept => kept.OrderNumber);
        return [.. files.Select(file => new ShelvedImport(file, [.. orders[file.Sha256].Distinct()]))];
    }, cancel);

    /// <summary>Stores, hashes and logs a file that no order is known for yet.</summary>
    public Task<ImportOutcome> Keep(string fileName, string contentType, DateTimeOffset? modifiedAt, Stream bytes, CancellationToken cancel) =>
        threshold.Guard<ImportOutcome>(bytes.Length, limits.Attachment, async () =>
        {
            await using var batch = vault.Begin();
            var blob = await batch.Write(bytes, limits.Attachment, cancel);
            await batch.Commit();
            return await store.Write<ImportOutcome>(async db =>
            {
                if (await db.ImportedFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Sha256 == blob.Sha256) is { } earlier)
                    return new ImportOutcome.AlreadyStored(earlier);
                var row = new ImportedFileRow
                {
                    Sha256 = blob.Sha256,
                    FileName = fileName,
                    ContentType = contentType,
                    Bytes = blob.Bytes,
                    ModifiedAt = modifiedAt?.ToUniversalTime(),
                    StoredAt = clock.GetUtcNow(),
                };
                db.ImportedFiles.Add(row);
                foreach (var name in batch.Quarantined) await log.Append(db, row.StoredAt, "blob-quarantined", name.Value, new { import = row.Sha256 }, default);
                await log.Append(db, row.StoredAt, CustodyEvents.FileImported, row.Sha256.Value, CustodyEvents.Of(row), default);
                return new ImportOutcome.Stored(row);
            }, CancellationToken.None);
        }, (reason, sentence) => new ImportOutcome.Refused(reason, sentence), cancel);

    /// <summary>Makes an imported file an attachment of an order; a file that is one already stays one.</summary>
    /// <exception cref="StoreUnavailableException">Nothing is written at present.</exception>
    public Task<AttachmentRow> Attach(ImportedFileRow file, OrderNumber order, string caption, CancellationToken cancel) => store.Write(async db =>
    {
        if (await db.Attachments.AsNoTracking().FirstOrDefaultAsync(kept => kept.OrderNumber == order && kept.Sha256 == file.Sha256, cancel) is { } earlier) return earlier;
        var row = new AttachmentRow
        {
            Id = Guid.NewGuid().ToString("D"),
            OrderNumber = order,
            FileName = file.FileName,
            ContentType = file.ContentType,
            Bytes = file.Bytes,
            Sha256 = file.Sha256,
            Caption = caption,
            StoredAt = clock.GetUtcNow(),
        };
        db.Attachments.Add(row);
        await log.Append(db, row.StoredAt, CustodyEvents.AttachmentStored, order.Value, CustodyEvents.Of(row), default);
        arrivals.Tell(row);
        return row;
    }, cancel);
}

/// <summary>An imported file and the orders that it is attached to; a page or mail has none of its own.</summary>
public sealed record ShelvedImport(ImportedFileRow File, IReadOnlyList<OrderNumber> Orders)
{
    /// <summary>It still waits for the user to name its order.</summary>
    public bool Waits => File.CaptureId is null && Orders.Count == 0;
}

/// <summary>How the keeping of an imported file ended.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome() { }

    /// <summary>On disk, logged, and safe from a power cut.</summary>
    public sealed record Stored(ImportedFileRow File) : ImportOutcome;

    /// <summary>These bytes were imported before; nothing was added.</summary>
    public sealed record AlreadyStored(ImportedFileRow File) : ImportOutcome;

    /// <summary>Nothing of it was kept.</summary>
    public sealed record Refused(Refusal Reason, Sentence Sentence) : ImportOutcome;
}
