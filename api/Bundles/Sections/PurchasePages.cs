using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>What was bought and what was paid: rows that add up, or a plain word that they do not.</summary>
internal sealed class PurchasePages : ISection
{
    public string Name => "purchase";

    public Section? Compose(Composition pack)
    {
        var file = pack.Case;
        if (file.Lines.Count == 0 && file.Charges.Count == 0 && file.Total is null) return null;
        List<Block> blocks = [];
        if (file.Lines.Count > 0)
            blocks.Add(new Table([new("Item", 1), new("Quantity", 0, Numbers: true), new("Price of one", 0, Numbers: true)],
                [.. file.Lines.Select(line => Line(pack, line))]));
        if (file.Charges.Count > 0 || file.Total is not null)
        {
            blocks.Add(new Subheading("What was paid"));
            blocks.Add(new Table([new("", 1), new("Amount", 0, Numbers: true), new("Exhibit", 0)], [.. Money(pack)]));
            if (Sum(file) is { } note) blocks.Add(note);
        }
        return new Section(Name, "Purchase", blocks);
    }

    private static Row Line(Composition pack, OrderLine line)
    {
        var title = line.Title is { } read ? pack.Value(read, text => text) : Words.Quiet("Title not read");
        foreach (var option in line.Options)
            title = title + "\n" + Words.Quiet(option.Name is { } name ? $"{ShownText.Of(name)}: " : "") + Words.Foreign(option.Text, InlineStyle.Quiet);
        if (line.ProductId is { } product) title = title + "\n" + Words.Quiet($"Product {ShownText.Of(product)}{(line.SkuId is { } sku ? $", variant {ShownText.Of(sku)}" : "")}");
        return new Row([title, line.Quantity is { } count ? $"{count.Value}" : Words.None, line.UnitPrice is { } price ? Words.Foreign(Composition.Amount(price.Value)) : Words.None]);
    }

    private static IEnumerable<Row> Money(Composition pack)
    {
        foreach (var charge in pack.Case.Charges)
            yield return new Row([Words.Foreign(charge.Label), Words.Foreign(charge.Amount.Value.Text), pack.Cite(charge.Amount.Source.Capture)]);
        if (pack.Case.Total is { } total)
            yield return new Row(["Total", Words.Foreign(Composition.Amount(total.Value)), pack.Cite(total.Source.Capture)], Total: true);
    }

    private static Notice? Sum(CaseFile file)
    {
        if (file.Total is not { } total || file.Charges.Count == 0) return null;
        if (file.Charges.Any(charge => charge.Amount.Value.Currency != total.Value.Currency && charge.Amount.Value.Amount != 0))
            return new Notice(NoticeTone.Information, "Not added up", "The rows are in different currencies, so they were not added up.");
        var sum = file.Charges.Sum(charge => charge.Amount.Value.Amount);
        return sum == total.Value.Amount
            ? new Notice(NoticeTone.Information, "The rows add up to the total", "They were added up as read, without rounding.")
            : new Notice(NoticeTone.Warning, "The rows do not add up", string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"They give {sum:0.00}, the page’s total is {total.Value.Amount:0.00}. Both are shown as the page printed them."));
    }
}
