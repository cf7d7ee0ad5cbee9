using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>A row of words and one amount.</summary>
/// <param name="Element">The largest element with this amount and no other.</param>
/// <param name="Cell">The amount's cell.</param>
/// <param name="Label">The words before it.</param>
/// <param name="Amount">The amount; a word for nothing is 0.</param>
internal sealed record PriceRow(int Element, int Cell, string Label, Money Amount)
{
    /// <summary>Whether the label says that this is what was paid.</summary>
    public bool IsTotal => Vocabulary.FieldOf(Label) == OrderField.Total;

    /// <summary>Whether the label says what it is.</summary>
    public bool IsKnown => IsTotal || Vocabulary.ChargeOf(Label) != ChargeKind.Other;
}

/// <summary>Finds the price block of an order: rows of words and amounts that stand together, and above all add up.</summary>
internal static class PriceRows
{
    private const int MostRows = 24, MostLevels = 4;

    /// <summary>The rows by proof (one is the sum of the others), else those of the block whose labels are known; empty when neither holds.</summary>
    public static (IReadOnlyList<PriceRow> Rows, PriceRow? Total, bool IsProven) In(PageCells cells)
    {
        var map = cells.Map;
        var amounts = Enumerable.Range(0, cells.Count).Where(cell => IsAmount(cells, cell)).ToArray();
        (IReadOnlyList<PriceRow> Rows, PriceRow? Total, bool IsProven) best = ([], null, false);
        foreach (var block in Blocks(map, amounts))
        {
            cells.Page.Stop.ThrowIfCancellationRequested();
            var rows = Rows(cells, amounts, block);
            if (rows.Count < 2 || Array.Exists(map.LinksIn(block).ToArray(), link => DomValues.ProductIn(link.Href) is not null)) continue;
            var total = Sum(rows);
            var proven = total is not null && (rows.Count > 2 || rows.Any(row => row.IsKnown));
            if (!proven) total = rows.Count(row => row.IsKnown) * 2 >= rows.Count ? rows.LastOrDefault(row => row.IsTotal) : null;
            if (total is null || best.Total is not null && (best.IsProven && !proven || best.IsProven == proven && rows.Count <= best.Rows.Count)) continue;
            best = (rows, total, proven);
        }
        return best;
    }

    // The row that is the sum of all others: the one called total, else the last that fits.
    private static PriceRow? Sum(IReadOnlyList<PriceRow> rows)
    {
        var all = rows.Sum(row => row.Amount.Amount);
        var fitting = rows.Where(row => row.Amount.Amount > 0 && row.Amount.Amount * 2 == all && rows.All(other => SameCurrency(row, other))).ToArray();
        return fitting.FirstOrDefault(row => row.IsTotal) ?? fitting.LastOrDefault();
    }

    private static bool SameCurrency(PriceRow a, PriceRow b) => a.Amount.Currency is null || b.Amount.Currency is null || a.Amount.Currency == b.Amount.Currency;

    // Elements around two or more amounts, some levels up; each once.
    private static IEnumerable<int> Blocks(PageMap map, int[] amounts)
    {
        var seen = new HashSet<int>();
        foreach (var cell in amounts)
        {
            var block = Largest(map, amounts, cell);
            for (var level = 0; level < MostLevels && (block = map.Parent(block)) >= 0 && seen.Add(block); level++)
                if (CountIn(map, amounts, block) <= MostRows) yield return block; else break;
        }
    }

    private static List<PriceRow> Rows(PageCells cells, int[] amounts, int block)
    {
        var map = cells.Map;
        var (first, end) = map.CellsIn(block);
        var rows = new List<PriceRow>();
        for (var i = Lower(amounts, first); i < amounts.Length && amounts[i] < end; i++)
        {
            var cell = amounts[i];
            var row = Largest(map, amounts, cell);
            var (from, _) = map.CellsIn(row);
            var label = from < cell ? cells.Quote(from, cell) : cells[cell].ValueAt > 0 ? PageText.LabelOf(map.CellAt(cell).ToString()) : null;
            label = label?.TrimEnd(':', '：', ' ');
            if (label is { Length: > 1 and < 60 }) rows.Add(new(row, cell, label, cells[cell].Amount ?? new(0, null, cells.ValueOf(cell))));
        }
        return rows;
    }

    private static int Largest(PageMap map, int[] amounts, int cell)
    {
        var element = map.CellElement(cell);
        while (map.Parent(element) is >= 0 and var around && CountIn(map, amounts, around) == 1) element = around;
        return element;
    }

    private static int CountIn(PageMap map, int[] amounts, int element)
    {
        var (first, end) = map.CellsIn(element);
        return Lower(amounts, end) - Lower(amounts, first);
    }

    // "Free shipping" is an amount where it stands beside a name, not where it is a tag of an item.
    private static bool IsAmount(PageCells cells, int cell) => !ItemLine.IsStruck(cells, cell)
        && (cells[cell].Amount is not null || cell > 0 && !cells.Map.CellBeginsLine(cell) && cells.Map.CellAt(cell).Length < 24 && Vocabulary.IsFree(cells.Map.CellAt(cell).ToString()));

    private static int Lower(int[] sorted, int number)
    {
        var at = Array.BinarySearch(sorted, number);
        return at < 0 ? ~at : at;
    }
}
