namespace DisputeHelper.Formats;

/// <summary>Memory that takes so much and no more: what unpacks to a thousand times its size is cut off, not believed.</summary>
internal sealed class CappedStream(int most) : MemoryStream
{
    // Every other way of writing ends here, since the type is derived.
    public override void Write(byte[] buffer, int offset, int count)
    {
        var room = most - (int)Length;
        base.Write(buffer, offset, Math.Min(room, count));
        if (room < count) throw new FullException();
    }

    internal sealed class FullException() : IOException("It unpacks to more than is taken.");
}
