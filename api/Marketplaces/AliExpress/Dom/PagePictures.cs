using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Pictures of products: on the shop's picture hosts, in full size. Icons lie there too; outside of a gallery a PNG is one of them.</summary>
internal static class PagePictures
{
    private static readonly string[] Hosts = ["alicdn.com", "aliexpress-media.com"];

    /// <summary>The picture that an <c>img</c> shows, or null when it is none of a product.</summary>
    /// <param name="page">The page.</param>
    /// <param name="element">The picture's element.</param>
    /// <param name="inGallery">Whether it stands where only products are shown.</param>
    public static Cited<string>? At(Page page, int element, bool inGallery = false)
    {
        var image = page.Map!.ElementAt(element);
        var written = image.GetAttribute("src") is { Length: > 0 } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? source : image.GetAttribute("data-src");
        return Of(written, page, inGallery) is { } address ? page.Cite(element, address, written!) : null;
    }

    /// <summary>The address in full size when it is a product's picture.</summary>
    public static string? Of(string? written, Page page, bool inGallery = true) =>
        WebAddress.OfImage(written, page.Url) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var url)
        && Array.Exists(Hosts, host => url.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) || url.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase))
        && url.AbsolutePath.Contains("/kf/", StringComparison.Ordinal) && (inGallery || !url.AbsolutePath.EndsWith(".png", StringComparison.OrdinalIgnoreCase)) && !url.AbsolutePath.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            ? address : null;
}
