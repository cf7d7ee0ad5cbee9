using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>Every other page of the shop: a sign-in, a captcha, the home page.</summary>
internal sealed class OtherPage : IPageReader
{
    /// <inheritdoc />
    public PageKind Kind => PageKind.Unknown;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page) => KeptPage.Of(page, Kind, "This page of the shop is none that DisputeHelper reads, so nothing was read from it. It is kept as it is.");
}
