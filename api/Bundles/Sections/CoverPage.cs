using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The first page is the summary: who, what, when, how much, what is asked, and what happened in a few lines.</summary>
internal sealed class CoverPage : ISection
{
    public string Name => "cover";

    public Section Compose(Composition pack)
    {
        var (file, claim, say) = (pack.Case, pack.Material.Claim, pack.Say);
        var asked = pack.Material.Plan?.Reason is not null && claim.Sentences.Count > 0;
        Words asks = asked ? Words.Foreign(claim.Sentences[^1].Text) : say["packNothingAsked"];
        return new Section(Name, say["packCover"], [new Cover(
            say["packKicker"], asked && pack.Material.ReasonTitle is { } reason ? ShownText.Of(reason) : say.Say("packOrderOf", ("marketplace", pack.Marketplace)),
            say.Say("packSubtitle", ("marketplace", pack.Marketplace), ("order", file.Order.Number.Value), ("day", say.Day(DateOnly.FromDateTime(pack.Material.Date.UtcDateTime)))),
            asks, [.. Rows(pack).Where(row => !row.Value.IsEmpty)],
            // The last sentence is what is asked; it stands above.
            [.. (asked ? claim.Sentences.SkipLast(1) : claim.Sentences).Select(sentence => new Row([Words.Foreign(sentence.Text), pack.Cite(sentence.Exhibits), pack.PagesOf(sentence.Exhibits)]))],
            Foot(pack))]);
    }

    private static IEnumerable<FactRow> Rows(Composition pack)
    {
        var (file, say) = (pack.Case, pack.Say);
        yield return new(say["packBuyer"], pack.Value(file.Recipient?.Name, name => name));
        yield return new(say["packSeller"], pack.Value(file.Seller?.Name, name => name));
        yield return new(say["packBought"], Items(pack));
        yield return new(say["packOrderedOn"], pack.Value(file.PlacedOn, say.Day));
        yield return new(say["packAmountPaid"], pack.Value(file.Total, Wordbook.Amount));
        yield return new(say["packStatusShown"], pack.Value(file.Status, status => status));
        yield return new(say["packEvidence"], say.Say("packEvidenceCount", ("count", Wordbook.Number(pack.Shown.Count)), ("moment", say.Moment(pack.Material.Date))));
    }

    private static Words Items(Composition pack) => pack.Case.Lines switch
    {
        [] => Words.None,
        [{ Title: { } only }] => pack.Value(only, title => title),
        [{ Title: { } first }, ..] => pack.Value(first, title => title).Then(pack.Say.Say("packAndMore", ("count", Wordbook.Number(pack.Case.Lines.Count - 1)))),
        _ => pack.Say.Say("packItems", ("count", Wordbook.Number(pack.Case.Lines.Count))),
    };

    private static Words Foot(Composition pack) =>
        Words.Quiet(pack.Say.Say("packCoverFoot", ("entry", Wordbook.Number(pack.Material.Anchor.Seq)))).Then("\n").Then(Words.Hash(pack.Material.Anchor.Hash));
}
