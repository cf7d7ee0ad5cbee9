using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>The items of an order, as two ways read them. The page shows no line ids, and may show one product twice.</summary>
internal static class LineMerge
{
    /// <summary>Both views in one.</summary>
    public static IReadOnlyList<OrderLine> Of(IReadOnlyList<OrderLine> first, IReadOnlyList<OrderLine> second) =>
        Known(first, second, Pairing.MergeByTurns(first, second, Both,
            (a, b) => a.LineId is not null && a.LineId == b.LineId,
            (a, b) => SameProduct(a, b) && a.SkuId is not null && a.SkuId == b.SkuId,
            (a, b) => SameProduct(a, b) && OptionsOf(a).Length > 0 && Sameness.Of(OptionsOf(a), OptionsOf(b)),
            (a, b) => SameProduct(a, b) && a.UnitPrice is { } x && b.UnitPrice is { } y && x.Value.Amount == y.Value.Amount,
            (a, b) => SameProduct(a, b) && a.ImageUrl is not null && a.ImageUrl == b.ImageUrl,
            SameProduct,
            (a, b) => (a.ProductId is null || b.ProductId is null) && a.Title is { } x && b.Title is { } y && Sameness.Of(x.Value, y.Value)));

    // What only stood there like an item is one where nothing surer was found; beside items that links name it may be what is offered.
    private static IReadOnlyList<OrderLine> Known(IReadOnlyList<OrderLine> first, IReadOnlyList<OrderLine> second, IReadOnlyList<OrderLine> merged) =>
        first.Count == 0 || !second.Any(IsOutline) ? merged : [.. merged.Where(line => !(IsOutline(line) && second.Any(own => ReferenceEquals(own, line))))];

    private static bool IsOutline(OrderLine line) => line.Title is { How: How.Layout };

    private static bool SameProduct(OrderLine a, OrderLine b) =>
        a.ProductId is not null && a.ProductId == b.ProductId && (a.LineId is null || b.LineId is null || a.LineId == b.LineId);

    private static string OptionsOf(OrderLine line) => string.Join(", ", line.Options.Select(option => option.Text));

    private static OrderLine Both(OrderLine a, OrderLine b) => a with
    {
        LineId = a.LineId ?? b.LineId,
        ProductId = a.ProductId ?? b.ProductId,
        SkuId = a.SkuId ?? b.SkuId,
        Title = Values.Both(a.Title, b.Title),
        Options = a.Options.Count > 0 ? a.Options : b.Options,
        Quantity = Values.Both(a.Quantity, b.Quantity),
        UnitPrice = Values.Both(a.UnitPrice, b.UnitPrice),
        ImageUrl = a.ImageUrl ?? b.ImageUrl,
        SnapshotUrl = a.SnapshotUrl ?? b.SnapshotUrl,
        ItemUrl = a.ItemUrl ?? b.ItemUrl,
    };
}
