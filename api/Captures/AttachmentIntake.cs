using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Captures;

/// <summary>Takes the files that a user adds to an order: photos, videos, receipts, up to 2 GiB each.</summary>
public sealed class AttachmentIntake(EvidenceStore store, EvidenceVault vault, CustodyLog log, Threshold threshold, IntakeLimits limits, Arrivals arrivals, TimeProvider clock)
{
    /// <summary>Stores, hashes and logs one file. The same bytes under the same name, caption and order are stored once.</summary>
    public async Task<AttachmentOutcome> Receive(
        OrderNumber order, string fileName, string contentType, string caption, Stream bytes, long? announced, CancellationToken cancel, MadeFrom? madeFrom = null)
    {
        var outcome = await threshold.Guard<AttachmentOutcome>(
            announced, limits.Attachment, () => Take(order, fileName, contentType, caption, bytes, madeFrom, cancel),
            (reason, sentence) => new AttachmentOutcome.Refused(reason, sentence), cancel);
        if (outcome is AttachmentOutcome.Stored(var file)) arrivals.Tell(file);
        return outcome;
    }

    private async Task<AttachmentOutcome> Take(
        OrderNumber order, string sentName, string contentType, string caption, Stream bytes, MadeFrom? madeFrom, CancellationToken cancel)
    {
        var fileName = NameOf(sentName);
        await using var batch = vault.Begin();
        var blob = await batch.Write(bytes, limits.Attachment, cancel);
        if (blob.Bytes == 0) throw new NotACaptureException(new("told.file-empty"));
        await batch.Commit();
        return await store.Write<AttachmentOutcome>(async db =>
        {
            var earlier = await db.Attachments.AsNoTracking().FirstOrDefaultAsync(row =>
                row.OrderNumber == order && row.Sha256 == blob.Sha256 && row.FileName == fileName && row.Caption == caption);
            if (earlier is not null) return new AttachmentOutcome.AlreadyStored(earlier);
            var file = new AttachmentRow
            {
                Id = Guid.NewGuid().ToString("D"),
                OrderNumber = order,
                FileName = fileName,
                ContentType = contentType,
                Bytes = blob.Bytes,
                Sha256 = blob.Sha256,
                Caption = caption,
                StoredAt = clock.GetUtcNow(),
            };
            db.Attachments.Add(file);
            foreach (var name in batch.Quarantined)
                await log.Append(db, file.StoredAt, "blob-quarantined", name.Value, new { attachment = file.Id }, default);
            await log.Append(db, file.StoredAt, CustodyEvents.AttachmentStored, order.Value, CustodyEvents.Of(file), default);
            if (madeFrom is not null) await Link(db, file, madeFrom);
            return new AttachmentOutcome.Stored(file);
        }, CancellationToken.None);
    }

    private async Task Link(EvidenceDb db, AttachmentRow copy, MadeFrom from)
    {
        var done = string.Join(',', from.Done);
        db.AttachmentCopies.Add(new AttachmentCopyRow
        {
            AttachmentId = copy.Id,
            OrderNumber = copy.OrderNumber,
            Sha256 = copy.Sha256,
            OriginalSha256 = from.Sha256,
            OriginalId = from.Attachment,
            CaptureId = from.Capture,
            Done = done,
            Milliseconds = from.Milliseconds,
            At = copy.StoredAt,
        });
        await log.Append(db, copy.StoredAt, CustodyEvents.CopyLinked, copy.OrderNumber.Value, CustodyEvents.OfCopy(
            copy.Id, copy.Sha256.Value, from.Sha256.Value, from.Attachment, from.Capture?.Value, done, from.Milliseconds), default);
    }

    // Some senders give a whole path; only the last step of it is the file's name, and it is never used as one on this disk.
    private static string NameOf(string sent)
    {
        var name = sent.Split('/', '\\')[^1].Trim();
        return name.Length is > 0 and <= 255 && !name.Any(char.IsControl)
            ? name
            : throw new NotACaptureException(new("told.file-name"));
    }
}

/// <summary>What a copy was made of. The original stays as it is; the two are tied together by their hashes.</summary>
/// <param name="Sha256">The hash of the original.</param>
/// <param name="Attachment">The file of the user that it was made of, or null.</param>
/// <param name="Capture">The capture whose picture it was made of, or null.</param>
/// <param name="Done">What was done, in fixed words.</param>
/// <param name="Milliseconds">Where in the video, for a key frame.</param>
public sealed record MadeFrom(Sha256 Sha256, string? Attachment, CaptureId? Capture, IReadOnlyList<string> Done, long? Milliseconds);

/// <summary>How the delivery of a file ended.</summary>
public abstract record AttachmentOutcome
{
    private AttachmentOutcome() { }

    /// <summary>On disk, logged, and safe from a power cut.</summary>
    public sealed record Stored(AttachmentRow Attachment) : AttachmentOutcome;

    /// <summary>It was there already; nothing was added.</summary>
    public sealed record AlreadyStored(AttachmentRow Attachment) : AttachmentOutcome;

    /// <summary>Nothing of it was kept.</summary>
    public sealed record Refused(Refusal Reason, Sentence Sentence) : AttachmentOutcome;
}
