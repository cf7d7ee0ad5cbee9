using DisputeHelper.Disputes;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The claim, and for each sentence of it the exhibit and the page that show it.</summary>
internal sealed class ClaimPages : ISection
{
    public string Name => "claim";

    public Section? Compose(Composition pack)
    {
        var (claim, say) = (pack.Material.Claim, pack.Say);
        if (claim.Sentences.Count == 0) return null;
        List<Block> blocks = [];
        if (pack.Material.Plan?.Words is { Length: > 0 } own)
        {
            blocks.Add(new Subheading(say["packOwnWords"]));
            blocks.AddRange(own.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Paragraph(Words.Foreign(line, InlineStyle.Quote))));
            blocks.Add(new Subheading(say["packEvidenceShows"]));
        }
        blocks.Add(new Table([new("", 0, Numbers: true), new(say["packStatement"], 1), new(say["packExhibit"], 0), new(say["packPage"], 0, Numbers: true)],
            [.. claim.Sentences.Select((sentence, i) => Line(pack, sentence, i + 1))]));
        return new Section(Name, say["packClaim"], blocks);
    }

    private static Row Line(Composition pack, ClaimSentence sentence, int number) =>
        new([Words.Quiet($"{number}."), Words.Foreign(sentence.Text), pack.Cite(sentence.Exhibits), pack.PagesOf(sentence.Exhibits)]);
}
