using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>A receipt.</summary>
internal sealed class ReceiptPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.Receipt;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page) => KeptPage.Of(page, Kind, "The receipt is kept as it is; no values are read from it.");
}
