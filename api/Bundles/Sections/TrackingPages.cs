using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>Every parcel: the places it passed, and every step of its way as the carrier reported it.</summary>
internal sealed class TrackingPages : ISection
{
    public string Name => "tracking";

    public Section? Compose(Composition pack)
    {
        if (pack.Case.Parcels.Count == 0) return null;
        return new Section(Name, pack.Say["packTracking"], [.. pack.Case.Parcels.SelectMany((parcel, i) => Parcel(pack, parcel, i + 1))]);
    }

    private static IEnumerable<Block> Parcel(Composition pack, Parcel parcel, int number)
    {
        var say = pack.Say;
        if (pack.Case.Parcels.Count > 1) yield return new Subheading(say.Say("packParcelNumber", ("number", Wordbook.Number(number))));
        var rows = new FactRow[]
        {
            new(say["packTrackingNumber"], pack.Value(parcel.TrackingNumber, text => text)),
            new(say["packOtherNumbers"], Words.Foreign(string.Join(", ", parcel.OtherNumbers))),
            new(say["packCarrier"], pack.Value(parcel.Carrier, text => text)),
            new(say["packPromised"], pack.Value(parcel.EstimatedDelivery, text => text)),
        }.Where(row => !row.Value.IsEmpty).ToList();
        if (rows.Count > 0) yield return new FactRows(rows);
        if (parcel.Events.Count == 0)
        {
            yield return new Notice(NoticeTone.Information, say["packNoSteps"], say["packNoStepsNote"]);
            yield break;
        }
        if (Stops(pack, parcel) is { Count: > 1 } stops)
        {
            yield return new Route(say["packRoute"], stops, say["packRouteNote"]);
            if (TrackingMap.Of(pack, stops) is { } map) yield return map;
        }
        yield return new Table([new(say["packTime"], 0), new(say["packCarrierReported"], 1), new(say["packExhibit"], 0)],
            [.. parcel.Events.Select(step => Step(pack, step))]);
    }

    /// <summary>The places in the order of the reports; a place that is named again right away is one stop.</summary>
    private static List<RouteStop> Stops(Composition pack, Parcel parcel)
    {
        List<RouteStop> stops = [];
        foreach (var step in parcel.Events.Where(step => !string.IsNullOrWhiteSpace(step.Place)))
        {
            var day = step.At is { } at ? pack.Say.Day(DateOnly.FromDateTime(at.UtcDateTime)) : "";
            if (stops.Count > 0 && stops[^1].Key == Key(step.Place!)) continue;
            stops.Add(new RouteStop(Key(step.Place!), Words.Foreign(step.Place), day) { Named = step.Place! });
        }
        return stops;
    }

    private static string Key(string place) => place.Trim().ToUpperInvariant();

    private static Row Step(Composition pack, TrackingEvent step) => new(
    [
        step.At is { } at ? pack.Say.Moment(at) : step.TimeText is { } time ? Words.Foreign(time) : Words.Quiet(pack.Say["packNotGiven"]),
        Words.Foreign(step.Text.Value) + (step.Place is { Length: > 0 } place && !step.Text.Value.Contains(place, StringComparison.Ordinal) ? Words.Quiet("  ") + Words.Foreign(place, InlineStyle.Quiet) : Words.None),
        pack.Cite(step.Text.Source.Capture),
    ]);
}
