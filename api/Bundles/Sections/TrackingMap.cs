using DisputeHelper.Bundles.Geography;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The map of a parcel's way: the places that its reports name and that are known for certain. The others are named below it, never guessed.</summary>
internal static class TrackingMap
{
    /// <summary>The map; null when fewer than two different places are known.</summary>
    public static PlaceMap? Of(Composition pack, IReadOnlyList<RouteStop> stops)
    {
        var say = pack.Say;
        var found = stops.Select((stop, i) => (Stop: stop, Number: i + 1, Spot: Gazetteer.Find(stop.Named))).ToList();
        var known = found.Where(one => one.Spot is not null).Select(one => (one.Stop, one.Number, Spot: one.Spot!)).ToList();
        if (known.Select(one => (one.Spot.Latitude, one.Spot.Longitude)).Distinct().Count() < 2) return null;
        var frame = MapFrame.Around([.. known.Select(one => one.Spot)]);
        var (marks, way) = MapMarks.Of(known, frame);
        var unknown = found.Where(one => one.Spot is null).Select(one => one.Stop).DistinctBy(stop => stop.Key).ToList();
        List<Words> notes = [say["mapNote"]];
        if (known.Exists(one => !one.Spot.Exact)) notes.Add(say["mapCountry"]);
        if (unknown.Count > 0) notes.Add(say.Phrase("mapUnknown", ("places", Listed(unknown))));
        return new(say["mapTitle"], MapFrame.Width, frame.Height, Coastlines.Land(frame), Coastlines.Lakes(frame), marks, way,
            say.Say("mapAlternative", ("places", string.Join(", ", known.Select(one => ShownText.Of(one.Stop.Named))))), notes);
    }

    private static Words Listed(IEnumerable<RouteStop> stops)
    {
        var words = Words.None;
        foreach (var stop in stops) words = words.IsEmpty ? stop.Place : words.Then(", ").Then(stop.Place);
        return words;
    }
}
