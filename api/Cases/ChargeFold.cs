using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The rows of the price block. They belong together: one page's rows are taken whole, so that they still add up.</summary>
internal static class ChargeFold
{
    public static IReadOnlyList<Charge> Fold(IReadOnlyList<StoredFacts> readings, Settling settling)
    {
        var blocks = settling.ByTrust(readings.Select(r => r.Facts.Charges).Where(c => c.Count > 0), c => c[0].Amount).ToList();
        if (blocks.Count == 0) return [];
        var counted = blocks[0].GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        return [.. blocks[0].Select(row => row with
        {
            // Rows that share a name cannot be told apart on another page, so only the page's own reading stands for them.
            Amount = settling.Settle(
                $"charges[{row.Label}]",
                counted[Key(row)] > 1 ? [row.Amount] : blocks.SelectMany(b => b.Where(r => Key(r) == Key(row)).Take(2).ToList() is [var one] ? [one.Amount] : Array.Empty<Cited<Money>>()),
                Same.Money, Typed.Money)!,
        })];
    }

    private static (ChargeKind, string) Key(Charge row) => (row.Kind, Same.Plain(row.Label));
}
