namespace DisputeHelper.Http.Orders;

/// <summary>A delivery whose first bytes were looked at already; it is read on from its beginning.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly ReadOnlyMemory<byte> start;
    private readonly Stream rest;
    private int given;

    private PeekedStream(ReadOnlyMemory<byte> start, Stream rest) => (this.start, this.rest) = (start, rest);

    /// <summary>The first bytes of a delivery, and the delivery with them.</summary>
    public static async Task<(ReadOnlyMemory<byte> Start, Stream Whole)> Open(Stream delivery, int most, CancellationToken stop)
    {
        var start = new byte[most];
        var length = await delivery.ReadAtLeastAsync(start, most, throwOnEndOfStream: false, stop);
        return (start.AsMemory(0, length), new PeekedStream(start.AsMemory(0, length), delivery));
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        given < start.Length ? Give(buffer.Span) : await rest.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer) => given < start.Length ? Give(buffer) : rest.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await rest.DisposeAsync();
        await base.DisposeAsync();
    }

    private int Give(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, start.Length - given);
        start.Span.Slice(given, count).CopyTo(buffer);
        given += count;
        return count;
    }
}
