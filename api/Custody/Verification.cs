#pragma warning disable CS9113 // the body follows
using DisputeHelper.Database;
using DisputeHelper.Vault;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Custody;

/// <summary>Checks everything and repairs nothing: a repair may destroy what it touches.</summary>
public sealed class Verification(EvidenceStore store, IDbContextFactory<EvidenceDb> databases, EvidenceVault vault)
{
    /// <summary>Checks the store; the report names what is damaged.</summary>
    /// <param name="level">How much.</param>
    /// <param name="progress">Told how far it is, if wanted.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="anchor">A head that was seen earlier, elsewhere: the log must still contain it.</param>
    public Task<VerificationReport> Run(
        VerificationLevel level, IProgress<VerificationProgress>? progress, CancellationToken cancel, CustodyHead? anchor = null) =>
        throw new NotImplementedException();
}
