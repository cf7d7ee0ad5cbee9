using DisputeHelper.Captures;
using DisputeHelper.Cases;

namespace DisputeHelper.Bundles.Sections;

/// <summary>What is not there: of each capture, of the case, and where pages disagree.</summary>
internal sealed class CompletenessPages : ISection
{
    public string Name => "completeness";

    public Section Compose(Composition pack)
    {
        var say = pack.Say;
        List<Block> blocks = [new Paragraph(say["packCompletenessNote"])];
        if (pack.All.Any(e => e.Capture is not null))
        {
            blocks.Add(new Subheading(say["packEachCapture"]));
            blocks.Add(new Table([new(say["packExhibit"], 0), new(say["packPageOfSite"], 2), new(say["packLacks"], 3)],
                [.. pack.All.Where(e => e.Capture is not null).Select(e => new Row([pack.Cite(e.Label), say.TitleOf(e), Lacks(pack, pack.CaptureOf(e))]))]));
        }
        blocks.AddRange(Holdings(pack));
        if (pack.All.Count > pack.Shown.Count)
        {
            blocks.Add(new Subheading(say["packLeftOut"]));
            blocks.Add(new Points([.. pack.All.Except(pack.Shown).Select(e => (Words)say.Say("packLeftOutOne", ("exhibit", e.Label), ("title", say.TitleOf(e))))]));
        }
        if (Exhibits.SetAside(pack.Case).Select(e => e.Label).Concat(Exhibits.Unused(pack.Case)).ToList() is { Count: > 0 } unused)
            blocks.Add(new Notice(NoticeTone.Information, say["packNumbersUnused"], say.Phrase("packNumbersUnusedNote", ("exhibits", string.Join(", ", unused)))));
        if (pack.Shown.Where(e => pack.Material.Choice.Small.Contains(e.Label)).ToList() is { Count: > 0 } small)
            blocks.Add(new Notice(NoticeTone.Information, say["packSmaller"], say.Phrase("packSmallerNote", ("exhibits", pack.Cite(small.Select(e => e.Label))))));
        if (pack.Case.Missing.Count > 0)
        {
            blocks.Add(new Subheading(say["packNotFound"]));
            blocks.Add(new Points([.. pack.Case.Missing.Select(say.Field).Distinct().Select(name => (Words)name)]));
        }
        if (pack.Case.Conflicts.Count > 0)
        {
            blocks.Add(new Subheading(say["packDisagree"]));
            blocks.Add(new Table([new(say["packField"], 0), new(say["packReading"], 1), new(say["packQuote"], 2), new(say["packExhibit"], 0)], [.. Conflicts(pack)]));
        }
        return new Section(Name, say["packCompleteness"], blocks);
    }

    private static Words Lacks(Composition pack, StoredCapture? capture)
    {
        if (capture is null) return pack.Say["packCaptureGone"];
        var lacks = CaptureGaps.Of(capture.Head.Completeness, pack.Say);
        return lacks.Count == 0 ? Words.Quiet(pack.Say["packNothingKnown"]) : Words.Foreign(string.Join("\n", lacks));
    }

    /// <summary>How the capture came to hold what it holds. Older captures do not say, and then nothing is said for them.</summary>
    private static IEnumerable<Block> Holdings(Composition pack)
    {
        List<Row> rows = [.. pack.All
            .Select(exhibit => (exhibit, holds: pack.CaptureOf(exhibit) is { } capture ? CaptureHoldings.Of(capture.Head.Completeness, pack.Say) : []))
            .Where(one => one.holds.Count > 0)
            .Select(one => new Row([pack.Cite(one.exhibit.Label), Words.Foreign(string.Join("\n", one.holds))]))];
        if (rows.Count == 0) return [];
        return [new Subheading(pack.Say["packHoldings"]), new Table([new(pack.Say["packExhibit"], 0), new(pack.Say["packHoldingsColumn"], 3)], rows)];
    }

    private static IEnumerable<Row> Conflicts(Composition pack)
    {
        foreach (var conflict in pack.Case.Conflicts)
            for (var i = 0; i < conflict.Readings.Count; i++)
            {
                var reading = conflict.Readings[i];
                yield return new Row([i == 0 ? pack.Say.Field(conflict.Field) : "", Words.Foreign(reading.Value), Words.Foreign($"“{reading.Quote}”", InlineStyle.Quote), pack.Cite(reading.Source.Capture)]);
            }
    }
}
