using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Structure;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>What an order cost, as a bill is read: amounts under each other at one edge, a name in the line of each, the last one their sum.</summary>
internal static class PlacedPrices
{
    private const int Edge = 3, Farthest = 72, MostRows = 24, MostColumns = 40;

    /// <summary>The rows and the sum; nothing where the column does not add up or nobody knows what its rows are.</summary>
    public static (IReadOnlyList<Charge> Charges, Cited<Money>? Total) In(PlacedCells placed)
    {
        var amounts = placed.All.Where(cell => IsAmount(placed, cell)).ToArray();
        (IReadOnlyList<Charge> Charges, Cited<Money>? Total) best = ([], null);
        foreach (var column in Columns(amounts).Take(MostColumns))
        {
            placed.Cells.Page.Stop.ThrowIfCancellationRequested();
            var rows = column.Select(cell => (Cell: cell, Label: Name(placed, cell, amounts))).ToArray();
            for (var end = rows.Length - 1; end >= 2; end--)
            {
                var sum = Value(rows[end].Cell);
                if (rows[end].Label is null || sum <= 0 || best.Total is not null && best.Charges.Count >= end) continue;
                var (first, rest) = (end, sum);
                // As far up as rows have names; of several beginnings that add up, the one with the most rows.
                for (var i = end - 1; i >= 0 && rows[i].Label is not null && end - i < MostRows; i--)
                    if ((rest -= Value(rows[i].Cell)) == 0) first = i;
                if (end - first < 2 || !IsBill(rows[first..(end + 1)].Select(row => row.Label!).ToArray()) || end - first <= best.Charges.Count) continue;
                best = ([.. rows[first..end].Select(row => new Charge(Vocabulary.ChargeOf(row.Label!), row.Label!, placed.Cite(row.Cell, Money(row.Cell))))], placed.Cite(rows[end].Cell, Money(rows[end].Cell)));
            }
        }
        return best;

        Money Money(PlacedCell cell) => placed[cell].Amount ?? new(0, null, placed.Words(cell).ToString());
        decimal Value(PlacedCell cell) => Money(cell).Amount;
    }

    // Two items of one price and their subtotal add up as well: the sum must be called one, or at least not be called anything else.
    private static bool IsBill(string[] labels) => Vocabulary.ChargeOf(labels[^1]) == ChargeKind.Other
        && labels[..^1].Count(label => Vocabulary.ChargeOf(label) != ChargeKind.Other) * 2 >= labels.Length - 1;

    // Each run of amounts at one edge, right or left.
    private static IEnumerable<List<PlacedCell>> Columns(PlacedCell[] amounts)
    {
        foreach (var edge in new Func<PlacedCell, int>[] { cell => cell.Box.Right, cell => cell.Box.Left })
        {
            var sorted = amounts.OrderBy(edge).ThenBy(cell => cell.Box.Top).ToArray();
            for (var (from, to) = (0, 1); to <= sorted.Length; to++)
            {
                if (to < sorted.Length && edge(sorted[to]) - edge(sorted[to - 1]) <= Edge) continue;
                var run = new List<PlacedCell>();
                foreach (var cell in sorted[from..to].OrderBy(cell => cell.Box.Top))
                {
                    if (run.Count > 0 && cell.Box.Top - run[^1].Box.Bottom > Farthest) { if (run.Count > 2) yield return run; run = []; }
                    run.Add(cell);
                }
                if (run.Count > 2) yield return run;
                from = to;
            }
        }
    }

    // The words nearest to the amount in its line, where lines begin.
    private static string? Name(PlacedCells placed, PlacedCell amount, PlacedCell[] amounts)
    {
        if (placed[amount].ValueAt > 0) return PageText.LabelOf(placed.Words(amount).ToString());
        PlacedCell? best = null;
        foreach (var cell in placed.All)
        {
            if (cell.Box.Top > amount.Box.Bottom) break;
            if (cell == amount || !cell.Box.IsBeside(amount.Box) || amounts.Contains(cell) || (placed.IsMirrored ? cell.Box.Left < amount.Box.Right - 2 : cell.Box.Right > amount.Box.Left + 2)) continue;
            if (best is not { } known || (placed.IsMirrored ? cell.Box.Left < known.Box.Left : cell.Box.Right > known.Box.Right)) best = cell;
        }
        if (best is not { } named || placed[named] is not { Digits: null, Day: null, Quantity: null }) return null;
        return placed.Words(named).ToString().TrimEnd(':', '：', ' ') is { Length: > 1 and < 60 } label && label.Any(char.IsLetter) ? label : null;
    }

    private static bool IsAmount(PlacedCells placed, PlacedCell cell) => !ItemLine.IsStruck(placed.Cells, cell.Cell)
        && (placed[cell] is { Amount: not null, Quantity: null, Label: null or OrderField.Total } || placed.Words(cell).Length < 24 && Vocabulary.IsFree(placed.Words(cell).ToString()));
}
