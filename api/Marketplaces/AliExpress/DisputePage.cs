using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>One dispute. How the page is built is not known.</summary>
internal sealed class DisputePage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.Dispute;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page) => KeptPage.Of(page, Kind, "The dispute's own page is kept as it is; no values are read from it. The list of refunds tells its status.");
}
