using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>Returns, refunds and disputes that the marketplace has on record.</summary>
internal sealed class DisputePages : ISection
{
    public string Name => "disputes";

    public Section? Compose(Composition pack) => pack.Case.Disputes.Count == 0 ? null
        : new Section(Name, "Returns and disputes on record", [.. pack.Case.Disputes.SelectMany((dispute, i) => One(pack, dispute, i + 1))]);

    private static IEnumerable<Block> One(Composition pack, DisputeRecord dispute, int number)
    {
        if (pack.Case.Disputes.Count > 1) yield return new Subheading($"Record {number}");
        yield return new FactRows([.. new FactRow[]
        {
            new("Item", pack.Value(dispute.Title, text => text)),
            new("Kind", Words.Foreign(dispute.Kind)),
            new("Status", Status(pack, dispute)),
            new("Reason", pack.Value(dispute.Reason, text => text)),
            new("Asked for", pack.Value(dispute.Asked, text => text)),
            new("Agreed or decided", pack.Value(dispute.Solution, text => text)),
            new("Refund named", pack.Value(dispute.Refund, Composition.Amount)),
            new("Refund", pack.Value(dispute.RefundInfo, text => text)),
            // The list of refunds shows what one item cost, not what is paid back.
            new("Price of one", pack.Value(dispute.Amount, Composition.Amount)),
            new("Opened", pack.Value(dispute.OpenedAt, text => text)),
            new("Last change", pack.Value(dispute.ChangedAt, text => text)),
            new("Number", dispute.Id is { } id ? Words.Code(id) : Words.None),
        }.Where(row => !row.Value.IsEmpty)]);
        if (dispute.Steps.Count > 0)
            yield return new Table([new("Time", 0), new("By", 0), new("What was said or done", 1), new("Amount", 0, Numbers: true), new("Exhibit", 0)],
                [.. dispute.Steps.Select(step => Step(pack, step))]);
    }

    private static Row Step(Composition pack, DisputeStep step) => new(
    [
        Words.Foreign(step.TimeText ?? "not given"),
        step.By switch { DisputeParty.Buyer => "Buyer", DisputeParty.Seller => "Seller", DisputeParty.Marketplace => pack.Marketplace, _ => Words.Quiet("not named") },
        Words.Foreign(step.Text.Value),
        step.Amount is { } amount ? Words.Foreign(Composition.Amount(amount.Value)) : Words.None,
        pack.Cite(step.Text.Source.Capture),
    ]);

    /// <summary>Some answers hold only a code for the status; then the words are ours and the code stays beside them.</summary>
    private static Words Status(Composition pack, DisputeRecord dispute)
    {
        var said = pack.Value(dispute.Status, text => text.All(char.IsAsciiDigit) ? $"code {text}" : text);
        return dispute.State switch
        {
            DisputeState.InProgress => (Words)"In progress  " + said,
            DisputeState.Finished => (Words)"Finished  " + said,
            DisputeState.Cancelled => (Words)"Cancelled  " + said,
            _ => said,
        };
    }
}
