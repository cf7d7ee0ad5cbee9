namespace DisputeHelper.Bundles.Geography;

/// <summary>The part of the world that a map shows, and its scale. Degrees of latitude are as long as they are; those of longitude as they are in the middle of the frame.</summary>
internal sealed class MapFrame
{
    /// <summary>As wide as the words of a page.</summary>
    public const double Width = 164;

    private const double Lowest = 62;
    private const double Highest = 96;

    // The coasts are drawn for maps of the world: closer, they would look wrong.
    private const double LeastDegrees = 16;

    private readonly double west;
    private readonly double north;
    private readonly double scale;
    private readonly double squeeze;

    private MapFrame(double west, double north, double scale, double squeeze, double height) =>
        (this.west, this.north, this.scale, this.squeeze, Height) = (west, north, scale, squeeze, height);

    /// <summary>In millimetres.</summary>
    public double Height { get; }

    /// <summary>The smallest frame around all of them, over the Pacific where that is the shorter way.</summary>
    public static MapFrame Around(IReadOnlyList<Spot> spots)
    {
        var (from, span) = Widest(spots);
        var (low, high) = (spots.Min(spot => spot.Latitude), spots.Max(spot => spot.Latitude));
        var middle = (low + high) / 2;
        var squeeze = Math.Max(0.3, Math.Cos(middle * Math.PI / 180));
        var (across, upright) = (Math.Max(span * 1.3, LeastDegrees / squeeze) * squeeze, Math.Max((high - low) * 1.5, LeastDegrees * 0.5));
        var scale = Math.Min(Width / across, Highest / upright);
        var height = Math.Clamp(upright * scale, Lowest, Highest);
        return new(from + span / 2 - Width / scale / squeeze / 2, middle + height / scale / 2, scale, squeeze, height);
    }

    /// <summary>Where a spot lies in it, in millimetres from its upper left.</summary>
    public (double X, double Y) Place(Spot spot)
    {
        var east = spot.Longitude;
        while (east < west) east += 360;
        while (east > west + 360) east -= 360;
        return (Round((east - west) * squeeze * scale), Round((north - spot.Latitude) * scale));
    }

    /// <summary>A ring in tenths of a degree, in millimetres and cut off at the edges (Sutherland and Hodgman, an edge after the other).</summary>
    public IReadOnlyList<double> Clip(int[] ring, int turn)
    {
        List<(double X, double Y)> points = new(ring.Length / 2);
        for (var i = 0; i < ring.Length; i += 2) points.Add(((ring[i] / 10.0 + turn - west) * squeeze * scale, (north - ring[i + 1] / 10.0) * scale));
        if (points.TrueForAll(p => p.X < 0) || points.TrueForAll(p => p.X > Width) || points.TrueForAll(p => p.Y < 0) || points.TrueForAll(p => p.Y > Height)) return [];
        points = Cut(points, p => p.X);
        points = Cut(points, p => Width - p.X);
        points = Cut(points, p => p.Y);
        points = Cut(points, p => Height - p.Y);
        return [.. points.SelectMany(p => new[] { Round(p.X), Round(p.Y) })];
    }

    private static List<(double X, double Y)> Cut(List<(double X, double Y)> points, Func<(double X, double Y), double> inside)
    {
        List<(double, double)> kept = [];
        for (var i = 0; i < points.Count; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            var (da, db) = (inside(a), inside(b));
            if (da >= 0) kept.Add(a);
            if (da >= 0 != db >= 0) kept.Add((a.X + (b.X - a.X) * da / (da - db), a.Y + (b.Y - a.Y) * da / (da - db)));
        }
        return kept;
    }

    // The widest gap between two longitudes is what the frame leaves out.
    private static (double From, double Span) Widest(IReadOnlyList<Spot> spots)
    {
        var around = spots.Select(spot => spot.Longitude).Distinct().Order().ToList();
        var (from, gap) = (around[0], 360 - (around[^1] - around[0]));
        for (var i = 1; i < around.Count; i++) if (around[i] - around[i - 1] > gap) (from, gap) = (around[i], around[i] - around[i - 1]);
        return (from, 360 - gap);
    }

    private static double Round(double millimetres) => Math.Round(millimetres, 1);
}
