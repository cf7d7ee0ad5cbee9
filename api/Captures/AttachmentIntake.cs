#pragma warning disable CS9113 // the body follows
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Captures;

/// <summary>Takes the files that a user adds to an order: photos, videos, receipts, up to 2 GiB each.</summary>
public sealed class AttachmentIntake(EvidenceStore store, EvidenceVault vault, CustodyLog log, TimeProvider clock)
{
    /// <summary>Stores, hashes and logs one file. The same bytes under the same name and order are stored once.</summary>
    public Task<AttachmentOutcome> Receive(
        OrderNumber order, string fileName, string contentType, string caption, Stream bytes, long? announced, CancellationToken cancel) =>
        throw new NotImplementedException();
}

/// <summary>How the delivery of a file ended.</summary>
public abstract record AttachmentOutcome
{
    private AttachmentOutcome() { }

    /// <summary>On disk, logged, and safe from a power cut.</summary>
    public sealed record Stored(AttachmentRow Attachment) : AttachmentOutcome;

    /// <summary>It was there already; nothing was added.</summary>
    public sealed record AlreadyStored(AttachmentRow Attachment) : AttachmentOutcome;

    /// <summary>Nothing of it was kept.</summary>
    public sealed record Refused(Refusal Reason, string Sentence) : AttachmentOutcome;
}
