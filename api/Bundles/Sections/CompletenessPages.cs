using DisputeHelper.Captures;

namespace DisputeHelper.Bundles.Sections;

/// <summary>What is not there: of each capture, of the case, and where pages disagree.</summary>
internal sealed class CompletenessPages : ISection
{
    public string Name => "completeness";

    public Section Compose(Composition pack)
    {
        List<Block> blocks = [new Paragraph("What is known to be missing or uncertain is named here, so that nobody has to guess. What is not listed was captured without a known gap.")];
        blocks.Add(new Subheading("Each capture"));
        blocks.Add(new Table([new("Exhibit", 0), new("Page", 2), new("What it lacks", 3)],
            [.. pack.All.Where(e => e.Capture is not null).Select(e => new Row([pack.Cite(e.Label), ShownText.Of(e.Title), Lacks(pack.CaptureOf(e))]))]));
        blocks.AddRange(Holdings(pack));
        if (pack.All.Count > pack.Shown.Count)
        {
            blocks.Add(new Subheading("Left out of this pack"));
            blocks.Add(new Points([.. pack.All.Except(pack.Shown).Select(e => (Words)$"Exhibit {e.Label}, {ShownText.Of(e.Title)}, at the buyer’s wish. It is kept and can be shown.")]));
        }
        if (pack.Case.Missing.Count > 0)
        {
            blocks.Add(new Subheading("Not found on any captured page"));
            blocks.Add(new Points([.. pack.Case.Missing.Select(FieldNames.Of).Distinct().Select(name => (Words)name)]));
        }
        if (pack.Case.Conflicts.Count > 0)
        {
            blocks.Add(new Subheading("Where pages disagree"));
            blocks.Add(new Table([new("Field", 0), new("Reading", 1), new("Words of the page", 2), new("Exhibit", 0)], [.. Conflicts(pack)]));
        }
        return new Section(Name, "Statement of completeness", blocks);
    }

    private static Words Lacks(StoredCapture? capture)
    {
        if (capture is null) return "The stored capture could not be found when this pack was made.";
        var lacks = CaptureGaps.Of(capture.Head.Completeness);
        return lacks.Count == 0 ? Words.Quiet("Nothing known") : Words.Foreign(string.Join("\n", lacks));
    }

    /// <summary>How the capture came to hold what it holds. Older captures do not say, and then nothing is said for them.</summary>
    private static IEnumerable<Block> Holdings(Composition pack)
    {
        List<Row> rows = [.. pack.All
            .Select(exhibit => (exhibit, holds: pack.CaptureOf(exhibit) is { } capture ? CaptureHoldings.Of(capture.Head.Completeness) : []))
            .Where(one => one.holds.Count > 0)
            .Select(one => new Row([pack.Cite(one.exhibit.Label), Words.Foreign(string.Join("\n", one.holds))]))];
        if (rows.Count == 0) return [];
        return [new Subheading("What each capture holds"), new Table([new("Exhibit", 0), new("As stated when it was captured", 3)], rows)];
    }

    private static IEnumerable<Row> Conflicts(Composition pack)
    {
        foreach (var conflict in pack.Case.Conflicts)
            for (var i = 0; i < conflict.Readings.Count; i++)
            {
                var reading = conflict.Readings[i];
                yield return new Row([i == 0 ? FieldNames.Of(conflict.Field) : "", Words.Foreign(reading.Value), Words.Foreign($"“{reading.Quote}”", InlineStyle.Quote), pack.Cite(reading.Source.Capture)]);
            }
    }
}
