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
            new("Amount", pack.Value(dispute.Amount, Composition.Amount)),
            new("Opened", pack.Value(dispute.OpenedAt, text => text)),
            new("Last change", pack.Value(dispute.ChangedAt, text => text)),
            new("Number", dispute.Id is { } id ? Words.Code(id) : Words.None),
        }.Where(row => !row.Value.IsEmpty)]);
    }

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
