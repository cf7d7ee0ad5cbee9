namespace DisputeHelper.Bundles;

/// <summary>A small map of the places that a parcel passed. All lengths are millimetres from its upper left.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high.</param>
/// <param name="Land">Outlines: x, y, x, y…</param>
/// <param name="Lakes">Waters inside the land.</param>
/// <param name="Marks">Where the places lie.</param>
/// <param name="Way">The marks in the order of the reports: x, y, x, y…</param>
/// <param name="Alternative">What it shows, for those who cannot see it.</param>
/// <param name="Notes">What it does not tell, and which places are not on it.</param>
public sealed record PlaceMap(
    string Title, double Width, double Height, IReadOnlyList<IReadOnlyList<double>> Land, IReadOnlyList<IReadOnlyList<double>> Lakes,
    IReadOnlyList<MapMark> Marks, IReadOnlyList<double> Way, string Alternative, IReadOnlyList<Words> Notes) : Block;

/// <summary>A mark on the map; stops that lie closer together than it is wide share it.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From above.</param>
/// <param name="Numbers">Of its stops, as in the list of them.</param>
/// <param name="Exact">The place itself; otherwise the middle of its country.</param>
/// <param name="Label">The places in the reports' words.</param>
/// <param name="Box">Where the label stands: x, y, width; empty where there is no room for it.</param>
/// <param name="End">The label ends at the mark; otherwise it begins there.</param>
public sealed record MapMark(double X, double Y, string Numbers, bool Exact, Words Label, IReadOnlyList<double> Box, bool End);
