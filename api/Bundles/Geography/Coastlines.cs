using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Geography;

/// <summary>Where land ends, for the whole world. Coasts only: a piece of evidence takes no side on borders.</summary>
internal static class Coastlines
{
    private static readonly Lazy<(List<int[]> Land, List<int[]> Lakes)> Read = new(() =>
    {
        using var stream = typeof(Coastlines).Assembly.GetManifestResourceStream("Geography/coastlines.json")!;
        var book = JsonSerializer.Deserialize<Book>(stream, FactsJson.Options)!;
        return (book.Rings, book.Lakes);
    });

    /// <summary>Outlines of land within a frame, in its millimetres: x, y, x, y…</summary>
    public static IReadOnlyList<IReadOnlyList<double>> Land(MapFrame frame) => Within(frame, Read.Value.Land);

    /// <summary>Outlines of waters inside the land.</summary>
    public static IReadOnlyList<IReadOnlyList<double>> Lakes(MapFrame frame) => Within(frame, Read.Value.Lakes);

    // The frame may lie across the line where longitudes begin anew.
    private static List<IReadOnlyList<double>> Within(MapFrame frame, List<int[]> rings) =>
        [.. rings.SelectMany(ring => new[] { -360, 0, 360 }.Select(turn => frame.Clip(ring, turn))).Where(ring => ring.Count >= 6)];

    private sealed record Book(string Source, string Licence, DateOnly ReadOn, string Unit, List<int[]> Rings, List<int[]> Lakes);
}
