using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>What a buyer would type to find an order again.</summary>
internal static class SearchText
{
    public static string Of(CaseFile file) => Same.Plain(string.Join(' ', Words(file).OfType<string>()));

    private static IEnumerable<string?> Words(CaseFile file) =>
    [
        file.Order.Number.Value, file.Status?.Value, file.Seller?.Name?.Value, file.Seller?.StoreId?.Value,
        .. file.Lines.Select(l => l.Title?.Value), .. file.Lines.Select(l => l.ProductId),
        .. file.Parcels.Select(p => p.TrackingNumber?.Value),
    ];
}
