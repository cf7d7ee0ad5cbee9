using DisputeHelper.Cases;

namespace DisputeHelper.Bundles.Sections;

/// <summary>What the buyer put right, beside what the pages say: a reader must never take the one for the other.</summary>
internal sealed class CorrectionPages : ISection
{
    public string Name => "corrections";

    public Section? Compose(Composition pack) => pack.Case.Corrections.Count == 0 ? null : new Section(Name, pack.Say["packCorrections"],
    [
        new Paragraph(pack.Say["packCorrectionsNote"]),
        new Table([new(pack.Say["packField"], 2), new(pack.Say["packStatedByBuyer"], 2), new(pack.Say["packPageSays"], 3), new(pack.Say["packWhyAndWhen"], 3)],
            [.. pack.Case.Corrections.Select(correction => Row(pack, correction))]),
    ]);

    private static Row Row(Composition pack, CaseCorrection correction) => new(
    [
        pack.Say.Field(correction.Field),
        Words.Foreign(correction.Value),
        Said(pack, correction),
        Words.Foreign(correction.Reason) + Words.Quiet($"  ({pack.Say.Moment(correction.At)})"),
    ]);

    private static Words Said(Composition pack, CaseCorrection correction)
    {
        if (!correction.Applies) return Words.Quiet(pack.Say["packCorrectionUnused"]);
        var words = Words.None;
        foreach (var reading in correction.Said)
        {
            var said = Words.Foreign($"“{reading.Quote}”", InlineStyle.Quote) + " " + pack.Cite(reading.Source.Capture);
            words = words.IsEmpty ? said : words + ", " + said;
        }
        return words.IsEmpty ? Words.Quiet(pack.Say["packNoPageSays"]) : words;
    }
}
