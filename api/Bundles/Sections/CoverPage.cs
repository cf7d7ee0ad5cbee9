using DisputeHelper.Disputes;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The first page: what is claimed, what is asked for, who, what, when, how much.</summary>
internal sealed class CoverPage : ISection
{
    public string Name => "cover";

    public Section Compose(Composition pack)
    {
        var file = pack.Case;
        var claim = pack.Material.Claim;
        var asked = pack.Material.Plan?.Reason is not null && claim.Sentences.Count > 0;
        Words asks = asked
            ? Words.Foreign(claim.Sentences[^1].Text)
            : "No claim has been chosen yet. This pack shows what is known of the order and how it is known.";
        return new Section(Name, "Cover", [new Cover(
            "Evidence pack", asked ? ShownText.Of(Checklist.For(file, pack.Material.Plan, Wording.Languages.English).Title) : $"{pack.Marketplace} order",
            $"{pack.Marketplace} order {file.Order.Number}", asks, [.. Rows(pack)], Foot(pack))]);
    }

    private static IEnumerable<FactRow> Rows(Composition pack)
    {
        var file = pack.Case;
        if (pack.Value(file.Recipient?.Name, name => name) is { IsEmpty: false } buyer) yield return new("Buyer", buyer);
        if (pack.Value(file.Seller?.Name, name => name) is { IsEmpty: false } seller) yield return new("Seller", seller);
        if (Items(file) is { IsEmpty: false } items) yield return new("Bought", items);
        if (pack.Value(file.PlacedOn, Composition.Day) is { IsEmpty: false } placed) yield return new("Ordered on", placed);
        if (pack.Value(file.Total, Composition.Amount) is { IsEmpty: false } total) yield return new("Paid", total);
        if (pack.Value(file.Status, status => status) is { IsEmpty: false } status) yield return new("Status shown", status);
        yield return new("Evidence", $"{Composition.Count(pack.Shown.Count, "exhibit", "exhibits")}, as of {Composition.Moment(pack.Material.Date)}");
    }

    private static Words Items(Cases.CaseFile file) => file.Lines switch
    {
        [] => Words.None,
        [{ Title: { } only }] => Words.Foreign(only.Value),
        [{ Title: { } first }, ..] => Words.Foreign(first.Value) + $" and {Composition.Count(file.Lines.Count - 1, "more item", "more items")}",
        _ => Composition.Count(file.Lines.Count, "item", "items"),
    };

    private static Words Foot(Composition pack) =>
        Words.Quiet($"Every statement names the exhibit that shows it. Custody log, entry {pack.Material.Anchor.Seq}:\n") + Words.Hash(pack.Material.Anchor.Hash);
}
