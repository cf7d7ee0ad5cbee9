using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>Returns, refunds and disputes that the marketplace has on record.</summary>
internal sealed class DisputePages : ISection
{
    public string Name => "disputes";

    public Section? Compose(Composition pack) => pack.Case.Disputes.Count == 0 ? null
        : new Section(Name, pack.Say["packDisputes"], [.. pack.Case.Disputes.SelectMany((dispute, i) => One(pack, dispute, i + 1))]);

    private static IEnumerable<Block> One(Composition pack, DisputeRecord dispute, int number)
    {
        var say = pack.Say;
        if (pack.Case.Disputes.Count > 1) yield return new Subheading(say.Say("packRecord", ("number", Wordbook.Number(number))));
        yield return new FactRows([.. new FactRow[]
        {
            new(say["packItem"], pack.Value(dispute.Title, text => text)),
            new(say["packKind"], Words.Foreign(dispute.Kind)),
            new(say["packStatus"], Status(pack, dispute)),
            new(say["packReason"], pack.Value(dispute.Reason, text => text)),
            new(say["packAskedFor"], pack.Value(dispute.Asked, text => text)),
            new(say["packDecided"], pack.Value(dispute.Solution, text => text)),
            new(say["packRefundNamed"], pack.Value(dispute.Refund, Wordbook.Amount)),
            new(say["packRefund"], pack.Value(dispute.RefundInfo, text => text)),
            // The list of refunds shows what one item cost, not what is paid back.
            new(say["packUnitPrice"], pack.Value(dispute.Amount, Wordbook.Amount)),
            new(say["packOpened"], pack.Value(dispute.OpenedAt, text => text)),
            new(say["packChanged"], pack.Value(dispute.ChangedAt, text => text)),
            new(say["packNumber"], dispute.Id is { } id ? Words.Code(id) : Words.None),
        }.Where(row => !row.Value.IsEmpty)]);
        if (dispute.Steps.Count > 0)
            yield return new Table([new(say["packTime"], 0), new(say["packWho"], 0), new(say["packSaidOrDone"], 1), new(say["packAmount"], 0, Numbers: true), new(say["packExhibit"], 0)],
                [.. dispute.Steps.Select(step => Step(pack, step))]);
    }

    private static Row Step(Composition pack, DisputeStep step) => new(
    [
        step.TimeText is { } time ? Words.Foreign(time) : Words.Quiet(pack.Say["packNotGiven"]),
        step.By switch
        {
            DisputeParty.Buyer => pack.Say["packBuyer"],
            DisputeParty.Seller => pack.Say["packSeller"],
            DisputeParty.Marketplace => pack.Marketplace,
            _ => Words.Quiet(pack.Say["packNotGiven"]),
        },
        Words.Foreign(step.Text.Value),
        step.Amount is { } amount ? Words.Foreign(Wordbook.Amount(amount.Value)) : Words.None,
        pack.Cite(step.Text.Source.Capture),
    ]);

    /// <summary>Some answers hold only a code for the status; then the words are ours and the code stays beside them.</summary>
    private static Words Status(Composition pack, DisputeRecord dispute)
    {
        var said = pack.Value(dispute.Status, text => text.All(char.IsAsciiDigit) ? pack.Say.Say("packStatusCode", ("code", text)) : text);
        return dispute.State is DisputeState.InProgress or DisputeState.Finished or DisputeState.Cancelled
            ? ((Words)pack.Say[$"packState{dispute.State}"]).Then("  ").Then(said) : said;
    }
}
