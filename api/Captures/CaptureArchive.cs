using System.Runtime.CompilerServices;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Captures;

/// <summary>The read side: finds captures and hands out their parts, verified.</summary>
public sealed class CaptureArchive(EvidenceStore store, EvidenceVault vault)
{
    private const int Page = 100;

    /// <summary>The capture, or null.</summary>
    public async Task<StoredCapture?> Find(CaptureId id, CancellationToken cancel) => (await store.Find(id, cancel))?.ToCapture();

    /// <summary>All captures, oldest first. They are fetched in pages, so that nobody holds the database while working on one.</summary>
    public async IAsyncEnumerable<StoredCapture> All([EnumeratorCancellation] CancellationToken cancel)
    {
        var ids = await store.Read(db => db.Captures.OrderBy(row => row.StoredAt).ThenBy(row => row.Id).Select(row => row.Id).ToListAsync(cancel), cancel);
        foreach (var page in ids.Chunk(Page))
        {
            var rows = await store.Read(db => db.Captures.AsNoTracking().Include(row => row.Parts).Where(row => page.Contains(row.Id))
                .OrderBy(row => row.StoredAt).ThenBy(row => row.Id).ToListAsync(cancel), cancel);
            foreach (var row in rows) yield return row.ToCapture();
        }
    }

    /// <summary>The newest captures, newest first.</summary>
    public async Task<IReadOnlyList<StoredCapture>> Newest(int count, CancellationToken cancel)
    {
        var rows = await store.Read(db => db.Captures.AsNoTracking().Include(row => row.Parts)
            .OrderByDescending(row => row.StoredAt).ThenBy(row => row.Id).Take(count).ToListAsync(cancel), cancel);
        return [.. rows.Select(CaptureRows.ToCapture)];
    }

    /// <summary>The bytes of a part, after checking that they are still the same.</summary>
    /// <exception cref="BlobDamagedException">They are not.</exception>
    public Task<byte[]> ReadPart(StoredPart part, CancellationToken cancel) => vault.Read(part.Sha256, cancel);

    /// <summary>A verified stream of a part, for those too large for memory.</summary>
    /// <exception cref="BlobDamagedException">They are not the same any more.</exception>
    public Task<Stream> OpenPart(StoredPart part, CancellationToken cancel) => vault.OpenVerified(part.Sha256, cancel);
}
