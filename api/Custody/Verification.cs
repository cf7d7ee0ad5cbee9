using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Custody;

/// <summary>Checks everything and repairs nothing: a repair may destroy what it touches.</summary>
public sealed class Verification(EvidenceStore store, EvidenceVault vault, DataFolder folder)
{
    /// <summary>Checks the store; the report names what is damaged.</summary>
    /// <param name="level">How much.</param>
    /// <param name="progress">Told how far it is, if wanted.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="anchor">A head that was seen earlier, elsewhere: the log must still contain it.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be opened, so nothing could be checked.</exception>
    public async Task<VerificationReport> Run(
        VerificationLevel level, IProgress<VerificationProgress>? progress, CancellationToken cancel, CustodyHead? anchor = null)
    {
        await store.Ready.WaitAsync(cancel);
        progress?.Report(new("database", 0, 1));
        var written = await store.Read(db => Task.FromResult(WrittenRows.Read(db, level is VerificationLevel.Full)), cancel);
        var findings = new Findings(written);
        foreach (var sentence in written.DatabaseDamage) findings.Add(new("row.database", ("why", sentence)));

        progress?.Report(new("log", 0, written.Events.Count));
        ChainCheck.Run(written, anchor, findings);
        RowCheck.Run(written, findings);
        var (blobs, bytes) = await new BlobCheck(vault, written, findings).Run(level, progress, cancel);
        if (level is VerificationLevel.Full) Strays.Look(folder, written, findings);

        return new(level, written.Captures.Count, blobs, bytes, written.Events.Count, ChainCheck.HeadOf(written), findings.Damages, [.. findings.Notices.Select(notice => notice.InEnglish)]) { Odd = findings.Notices };
    }
}
