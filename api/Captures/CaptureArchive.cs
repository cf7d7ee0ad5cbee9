#pragma warning disable CS9113 // the body follows
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Captures;

/// <summary>The read side: finds captures and hands out their parts, verified.</summary>
public sealed class CaptureArchive(EvidenceStore store, IDbContextFactory<EvidenceDb> databases, EvidenceVault vault)
{
    /// <summary>The capture, or null.</summary>
    public Task<StoredCapture?> Find(CaptureId id, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>All captures, oldest first.</summary>
    public IAsyncEnumerable<StoredCapture> All(CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The newest captures, newest first.</summary>
    public Task<IReadOnlyList<StoredCapture>> Newest(int count, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The bytes of a part, after checking that they are still the same.</summary>
    /// <exception cref="BlobDamagedException">They are not.</exception>
    public Task<byte[]> ReadPart(StoredPart part, CancellationToken cancel) => vault.Read(part.Sha256, cancel);

    /// <summary>A verified stream of a part, for those too large for memory.</summary>
    /// <exception cref="BlobDamagedException">They are not the same any more.</exception>
    public Task<Stream> OpenPart(StoredPart part, CancellationToken cancel) => vault.OpenVerified(part.Sha256, cancel);
}
