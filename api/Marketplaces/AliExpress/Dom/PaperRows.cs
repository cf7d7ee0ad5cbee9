using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Rows of receipts and mails: amounts with their names, and items with quantity and price. Found by shape; these papers have no hooks.</summary>
internal static class PaperRows
{
    /// <summary>The amounts whose names mean a price row, each name once.</summary>
    public static IReadOnlyList<Charge> Charges(Page page, PageMap map)
    {
        var charges = new List<Charge>();
        for (var text = 0; text + 1 < map.TextCount; text++)
        {
            if (map.TextAt(text).Length is < 2 or > 60) continue;
            var words = map.TextAt(text).ToString();
            var label = (PageText.LabelOf(words) ?? words).TrimEnd(':', '：', ' ');
            if (!label.Any(char.IsLetter) || Vocabulary.ChargeOf(label) is var kind && kind == ChargeKind.Other || charges.Exists(charge => charge.Label == label)) continue;
            if (Beside(page, map, text, words) is { } amount) charges.Add(new(kind, label, amount));
        }
        return charges;
    }

    /// <summary>The items: rows of a table with a name, a quantity and an amount.</summary>
    public static IReadOnlyList<OrderLine> Lines(Page page, PageMap map)
    {
        var lines = new List<OrderLine>();
        for (var i = 0; i < map.Count; i++)
            if (map.Tag(i) == "tr" && map.Span(i).Length is > 10 and < 1500 && Line(page, map, i) is { } line) lines.Add(line);
        return lines;
    }

    /// <summary>The items by their links, where no table holds them: only those with how many beside them were bought, others are offered.</summary>
    public static IReadOnlyList<OrderLine> Items(Page page, PageMap map)
    {
        var cells = new PageCells(page, map);
        var nothing = new HashSet<int>();
        return [.. ItemLines.In(cells, -1, []).Where(item => item.IsBought(cells)).Select(item => Named(item, item.Read(cells, nothing), cells))];
    }

    // Mails link the picture only: the title is the last words before price and quantity.
    private static OrderLine Named(ItemLine item, OrderLine line, PageCells cells)
    {
        if (line.Title is not null) return line;
        var (from, end) = cells.Map.CellsBetween(item.First, item.End);
        var count = Enumerable.Range(from, Math.Max(0, end - from)).FirstOrDefault(cell => cells[cell].Quantity is not null, -1);
        for (var cell = count - 1; cell >= from; cell--)
            if (cells[cell] is { Amount: null, Quantity: null, Label: null } && cells.Map.CellAt(cell).Length is > 3 and < 400)
                return line with { Title = cells.Cite(cell, cells.Map.CellAt(cell).ToString(), How.Pattern) };
        return line;
    }

    private static OrderLine? Line(Page page, PageMap map, int row)
    {
        var cells = map.Children(row).Where(cell => map.Tag(cell) is "td" && map.Span(cell).Length > 0).Take(12).ToList();
        // A table that lays out the whole mail has rows too; the innermost one is meant.
        if (cells.Count < 3 || cells.Exists(cell => Enumerable.Range(cell, Math.Min(400, map.End(cell) - cell)).Any(inner => map.Tag(inner) == "table"))) return null;
        var amounts = cells.Select(cell => (Cell: cell, Money: AmountText.Of(map.Words(cell)))).Where(cell => cell.Money is not null).ToList();
        var counted = cells.Select(cell => (Cell: cell, Count: Count(map.Words(cell)))).FirstOrDefault(cell => cell.Count > 0);
        var named = cells.Where(cell => AmountText.Of(map.Words(cell)) is null && Count(map.Words(cell)) == 0 && map.Words(cell).Count(char.IsLetter) >= 4).OrderByDescending(cell => map.Span(cell).Length).FirstOrDefault(-1);
        if (amounts.Count == 0 || counted.Count == 0 || named < 0) return null;
        var links = map.LinksIn(named);
        var href = links.Length > 0 && map.Span(links[0].Element).Length > 3 ? links[0].Href : null;
        var title = href is null ? FirstLine(map.Span(named)) : map.Words(links[0].Element);
        var unit = amounts.Count > 1 || counted.Count == 1 ? amounts[0] : default;
        // Of several amounts the unit's price is the one that the quantity multiplies into another.
        if (amounts.Count > 1 && amounts.Find(a => amounts.Exists(b => b.Cell != a.Cell && b.Money!.Amount == a.Money!.Amount * counted.Count)) is { Money: not null } fitting) unit = fitting;
        return new(null, href is null ? null : DomValues.ProductIn(href), null, page.Cite(named, title, map.Words(named), How.Pattern), [],
            page.Cite(counted.Cell, counted.Count, map.Words(counted.Cell), How.Pattern),
            unit.Money is { } price ? page.Cite(unit.Cell, price, map.Words(unit.Cell), How.Pattern) : null, null, null, WebAddress.Of(href, page.Url));
    }

    // The variant stands below the name.
    private static string FirstLine(ReadOnlySpan<char> words) => (words.IndexOf('\n') is > 0 and var end ? words[..end] : words).ToString();

    private static Cited<Money>? Beside(Page page, PageMap map, int text, string words)
    {
        if (words.IndexOfAny([':', '：']) is > 0 && PageText.AfterLabel(words) is { Length: > 0 } rest) return AmountText.Of(rest) is { } within ? page.Cite(map.TextParent(text), within, rest, How.Label) : null;
        var first = text + 1;
        var end = first + 1;
        while (end < map.TextCount && end - first < 24 && !map.BeginsLine(end)) end++;
        var value = map.Words(first, end).Trim(':', '：', ' ');
        return AmountText.Of(value) is { } money ? page.Cite(map.TextParent(first), money, value, How.Label) : null;
    }

    // "2", "x2", "2 pcs."; an amount has a sign.
    private static int Count(string words)
    {
        if (words.Length is 0 or > 9) return 0;
        var digits = new string([.. words.Where(char.IsAsciiDigit)]);
        return digits.Length is > 0 and < 5 && words.Count(char.IsLetter) <= 4 && !words.Any(c => c is '.' or ',' && !words.EndsWith('.') || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol)
            && AmountText.Of(words) is null && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
    }
}
