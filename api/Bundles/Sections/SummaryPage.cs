using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The particulars of both sides, the order and the parcels, and which time limits run.</summary>
internal sealed class SummaryPage : ISection
{
    public string Name => "summary";

    public Section Compose(Composition pack)
    {
        var say = pack.Say;
        List<Block> blocks = [new FactRows([.. Rows(pack).Where(row => !row.Value.IsEmpty)])];
        var limits = pack.Material.Deadlines.Where(deadline => deadline.LastDay is not null).OrderBy(deadline => deadline.LastDay).ToList();
        if (limits.Count > 0)
        {
            blocks.Add(new Subheading(say["packTimeLimits"]));
            blocks.Add(new Paragraph(say["packTimeLimitsNote"]));
            blocks.Add(new Table([new(say["packLastDay"], 0), new(say["packWhatEnds"], 3), new(say["packBecause"], 4)],
                [.. limits.Select(limit => new Row([say.Day(limit.LastDay!.Value), limit.Title, Because(pack, limit)]))]));
        }
        return new Section(Name, say["packParticulars"], blocks);
    }

    private static IEnumerable<FactRow> Rows(Composition pack)
    {
        var (file, say) = (pack.Case, pack.Say);
        yield return new(say["packBuyer"], pack.Value(file.Recipient?.Name, name => name));
        yield return new(say["packAddress"], pack.Value(file.Recipient?.Address, address => address));
        yield return new(say["packCountry"], pack.Value(file.Recipient?.Country, country => country));
        yield return new(say["packSeller"], pack.Value(file.Seller?.Name, name => name));
        yield return new(say["packStoreNumber"], pack.Value(file.Seller?.StoreId, id => id));
        yield return new(say["packOrderNumber"], file.Order.Number.Value);
        yield return new(say["packStatusShown"], pack.Value(file.Status, status => status));
        yield return new(say["packOrderedOn"], pack.Value(file.PlacedOn, say.Day));
        yield return new(say["packPaidOn"], pack.Value(file.PaidOn, say.Day));
        yield return new(say["packShippedOn"], pack.Value(file.ShippedOn, say.Day));
        yield return new(say["packCompletedOn"], pack.Value(file.CompletedOn, say.Day));
        yield return new(say["packAmountPaid"], pack.Value(file.Total, Wordbook.Amount));
        yield return new(say["packPaidWith"], pack.Value(file.PaymentMethod, method => method));
        foreach (var parcel in file.Parcels) yield return new(say["packParcel"], Parcel(pack, parcel));
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
            // The collected facts word a rule in English; its period is known in every language.
            ? (pack.Say.Tag is "en" ? Words.Foreign(rule.Text) : (Words)rule.Says) + Words.Quiet($"  ({pack.Say.Say("packReadOn", ("day", pack.Say.Day(rule.ReadOn)))})")
            : Words.None;
    }
}
