using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>One page: who, what, when, how much, and which time limits run.</summary>
internal sealed class SummaryPage : ISection
{
    public string Name => "summary";

    public Section Compose(Composition pack)
    {
        var rows = Rows(pack).Where(row => !row.Value.IsEmpty).ToList();
        List<Block> blocks = [new FactRows(rows)];
        var limits = pack.Material.Deadlines.Where(deadline => deadline.LastDay is not null).OrderBy(deadline => deadline.LastDay).ToList();
        if (limits.Count > 0)
        {
            blocks.Add(new Subheading("Time limits"));
            blocks.Add(new Paragraph("Days are those of the marketplace, which counts in Pacific time. Where sources differ, the earliest day is given."));
            blocks.Add(new Table([new("Last day", 0), new("What ends", 3), new("Because", 4)],
                [.. limits.Select(limit => new Row([Composition.Day(limit.LastDay!.Value), limit.Title, Because(pack, limit)]))]));
        }
        return new Section(Name, "Summary", blocks);
    }

    private static IEnumerable<FactRow> Rows(Composition pack)
    {
        var file = pack.Case;
        yield return new("Buyer", pack.Value(file.Recipient?.Name, name => name));
        yield return new("Delivery address", pack.Value(file.Recipient?.Address, address => address));
        yield return new("Country", pack.Value(file.Recipient?.Country, country => country));
        yield return new("Seller", pack.Value(file.Seller?.Name, name => name));
        yield return new("Store number", pack.Value(file.Seller?.StoreId, id => id));
        yield return new("Order number", file.Order.Number.Value);
        yield return new("Status shown", pack.Value(file.Status, status => status));
        yield return new("Ordered", pack.Value(file.PlacedOn, Composition.Day));
        yield return new("Paid", pack.Value(file.PaidOn, Composition.Day));
        yield return new("Shipped", pack.Value(file.ShippedOn, Composition.Day));
        yield return new("Completed", pack.Value(file.CompletedOn, Composition.Day));
        yield return new("Amount paid", pack.Value(file.Total, Composition.Amount));
        yield return new("Paid with", pack.Value(file.PaymentMethod, method => method));
        foreach (var parcel in file.Parcels) yield return new("Parcel", Parcel(pack, parcel));
    }

    private static Words Parcel(Composition pack, Parcel parcel)
    {
        var number = pack.Value(parcel.TrackingNumber, text => text);
        return parcel.Carrier is { } carrier ? Words.Foreign(carrier.Value) + " " + number : number;
    }

    private static Words Because(Composition pack, Deadline limit)
    {
        if (limit.Reasons.FirstOrDefault(reason => reason.LastDay == limit.LastDay) is not { } reason) return Words.None;
        if (reason.Statement is { } said) return Words.Foreign($"“{said.Value}”", InlineStyle.Quote) + Words.Quiet("  ") + pack.Cite(said.Source.Capture);
        return reason.Rule is { } rule
            ? Words.Foreign(rule.Text) + Words.Quiet($"  (read {Composition.Day(rule.ReadOn)})")
            : Words.None;
    }
}
