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
    public static string? OfProduct(string? productId) => Numbered("product", productId);

    /// <summary>A line of an order, by the marketplace's number for it; disputes are about lines.</summary>
    public static string? OfLine(string? lineId) => Numbered("line", lineId);

    /// <summary>A dispute, by the marketplace's number for it.</summary>
    public static string? OfDispute(string? id) => Numbered("dispute", id);

    /// <summary>The marks of a parcel: all its numbers.</summary>
    public static IEnumerable<string> Of(Parcel parcel) => parcel.OtherNumbers.Append(parcel.TrackingNumber?.Value).Select(OfParcel).OfType<string>();

    /// <summary>The marks of a dispute: itself and its line.</summary>
    public static IEnumerable<string> Of(DisputeRecord dispute) => new[] { OfDispute(dispute.Id), OfLine(dispute.LineId) }.OfType<string>();

    /// <summary>The marks of what a page says without naming an order.</summary>
    public static IEnumerable<string> Of(PageFacts page) =>
        page.Parcels.SelectMany(Of).Concat(page.Disputes.SelectMany(Of)).Concat(new[] { OfProduct(page.Listing?.ProductId?.Value) }.OfType<string>()).Distinct();

    /// <summary>The marks that an order carries.</summary>
    public static IEnumerable<string> Of(OrderFacts order) => order.Parcels.SelectMany(Of).Concat(order.Disputes.SelectMany(Of))
        .Concat(order.Lines.SelectMany(line => new[] { OfProduct(line.ProductId), OfLine(line.LineId) }.OfType<string>())).Distinct();

    private static string? Numbered(string kind, string? id) => id is { Length: >= 4 and <= 24 } && id.All(char.IsAsciiDigit) ? $"{kind}:{id}" : null;
}
