namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>A piece of a conversation that belongs together on the screen: a line or paragraph of words, or a picture.</summary>
/// <param name="Element">The element whose words they are, or the picture.</param>
/// <param name="FirstText">The first of its texts; for a picture the first text after it.</param>
/// <param name="EndText">The text after its last one; for a picture the same as the first.</param>
/// <param name="Words">Its words in one line; for a picture its address.</param>
/// <param name="Kind">What it can be told to be by itself.</param>
internal sealed record Block(int Element, int FirstText, int EndText, string Words, BlockKind Kind)
{
    /// <summary>What it is; the rows around it may tell that a time was said.</summary>
    public BlockKind Kind { get; set; } = Kind;

    /// <summary>Where it stood on the screen, if that was recorded.</summary>
    public Place? Place { get; set; }

    /// <summary>Which kind of place in a row it has: blocks in the same place of different rows share it.</summary>
    public Slot? Slot { get; set; }

    /// <summary>Whether it names an order with a label.</summary>
    public bool NamesOrder { get; } = Kind == BlockKind.Words && Rows.OrderIn(Words) is not null;

    /// <summary>Whether a tick stands beside the time ("10:02 Read").</summary>
    public bool HasTick { get; init; }

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture => Kind == BlockKind.Picture;
}

/// <summary>What a block is, whatever stands around it.</summary>
internal enum BlockKind { Words, Time, Tick, Control, Picture }

/// <summary>A rectangle in CSS pixels.</summary>
internal readonly record struct Place(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public Place With(Place other)
    {
        var (x, y) = (Math.Min(X, other.X), Math.Min(Y, other.Y));
        return new(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }
}
