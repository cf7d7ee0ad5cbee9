using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>Every parcel and every step of its way, as the carrier reported them.</summary>
internal sealed class TrackingPages : ISection
{
    public string Name => "tracking";

    public Section? Compose(Composition pack)
    {
        if (pack.Case.Parcels.Count == 0) return null;
        return new Section(Name, "Tracking", [.. pack.Case.Parcels.SelectMany((parcel, i) => Parcel(pack, parcel, i + 1))]);
    }

    private static IEnumerable<Block> Parcel(Composition pack, Parcel parcel, int number)
    {
        if (pack.Case.Parcels.Count > 1) yield return new Subheading($"Parcel {number}");
        var rows = new FactRow[]
        {
            new("Tracking number", pack.Value(parcel.TrackingNumber, text => text)),
            new("Carrier", pack.Value(parcel.Carrier, text => text)),
            new("Promised", pack.Value(parcel.EstimatedDelivery, text => text)),
        }.Where(row => !row.Value.IsEmpty).ToList();
        if (rows.Count > 0) yield return new FactRows(rows);
        if (parcel.Events.Count == 0)
        {
            yield return new Notice(NoticeTone.Information, "No steps", "The captured pages show no step of this parcel.");
            yield break;
        }
        yield return new Table([new("Time", 0), new("What the carrier reported", 1), new("Exhibit", 0)],
            [.. parcel.Events.Select(step => Step(pack, step))]);
    }

    private static Row Step(Composition pack, TrackingEvent step) => new(
    [
        step.At is { } at ? Composition.Moment(at) : Words.Foreign(step.TimeText ?? "not given"),
        Words.Foreign(step.Text.Value) + (step.Place is { Length: > 0 } place && !step.Text.Value.Contains(place, StringComparison.Ordinal) ? Words.Quiet("  ") + Words.Foreign(place, InlineStyle.Quiet) : Words.None),
        pack.Cite(step.Text.Source.Capture),
    ]);
}
