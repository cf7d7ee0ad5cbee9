using System.Buffers;
using System.Security.Cryptography;
using DisputeHelper.Facts;

namespace DisputeHelper.Vault;

/// <summary>Several blobs on their way into the vault. Until <see cref="Commit"/> they are nameless files, and then all are on disk.</summary>
/// <remarks>
/// The order that a power cut cannot break: bytes flushed, renamed, folders flushed. Each file is flushed while the next is being
/// received, and each folder once per batch, so that the promise costs little more than the writing.
/// </remarks>
public sealed class VaultBatch : IAsyncDisposable
{
    private const int Piece = 256 * 1024;       // Smaller pieces make hashing and writing two to four times slower.

    private readonly EvidenceVault vault;
    private readonly List<Draft> drafts = [];

    internal VaultBatch(EvidenceVault vault) => this.vault = vault;

    /// <summary>Files that were found under a name that is not theirs, and put aside; for the log.</summary>
    public IReadOnlyList<Sha256> Quarantined { get; private set; } = [];

    /// <summary>Writes and hashes the stream in one pass.</summary>
    /// <exception cref="SourceBrokenException">The stream broke off.</exception>
    /// <exception cref="SourceTooLongException">It is longer than <paramref name="most"/>.</exception>
    /// <exception cref="DiskFailureException">The disk would not take it.</exception>
    public async Task<StoredBlob> Write(Stream source, long most, CancellationToken cancel)
    {
        var draft = new Draft(vault.NewDraft());
        drafts.Add(draft);
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            for (int got; (got = await Fill(source, buffer.AsMemory(0, Piece), cancel)) > 0;)
            {
                if (draft.Length + got > most) throw new SourceTooLongException();
                hash.AppendData(buffer, 0, got);
                draft.Append(buffer.AsSpan(0, got));
            }
        }
        finally { ArrayPool<byte>.Shared.Return(buffer); }
        return draft.Finish(Sha256.FromHash(hash.GetHashAndReset()));
    }

    /// <summary>Puts all of them under their names; when it returns they survive a power cut.</summary>
    /// <exception cref="DiskFailureException">The disk would not keep one; none of them counts.</exception>
    public async Task Commit()
    {
        foreach (var draft in drafts) await draft.Flushed;
        Quarantined = vault.Take(drafts.Select(draft => (draft.Path, draft.Blob!)));
        drafts.Clear();
    }

    /// <summary>Removes what was not committed.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var draft in drafts) await draft.Drop();
    }

    private static async ValueTask<int> Fill(Stream source, Memory<byte> buffer, CancellationToken cancel)
    {
        try { return await source.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel); }
        catch (Exception broken) when (broken is IOException or InvalidDataException) { throw new SourceBrokenException(broken); }
    }
}
