using System.Globalization;
using System.Text;

namespace DisputeHelper.Bundles.Geography;

/// <summary>Puts stops on a map: those that would cover each other share a mark, and a label stands where it covers nothing.</summary>
internal static class MapMarks
{
    private const double Near = 5;
    private const double LabelHeight = 3.8;
    private const double LongestLabel = 52;

    /// <summary>The marks, and the way from one to the next.</summary>
    public static (IReadOnlyList<MapMark> Marks, IReadOnlyList<double> Way) Of(IReadOnlyList<(RouteStop Stop, int Number, Spot Spot)> stops, MapFrame frame)
    {
        List<Cluster> clusters = [];
        List<Cluster> way = [];
        foreach (var (stop, number, spot) in stops)
        {
            var (x, y) = frame.Place(spot);
            var cluster = clusters.Find(c => c.Exact == spot.Exact && Math.Abs(c.X - x) < Near && Math.Abs(c.Y - y) < Near);
            if (cluster is null) clusters.Add(cluster = new(x, y, spot.Exact));
            cluster.Numbers.Add(number);
            cluster.Places.TryAdd(stop.Key, stop.Place);
            if (way.Count == 0 || way[^1] != cluster) way.Add(cluster);
        }
        List<Box> taken = [.. clusters.Select(c => new Box(c.X - c.HalfWidth, c.Y - 2.4, 2 * c.HalfWidth, 4.8))];
        return ([.. clusters.Select(c => Mark(c, frame, taken))], [.. way.SelectMany(c => new[] { c.X, c.Y })]);
    }

    private static MapMark Mark(Cluster cluster, MapFrame frame, List<Box> taken)
    {
        var label = Label(cluster);
        var width = Math.Round(WidthOf(string.Concat(label.Runs.Select(run => run.Text))) + 1.6, 1);
        foreach (var (box, end) in Places(cluster, width))
        {
            if (width > LongestLabel || box.X < 1 || box.Right > MapFrame.Width - 1 || box.Y < 1 || box.Bottom > frame.Height - 1 || taken.Exists(box.Touches)) continue;
            taken.Add(box);
            return new(cluster.X, cluster.Y, Ranges(cluster.Numbers), cluster.Exact, label, [Math.Round(box.X, 1), Math.Round(box.Y, 1), width], end);
        }
        return new(cluster.X, cluster.Y, Ranges(cluster.Numbers), cluster.Exact, label, [], false);
    }

    private static IEnumerable<(Box Box, bool End)> Places(Cluster c, double width)
    {
        var (right, left) = (c.X + c.HalfWidth + 0.8, c.X - c.HalfWidth - 0.8 - width);
        foreach (var dy in (double[])[-LabelHeight / 2, -LabelHeight - 0.6, 0.6])
        {
            yield return (new(right, c.Y + dy, width, LabelHeight), false);
            yield return (new(left, c.Y + dy, width, LabelHeight), true);
        }
        yield return (new(c.X - width / 2, c.Y + 3, width, LabelHeight), false);
        yield return (new(c.X - width / 2, c.Y - 3 - LabelHeight, width, LabelHeight), false);
    }

    private static Words Label(Cluster cluster)
    {
        var words = Words.None;
        foreach (var place in cluster.Places.Values) words = words.IsEmpty ? place : words.Then(" · ").Then(place);
        return words;
    }

    // Wide letters are as wide as they are high; of the others a little more than half is enough for any word.
    private static double WidthOf(string text) => text.EnumerateRunes().Sum(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format ? 0 : rune.Value is >= 0x1100 and not (>= 0x1E00 and <= 0x2FFF) ? 3.1 : 1.75);

    /// <summary>1, 2, 3 and 7 become "1–3, 7".</summary>
    private static string Ranges(IReadOnlyList<int> numbers)
    {
        List<string> parts = [];
        for (var i = 0; i < numbers.Count;)
        {
            var to = i;
            while (to + 1 < numbers.Count && numbers[to + 1] == numbers[to] + 1) to++;
            parts.Add(to == i ? $"{numbers[i]}" : to == i + 1 ? $"{numbers[i]}, {numbers[to]}" : $"{numbers[i]}–{numbers[to]}");
            i = to + 1;
        }
        return string.Join(", ", parts);
    }

    private sealed record Cluster(double X, double Y, bool Exact)
    {
        public List<int> Numbers { get; } = [];
        public Dictionary<string, Words> Places { get; } = new(StringComparer.Ordinal);
        public double HalfWidth => Math.Max(2.1, 0.75 * Ranges(Numbers).Length + 1.2);
    }

    private readonly record struct Box(double X, double Y, double Width, double Height)
    {
        public double Right => X + Width;
        public double Bottom => Y + Height;
        public bool Touches(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
    }
}
