#pragma warning disable CS9113 // the body follows
using DisputeHelper.Database;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Custody;

/// <summary>The log of what happened to the evidence: every entry carries the hash of the one before, so that no edit goes unseen.</summary>
public sealed class CustodyLog(EvidenceStore store, IDbContextFactory<EvidenceDb> databases)
{
    /// <summary>Adds an entry inside the caller's transaction (<see cref="EvidenceStore.Write{T}"/>), so that event and effect stand or fall together.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="at">UTC.</param>
    /// <param name="type">capture-stored, attachment-stored, correction-made, bundle-made, device-paired…</param>
    /// <param name="subject">The capture, order or device it is about.</param>
    /// <param name="payload">The particulars; kept as canonical JSON.</param>
    /// <param name="cancel">Stops the wait, not a commit.</param>
    public Task<CustodyHead> Append(
        EvidenceDb db, DateTimeOffset at, string type, string subject, object payload, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The newest entry; <see cref="CustodyHead.Empty"/> when there is none.</summary>
    public Task<CustodyHead> Head(CancellationToken cancel) => throw new NotImplementedException();
}

/// <summary>The end of the log: printed in every pack, remembered by the extension, so that a cut tail is seen.</summary>
/// <param name="Seq">How many entries there are.</param>
/// <param name="Hash">The hash of the last, which speaks for all of them.</param>
/// <param name="At">When it was written, UTC; null for an empty log.</param>
public sealed record CustodyHead(long Seq, Sha256 Hash, DateTimeOffset? At)
{
    /// <summary>Before the first entry: 64 zeros.</summary>
    public static CustodyHead Empty { get; } = new(0, Sha256.FromHash(new byte[32]), null);
}
