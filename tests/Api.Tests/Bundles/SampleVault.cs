using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles;

/// <summary>Bytes by their hash, in memory.</summary>
internal sealed class SampleVault
{
    private readonly Dictionary<Sha256, byte[]> blobs = [];

    public Sha256 Keep(byte[] bytes)
    {
        var hash = Sha256.Of(bytes);
        blobs[hash] = bytes;
        return hash;
    }

    public Task<Stream> Open(Sha256 blob, CancellationToken cancel) => Task.FromResult<Stream>(new MemoryStream(blobs[blob], writable: false));
}
