using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>
/// aliexpress.ru answers inside of the page: a script holds the data that the order was drawn from, and in it
/// <c>"summary":{"total":{…}}</c>. As good as an answer, and cited where it stands in the script. Seen 2026-07; the members of the
/// amounts are not published, so they are known by what they hold.
/// </summary>
internal static class RuSummary
{
    private const int Deepest = 4, MostRows = 24;

    private static readonly string[] Shown = ["formattedPrice", "formattedAmount", "formatted", "formattedValue", "displayPrice", "priceText", "text", "display", "localizedPrice"];
    private static readonly string[] Named = ["title", "label", "name", "caption"];
    private static readonly string[] Boxes = ["amount", "price", "value", "total", "money", "sum", "cost"];

    /// <summary>The order's amounts; none where the page holds the summaries of several orders.</summary>
    public static IEnumerable<OrderFacts> Read(Page page, OrderNumber? number)
    {
        if (number is null || page.Url.IdnHost.EndsWith(".com", StringComparison.OrdinalIgnoreCase)) yield break;
        var summaries = ScriptData.Named(page, "summary").Where(summary => summary.Node["total"] is not null && IsOf(summary.Script, number)).Select(summary => summary.Node).ToArray();
        var totals = summaries.Select(summary => Amount(summary["total"], page, 0)).OfType<Cited<Money>>().ToArray();
        if (totals.Length == 0 || totals.Any(total => total.Value.Amount != totals[0].Value.Amount)) yield break;
        // A discount may be written without its sign: rows that do not add up are not told.
        Charge[] rows = [.. Rows(summaries[0]).Take(MostRows).Select(row => Charge(row, page)).OfType<Charge>()];
        yield return new(number) { Total = totals[0], Charges = rows.Sum(row => row.Amount.Value.Amount) == totals[0].Value.Amount ? rows : [] };
    }

    // A script that names orders and not this one speaks of others.
    private static bool IsOf(string script, OrderNumber number) =>
        !script.Contains("\"orderId\"", StringComparison.OrdinalIgnoreCase) && !script.Contains("\"orderNumber\"", StringComparison.OrdinalIgnoreCase) || script.Contains(number.Value, StringComparison.Ordinal);

    private static IEnumerable<AnswerNode> Rows(AnswerNode summary)
    {
        foreach (var (name, member) in summary.Members)
        {
            if (name == "total") continue;
            if (Words(member) is not null) yield return member;
            foreach (var row in member.Items) yield return row;
        }
    }

    private static Charge? Charge(AnswerNode row, Page page) =>
        Words(row) is { } label && Vocabulary.FieldOf(label) != AliExpress.Words.OrderField.Total && Amount(row, page, 0) is { } amount ? new(Vocabulary.ChargeOf(label), label, amount) : null;

    private static string? Words(AnswerNode row) => Named.Select(name => row[name]?.Text).FirstOrDefault(words => words is not null && words.Any(char.IsLetter) && AmountText.Of(words) is null);

    // What is shown is believed; a bare number only where the page shows the same amount, since it may count in hundredths.
    private static Cited<Money>? Amount(AnswerNode? at, Page page, int depth)
    {
        if (at is not { } node || depth > Deepest) return null;
        if (node.Text is { } words) return AmountText.Of(words) is { } shown ? Cite(node, shown, words) : null;
        foreach (var name in Shown)
            if (node[name] is { Text: { } text } said && AmountText.Of(text) is { } shown) return Cite(said, shown, text);
        var currency = Currencies.Code((node["currency"] ?? node["currencyCode"])?.Text);
        foreach (var name in Boxes)
        {
            if (Amount(node[name], page, depth + 1) is { } inner) return inner;
            if (currency is not null && node[name] is { Text: { } figures } number && decimal.TryParse(figures, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) && IsShown(page, amount))
                return Cite(number, new(amount, currency, $"{figures} {currency}"), figures);
        }
        return null;
    }

    private static bool IsShown(Page page, decimal amount)
    {
        for (var cell = 0; cell < page.Map!.CellCount; cell++)
            if (page.Map.CellAt(cell).Length < 40 && AmountText.Of(PageText.AfterLabel(page.Map.CellAt(cell).ToString())) is { } shown && Math.Abs(shown.Amount) == Math.Abs(amount)) return true;
        return false;
    }

    private static Cited<Money> Cite(AnswerNode node, Money money, string quote) => node.Cite(money, quote) with { How = How.Response };
}
