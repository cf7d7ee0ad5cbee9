using System.Threading.Channels;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;

namespace DisputeHelper.Captures;

/// <summary>Tells which pictures of the user have come in, so that they are scaled while nobody waits yet.</summary>
public sealed class Arrivals
{
    private const int Most = 4096;

    // What nobody fetches is forgotten: a scaled picture can be made at any time.
    private readonly Channel<Sha256> files = Channel.CreateBounded<Sha256>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>A file is safe on disk.</summary>
    public void Tell(AttachmentRow file)
    {
        if (file.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)) files.Writer.TryWrite(file.Sha256);
    }

    /// <summary>Each picture as it comes.</summary>
    public IAsyncEnumerable<Sha256> Follow(CancellationToken stop) => files.Reader.ReadAllAsync(stop);
}
