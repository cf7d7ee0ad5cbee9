using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The listings of an order's products, then and now side by side.</summary>
internal static class ListingFold
{
    public static IReadOnlyList<ListingHistory> Fold(IReadOnlyList<StoredFacts> readings, IReadOnlyList<OrderLine> lines)
    {
        var views = readings.Where(r => r.Listing is not null).DistinctBy(r => r.Capture)
            .Select(r => (Product: ProductOf(r.Listing!, r.Page, lines), View: new ListingView(r.Capture, r.CapturedAt, r.Page, r.Listing!)))
            .Where(v => v.View.Page is PageKind.Listing or PageKind.ListingSnapshot).ToList();
        var order = lines.Select(l => l.ProductId).ToList();
        return [.. views.GroupBy(v => v.Product ?? "", StringComparer.Ordinal)
            .OrderBy(g => order.IndexOf(g.Key) is >= 0 and var place ? place : int.MaxValue).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => History(g.Key, [.. g.Select(v => v.View)]))];
    }

    private static ListingHistory History(string product, IReadOnlyList<ListingView> views)
    {
        var (then, now) = (Newest(views, PageKind.ListingSnapshot), Newest(views, PageKind.Listing));
        var title = (then?.Facts.Title ?? now?.Facts.Title)?.Value;
        var (differences, silences) = then is null || now is null ? ([], []) : ListingComparison.Between(then.Facts, now.Facts);
        return new ListingHistory(product.Length > 0 ? product : null, title, then, now, differences, silences);
    }

    // A capture taken before the page had loaded must not hide an earlier one that shows the product.
    private static ListingView? Newest(IEnumerable<ListingView> views, PageKind page) => views
        .Where(v => v.Page == page).OrderByDescending(v => v.Facts.Title is not null).ThenByDescending(v => v.CapturedAt).FirstOrDefault();

    // A copy that does not name its product is that of the line that links to it, or bears its title, or is the only one.
    private static string? ProductOf(ListingFacts listing, PageKind page, IReadOnlyList<OrderLine> lines) =>
        listing.ProductId?.Value
        ?? (page != PageKind.ListingSnapshot ? null
            : lines.FirstOrDefault(l => l.SnapshotUrl is { } url && listing.Address is { } address && SamePage(url, address))?.ProductId
            ?? lines.FirstOrDefault(l => l.Title is { } one && listing.Title is { } other && Same.Title(one.Value, other.Value))?.ProductId
            ?? (lines.Select(l => l.ProductId).Distinct().ToList() is [{ } only] ? only : null));

    private static bool SamePage(string one, string other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var a) && Uri.TryCreate(other, UriKind.Absolute, out var b)
        && a.AbsolutePath == b.AbsolutePath && a.Query == b.Query && (a.Query.Length > 0 || a.AbsolutePath.Any(char.IsAsciiDigit));
}
