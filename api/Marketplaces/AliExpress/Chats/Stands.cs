namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>At which side of the conversation something stood. Rows of one side share an edge; notes stand in the middle.</summary>
internal sealed class Stands
{
    private const int LeastStep = 24;

    private readonly int _step;

    private readonly int? _centre;

    private Stands(int left, int right, bool tells, int? centre) => (Left, Right, _step, Tells, _centre) = (left, right, Math.Max(LeastStep, (right - left) / 16), tells, centre);

    public int Left { get; }

    public int Right { get; }

    /// <summary>Whether the sides are known: both are there, or what stands in the middle shows where the middle is.</summary>
    public bool Tells { get; }

    /// <summary>Learns from where messages and lines between them stood.</summary>
    public static Stands Of(IReadOnlyList<Place> messages, IReadOnlyList<Place> lines)
    {
        if (messages.Count == 0) return new(0, 0, false, null);
        var (left, right) = (messages.Min(place => place.X), messages.Max(place => place.Right));
        var centres = lines.Select(line => line.X + line.Width / 2).ToList();
        int? centre = centres.Count > 0 && centres.Max() - centres.Min() <= LeastStep ? centres[0] : null;
        var stands = new Stands(left, right, true, centre);
        var sides = messages.Select(stands.At).ToList();
        if (sides.Contains(Side.Left) && sides.Contains(Side.Right)) return stands;
        // One side only. Lines in the middle tell which one it is.
        if (centre is not { } middle) return new(left, right, false, null);
        var wide = new Stands(Math.Min(left, 2 * middle - right), Math.Max(right, 2 * middle - left), true, centre);
        return messages.Select(wide.At).Any(side => side is Side.Left or Side.Right) ? wide : new(left, right, false, centre);
    }

    /// <summary>The side; unknown for what fills the whole width.</summary>
    public Side At(Place place)
    {
        var (before, after) = (place.X - Left, Right - place.Right);
        if (_centre is { } centre && Math.Abs(2 * place.X + place.Width - 2 * centre) <= 12 && Math.Min(before, after) > 4) return Side.Middle;
        if (Math.Abs(before - after) <= _step) return Math.Min(before, after) > _step ? Side.Middle : Side.Unknown;
        return before < after ? Side.Left : Side.Right;
    }
}

/// <summary>Where something stood.</summary>
internal enum Side { Unknown, Left, Middle, Right }
