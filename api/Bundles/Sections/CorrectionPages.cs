using DisputeHelper.Cases;

namespace DisputeHelper.Bundles.Sections;

/// <summary>What the buyer put right, beside what the pages say: a reader must never take the one for the other.</summary>
internal sealed class CorrectionPages : ISection
{
    public string Name => "corrections";

    public Section? Compose(Composition pack) => pack.Case.Corrections.Count == 0 ? null : new Section(Name, "Corrections by the buyer",
    [
        new Paragraph("These values are the buyer’s own statement and stand in this pack in place of what was read from the pages. The pages themselves are unchanged; what they say is given beside each."),
        new Table([new("Field", 2), new("Stated by the buyer", 2), new("The page says", 3), new("Why, and when", 3)], [.. pack.Case.Corrections.Select(correction => Row(pack, correction))]),
    ]);

    private static Row Row(Composition pack, CaseCorrection correction) => new(
    [
        FieldNames.Of(correction.Field),
        Words.Foreign(correction.Value),
        Said(pack, correction),
        Words.Foreign(correction.Reason) + Words.Quiet($"  ({Composition.Moment(correction.At)})"),
    ]);

    private static Words Said(Composition pack, CaseCorrection correction)
    {
        if (!correction.Applies) return Words.Quiet("This version reads no such value from the pages, so the correction is not used in this pack.");
        var words = Words.None;
        foreach (var reading in correction.Said)
        {
            var said = Words.Foreign($"“{reading.Quote}”", InlineStyle.Quote) + " " + pack.Cite(reading.Source.Capture);
            words = words.IsEmpty ? said : words + ", " + said;
        }
        return words.IsEmpty ? Words.Quiet("No captured page says it.") : words;
    }
}
