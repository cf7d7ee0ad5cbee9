using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The items of an order, each once, whichever pages name it.</summary>
internal static class LineFold
{
    public static IReadOnlyList<OrderLine> Fold(IReadOnlyList<StoredFacts> readings, Settling settling) =>
        [.. Group(readings.Select(r => r.Facts.Lines)).Select((lines, i) => Join(lines, i, settling))];

    /// <summary>
    /// By the marketplace's line id. A line without one joins the line whose product and variant fit best; within one page each
    /// line stands for itself, since one order may hold the same product several times.
    /// </summary>
    private static List<List<OrderLine>> Group(IEnumerable<IReadOnlyList<OrderLine>> pages)
    {
        var groups = new List<List<OrderLine>>();
        // Pages that know line ids come first, so that the vaguer ones find something to join.
        foreach (var page in pages.OrderByDescending(p => p.Count(l => l.LineId is not null)).ThenByDescending(p => p.Count))
        {
            var taken = new HashSet<List<OrderLine>>();
            foreach (var line in page.OrderBy(l => l.LineId is null))
            {
                var group = groups.Where(g => !taken.Contains(g)).Select(g => (Group: g, Fit: g.Max(known => Fit(known, line))))
                    .Where(c => c.Fit > 0).OrderByDescending(c => c.Fit).FirstOrDefault().Group;
                // A receipt or a mail names items by words alone; where the order's own pages have them all, other words are no further item.
                if (group is null && line is { LineId: null, ProductId: null } && groups.Exists(g => g.Exists(known => known.LineId is not null))) continue;
                if (group is null) groups.Add(group = []);
                group.Add(line);
                taken.Add(group);
            }
        }

        return groups;
    }

    /// <summary>How surely two readings are the same line; 0 for never.</summary>
    private static int Fit(OrderLine known, OrderLine line)
    {
        if (known.LineId is not null && line.LineId is not null) return known.LineId == line.LineId ? 100 : 0;
        if (Differ(known.ProductId, line.ProductId) || Differ(known.SkuId, line.SkuId)) return 0;
        var title = known.Title is { } one && line.Title is { } other && Same.Title(one.Value, other.Value);
        if (known.ProductId is null || line.ProductId is null) return title ? 1 : 0;
        return 2 + (known.SkuId is not null && known.SkuId == line.SkuId ? 8 : 0) + (Chosen(known) == Chosen(line) ? 4 : 0) + (title ? 1 : 0);
    }

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;

    private static string Chosen(OrderLine line) => string.Join('|', line.Options.Select(o => Same.Plain(o.Text)).Order(StringComparer.Ordinal));

    private static OrderLine Join(List<OrderLine> lines, int index, Settling settling)
    {
        var best = settling.ByTrust(lines, l => l.Title).ToList();
        string? First(Func<OrderLine, string?> of) => best.Select(of).FirstOrDefault(v => v is not null);
        var key = $"lines[{First(l => l.LineId) ?? First(l => l.SkuId) ?? First(l => l.ProductId) ?? $"{index + 1}"}]";
        return new OrderLine(
            First(l => l.LineId), First(l => l.ProductId), First(l => l.SkuId),
            settling.Settle($"{key}.title", lines.Select(l => l.Title), Same.Title, Typed.Text),
            best.Select(l => l.Options).OrderByDescending(o => o.Count(x => x.Name is not null)).ThenByDescending(o => o.Count).First(),
            settling.Settle($"{key}.quantity", lines.Select(l => l.Quantity), Same.Value, Typed.Count),
            settling.Settle($"{key}.unitPrice", lines.Select(l => l.UnitPrice), Same.Money, Typed.Money),
            First(l => l.ImageUrl), First(l => l.SnapshotUrl), First(l => l.ItemUrl));
    }
}
