using DisputeHelper.Facts;

namespace DisputeHelper.Vault;

/// <summary>Bytes to SHA-256, SHA-256 to bytes: written once, on disk before it says so, verified whenever they are read.</summary>
public sealed class EvidenceVault(DataFolder folder)
{
    /// <summary>Stores the bytes; when it returns they survive a power cut.</summary>
    public Task<StoredBlob> Put(Stream bytes, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The bytes, after checking that they still have this hash.</summary>
    /// <exception cref="BlobDamagedException">They are gone or changed.</exception>
    public Task<byte[]> Read(Sha256 blob, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>A stream over the bytes, which were checked in full before it is handed out.</summary>
    /// <exception cref="BlobDamagedException">They are gone or changed.</exception>
    public Task<Stream> OpenVerified(Sha256 blob, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Whether a file of this name is there; says nothing of its bytes.</summary>
    public bool Holds(Sha256 blob) => File.Exists(PathOf(blob));

    /// <summary>Where the bytes of this name lie.</summary>
    internal string PathOf(Sha256 blob) => Path.Combine(folder.Blobs, blob.Value[..2], blob.Value);
}
