namespace DisputeHelper.Facts;

/// <summary>
/// A word by which pages that name no order are found again: a carrier's page names a parcel, a listing names a product, and
/// the order's own pages name both.
/// </summary>
public static class Mark
{
    /// <summary>A parcel, by its number; carriers and the shop space it differently.</summary>
    public static string? OfParcel(string? trackingNumber) =>
        trackingNumber is not null && new string([.. trackingNumber.Where(char.IsLetterOrDigit)]) is { Length: >= 6 and <= 40 } bare ? $"parcel:{bare.ToUpperInvariant()}" : null;

    /// <summary>A product, by its number.</summary>
    public static string? OfProduct(string? productId) =>
        productId is { Length: >= 4 and <= 24 } && productId.All(char.IsAsciiDigit) ? $"product:{productId}" : null;

    /// <summary>The marks of what a page says without naming an order.</summary>
    public static IEnumerable<string> Of(PageFacts page) =>
        page.Parcels.Select(parcel => OfParcel(parcel.TrackingNumber?.Value)).Append(OfProduct(page.Listing?.ProductId?.Value)).OfType<string>().Distinct();

    /// <summary>The marks that an order carries.</summary>
    public static IEnumerable<string> Of(OrderFacts order) =>
        order.Parcels.Select(parcel => OfParcel(parcel.TrackingNumber?.Value)).Concat(order.Lines.Select(line => OfProduct(line.ProductId))).OfType<string>().Distinct();
}
