using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>What was bought, what was paid, what came back and what is asked: rows that add up, or a plain word that they do not.</summary>
internal sealed class PurchasePages : ISection
{
    public string Name => "purchase";

    public Section? Compose(Composition pack)
    {
        var (file, say) = (pack.Case, pack.Say);
        if (file.Lines.Count == 0 && file.Charges.Count == 0 && file.Total is null) return null;
        List<Block> blocks = [];
        if (file.Lines.Count > 0)
            blocks.Add(new Table([new(say["packItem"], 1), new(say["packQuantity"], 0, Numbers: true), new(say["packUnitPrice"], 0, Numbers: true)],
                [.. file.Lines.Select(line => Line(pack, line))]));
        if (file.Charges.Count > 0 || file.Total is not null)
        {
            blocks.Add(new Subheading(say["packWhatWasPaid"]));
            blocks.Add(new Table([new("", 1), new(say["packAmount"], 0, Numbers: true), new(say["packExhibit"], 0)], [.. Money(pack)]));
            if (Sum(pack) is { } note) blocks.Add(note);
        }
        if (Back(pack) is { Count: > 0 } back)
        {
            blocks.Add(new Subheading(say["packWhatCameBack"]));
            blocks.Add(new Table([new("", 1), new(say["packAmount"], 0, Numbers: true), new(say["packExhibit"], 0)], back));
        }
        return new Section(Name, say["packMoney"], blocks);
    }

    private static Row Line(Composition pack, OrderLine line)
    {
        var title = line.Title is { } read ? pack.Value(read, text => text) : Words.Quiet(pack.Say["packTitleNotRead"]);
        foreach (var option in line.Options)
            title = title + "\n" + Words.Quiet(option.Name is { } name ? $"{ShownText.Of(name)}: " : "") + Words.Foreign(option.Text, InlineStyle.Quiet);
        if (line.ProductId is { } product)
            title = title + "\n" + Words.Quiet(pack.Say.Say("packProductNumber", ("number", ShownText.Of(product) + (line.SkuId is { } sku ? $" / {ShownText.Of(sku)}" : ""))));
        return new Row([title, line.Quantity is { } count ? Wordbook.Number(count.Value) : Words.None, line.UnitPrice is { } price ? Words.Foreign(Wordbook.Amount(price.Value)) : Words.None]);
    }

    private static IEnumerable<Row> Money(Composition pack)
    {
        foreach (var charge in pack.Case.Charges)
            yield return new Row([Words.Foreign(charge.Label), Words.Foreign(charge.Amount.Value.Text), pack.Cite(charge.Amount.Source.Capture)]);
        if (pack.Case.Total is { } total)
            yield return new Row([pack.Say["packTotal"], Words.Foreign(Wordbook.Amount(total.Value)), pack.Cite(total.Source.Capture)], Total: true);
    }

    /// <summary>The money line goes on: what the shop's records name as refunded, and what is asked for now.</summary>
    private static List<Row> Back(Composition pack)
    {
        var (file, say) = (pack.Case, pack.Say);
        List<Row> rows = [.. file.Disputes.Where(dispute => dispute.Refund is not null).Select(dispute => new Row(
            [say["packRefundNamed"], Words.Foreign(Wordbook.Amount(dispute.Refund!.Value)), pack.Cite(dispute.Refund.Source.Capture)]))];
        if (pack.Material.Plan is { } plan && (plan.Amount ?? file.Total?.Value) is { } asked)
            rows.Add(new Row([say["packAskedNow"], Words.Foreign(Wordbook.Amount(asked)), Words.None], Total: true));
        return rows;
    }

    private static Notice? Sum(Composition pack)
    {
        var (file, say) = (pack.Case, pack.Say);
        if (file.Total is not { } total || file.Charges.Count == 0) return null;
        if (file.Charges.Any(charge => charge.Amount.Value.Currency != total.Value.Currency && charge.Amount.Value.Amount != 0))
            return new Notice(NoticeTone.Information, say["packNotAdded"], say["packNotAddedNote"]);
        var sum = file.Charges.Sum(charge => charge.Amount.Value.Amount);
        return sum == total.Value.Amount
            ? new Notice(NoticeTone.Information, say["packAddsUp"], say["packAddsUpNote"])
            : new Notice(NoticeTone.Warning, say["packAddsNot"], say.Say("packAddsNotNote",
                ("sum", sum.ToString("0.00", CultureInfo.InvariantCulture)), ("total", total.Value.Amount.ToString("0.00", CultureInfo.InvariantCulture))));
    }
}
