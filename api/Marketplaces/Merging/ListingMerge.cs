using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>A product as several ways read it: the first is trusted most, nothing of the others is lost.</summary>
internal static class ListingMerge
{
    /// <summary>All views in one; null when there is none.</summary>
    public static ListingFacts? Of(params ReadOnlySpan<ListingFacts?> views)
    {
        ListingFacts? whole = null;
        foreach (var view in views)
            if (view is not null) whole = whole is null ? view : Both(whole, view);
        return whole;
    }

    private static ListingFacts Both(ListingFacts a, ListingFacts b) => new()
    {
        ProductId = Values.Both(a.ProductId, b.ProductId),
        Address = a.Address ?? b.Address,
        Language = a.Language ?? b.Language,
        Title = Values.Both(a.Title, b.Title),
        Price = Values.Both(a.Price, b.Price),
        OriginalPrice = Values.Both(a.OriginalPrice, b.OriginalPrice),
        Prices = a.Prices.Count > 0 ? a.Prices : b.Prices,
        Options = Known(a.Options, b.Options, SameOption, (x, y) => x with { Name = x.Name ?? y.Name, Values = Known(x.Values, y.Values, Sameness.Of) }),
        Specs = Known(a.Specs, b.Specs, (x, y) => Sameness.Of(x.Name, y.Name), (x, y) => x with { Value = Values.Both(x.Value, y.Value)! }),
        Pictures = a.Pictures.Count > 0 ? Known(a.Pictures, b.Pictures, SamePicture) : b.Pictures,
        Store = a.Store is null || b.Store is null ? a.Store ?? b.Store
            : new(Values.Both(a.Store.Name, b.Store.Name), Values.Both(a.Store.StoreId, b.Store.StoreId), Values.Both(a.Store.Url, b.Store.Url)),
        Delivery = Values.Both(a.Delivery, b.Delivery),
    };

    // The shop serves one picture from several hosts.
    private static bool SamePicture(string a, string b) => PathOf(a).SequenceEqual(PathOf(b));

    private static ReadOnlySpan<char> PathOf(string address) => address.AsSpan(Math.Max(0, address.IndexOf("/kf/", StringComparison.Ordinal)));

    private static bool SameOption(ListingOption a, ListingOption b) =>
        a.Name is not null && b.Name is not null ? Sameness.Of(a.Name, b.Name) : a.Values.Any(x => b.Values.Any(y => Sameness.Of(x.Value, y.Value)));

    private static IReadOnlyList<Cited<string>> Known(IReadOnlyList<Cited<string>> first, IReadOnlyList<Cited<string>> second, Func<string, string, bool> same) =>
        Known(first, second, (x, y) => same(x.Value, y.Value), (x, y) => Values.Both(x, y)!);

    // The more trusted way says what there is; the other only bears witness: a table found by its shape may be that of the delivery.
    private static IReadOnlyList<T> Known<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, T, bool> same, Func<T, T, T> both) where T : class =>
        first.Count == 0 ? second : [.. first.Select(item => second.FirstOrDefault(other => same(item, other)) is { } witness ? both(item, witness) : item)];
}
