using DisputeHelper.Facts;

namespace DisputeHelper.Vault;

/// <summary>Bytes to SHA-256, SHA-256 to bytes: written once, on disk before it says so, verified whenever they are read.</summary>
public sealed partial class EvidenceVault(DataFolder folder, ILogger<EvidenceVault> log)
{
    private const long FitsInMemory = 8 * 1024 * 1024;

    /// <summary>Begins a batch: what belongs together is put on disk together.</summary>
    public VaultBatch Begin()
    {
        EnsureShelves();
        return new(this);
    }

    /// <summary>Stores the bytes; when it returns they survive a power cut.</summary>
    public async Task<StoredBlob> Put(Stream bytes, CancellationToken cancel)
    {
        await using var batch = Begin();
        var blob = await batch.Write(bytes, long.MaxValue, cancel);
        await batch.Commit();
        return blob;
    }

    /// <summary>The bytes, after checking that they still have this hash.</summary>
    /// <exception cref="BlobDamagedException">They are gone or changed.</exception>
    public async Task<byte[]> Read(Sha256 blob, CancellationToken cancel)
    {
        await using var file = Open(blob);
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, cancel);
        return Sha256.Of(bytes) == blob ? bytes : throw Changed(blob);
    }

    /// <summary>A stream over the bytes, which were checked in full before it is handed out.</summary>
    /// <exception cref="BlobDamagedException">They are gone or changed.</exception>
    public async Task<Stream> OpenVerified(Sha256 blob, CancellationToken cancel)
    {
        var file = Open(blob);
        if (file.Length <= FitsInMemory)
        {
            await file.DisposeAsync();
            return new MemoryStream(await Read(blob, cancel), writable: false);
        }
        if (await HashOf(file, cancel) != blob)
        {
            await file.DisposeAsync();
            throw Changed(blob);
        }
        file.Position = 0;
        return file;
    }

    /// <summary>Whether a file of this name is there; says nothing of its bytes.</summary>
    public bool Holds(Sha256 blob) => File.Exists(PathOf(blob));

    /// <summary>Its length, or null when there is no such file; says nothing of its bytes.</summary>
    public long? Length(Sha256 blob) => new FileInfo(PathOf(blob)) is { Exists: true } file ? file.Length : null;

    /// <summary>The hash of the bytes that lie under this name, whatever it is; null when there are none.</summary>
    public async Task<Sha256?> Rehash(Sha256 blob, CancellationToken cancel)
    {
        if (!Holds(blob)) return null;
        await using var file = Open(blob);
        return await HashOf(file, cancel);
    }

    /// <summary>Whether the disk keeps <paramref name="keepFree"/> bytes free after taking this many.</summary>
    public bool HasRoomFor(long bytes, long keepFree) => Disk.Free(folder.Root) - bytes >= keepFree;

    /// <summary>Where the bytes of this name lie.</summary>
    internal string PathOf(Sha256 blob) => Path.Combine(folder.Blobs, blob.Value[..2], blob.Value);

    /// <summary>The bytes as they lie there, for a reader that holds them against their hash itself.</summary>
    /// <exception cref="BlobDamagedException">They are gone.</exception>
    internal Stream OpenUnchecked(Sha256 blob) => Open(blob);

    private FileStream Open(Sha256 blob)
    {
        try { return new FileStream(PathOf(blob), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, useAsync: false); }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BlobDamagedException(blob, new("blob.gone-alone", ("blob", blob.Short)));
        }
    }

    private static BlobDamagedException Changed(Sha256 blob) => new(blob, new("blob.changed-alone", ("blob", blob.Short)));

    private static async Task<Sha256> HashOf(Stream file, CancellationToken cancel) =>
        Sha256.FromHash(await System.Security.Cryptography.SHA256.HashDataAsync(file, cancel));
}
