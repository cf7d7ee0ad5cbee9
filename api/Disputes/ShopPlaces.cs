using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>Where the marketplace keeps the pages of an order: the address that was captured, else the one from the data file of the marketplace under <c>Places</c>.</summary>
internal sealed class ShopPlaces
{
    private static readonly Lazy<IReadOnlyList<PlaceFile>> Known = new(() => DataFiles.In<PlaceFile>("Places"));

    private readonly CaseFile _file;
    private readonly PlaceFile? _known;

    private ShopPlaces(CaseFile file) => (_file, _known) = (file, Known.Value.FirstOrDefault(p => p.Marketplace == file.Order.Marketplace));

    public static ShopPlaces Of(CaseFile file) => new(file);

    /// <summary>The order's own page.</summary>
    public string? Order => Captured(PageKind.OrderDetail) ?? Filled(_known?.Order);

    public string? For(ActionCode action) => action switch
    {
        ActionCode.CaptureOrder => Order,
        ActionCode.CaptureTracking => Captured(PageKind.Tracking) ?? Filled(_known?.Tracking),
        ActionCode.CaptureChat => Captured(PageKind.Chat) ?? Filled(_known?.Chat),
        ActionCode.CaptureSnapshot => _file.Lines.Select(l => l.SnapshotUrl).FirstOrDefault(u => u is not null) ?? Order,
        ActionCode.CaptureDispute => _file.Disputes.Select(d => d.Url).FirstOrDefault(u => u is not null) ?? Filled(_known?.Disputes),
        _ => null,
    };

    /// <summary>The newest captured one; only addresses that a browser may open.</summary>
    private string? Captured(PageKind page) =>
        _file.Captures.LastOrDefault(c => c.Page == page && c.Url.StartsWith("https://", StringComparison.Ordinal))?.Url;

    private string? Filled(string? address) => address?.Replace("{order}", _file.Order.Number.Value, StringComparison.Ordinal);
}

/// <summary>The addresses of a marketplace's pages; <c>{order}</c> stands for the order's number.</summary>
internal sealed record PlaceFile(string Marketplace, string Order, string Tracking, string Chat, string Disputes, string SeenOn);
