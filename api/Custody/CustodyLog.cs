using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Custody;

/// <summary>The log of what happened to the evidence: every entry carries the hash of the one before, so that no edit goes unseen.</summary>
public sealed class CustodyLog(EvidenceStore store)
{
    /// <summary>Adds an entry inside the caller's transaction (<see cref="EvidenceStore.Write{T}"/>), so that event and effect stand or fall together.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="at">UTC.</param>
    /// <param name="type">capture-stored, attachment-stored, correction-made, bundle-made, device-paired…</param>
    /// <param name="subject">The capture, order or device it is about.</param>
    /// <param name="payload">The particulars; kept as canonical JSON.</param>
    /// <param name="cancel">Stops the wait, not a commit.</param>
    public async Task<CustodyHead> Append(
        EvidenceDb db, DateTimeOffset at, string type, string subject, object payload, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("An entry is appended inside EvidenceStore.Write: outside of it two writers could follow the same entry.");
        var before = db.Custody.Local.MaxBy(row => row.Seq) is { } unsaved ? HeadOf(unsaved) : await Newest(db, cancel);
        var text = CanonicalJson.Of(payload);
        var seq = before.Seq + 1;
        var row = new CustodyRow
        {
            Seq = seq,
            At = at.ToUniversalTime(),
            Type = type,
            Subject = subject,
            Payload = text,
            Previous = before.Hash,
            Hash = ChainLink.HashOf(seq, at, type, subject, text, before.Hash.Value),
        };
        db.Custody.Add(row);
        return HeadOf(row);
    }

    /// <summary>The newest entry; <see cref="CustodyHead.Empty"/> when there is none.</summary>
    public Task<CustodyHead> Head(CancellationToken cancel) => store.Read(db => Newest(db, cancel), cancel);

    /// <summary>The newest entry, and what the log now has at a number that somebody saw earlier; null where it has nothing.</summary>
    public Task<(CustodyHead Head, Sha256? There)> HeadAndHashAt(long seq, CancellationToken cancel) => store.Read(async db =>
        (await Newest(db, cancel), seq == 0 ? CustodyHead.Empty.Hash : await db.Custody.Where(row => row.Seq == seq).Select(row => row.Hash).SingleOrDefaultAsync(cancel)), cancel);

    private static async Task<CustodyHead> Newest(EvidenceDb db, CancellationToken cancel) =>
        await db.Custody.AsNoTracking().OrderByDescending(row => row.Seq).FirstOrDefaultAsync(cancel) is { } row ? HeadOf(row) : CustodyHead.Empty;

    private static CustodyHead HeadOf(CustodyRow row) => new(row.Seq, row.Hash, row.At);
}
