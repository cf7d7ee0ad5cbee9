using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>The shop of an order by a link to its store, wherever it stands.</summary>
internal static class Stores
{
    /// <summary>The shop, if all these links lead to the same one.</summary>
    public static Seller? Of(Page page, PageMap map, IReadOnlyList<(int Element, string Href)> links)
    {
        if (links.Count == 0 || links.Select(link => SharedAnswers.StoreIdIn(link.Href)).Distinct().Skip(1).Any()) return null;
        var named = links.FirstOrDefault(link => map.TextStart(link.Element) < map.TextEnd(link.Element));
        var (element, href) = named.Href is null ? links[0] : named;
        if (WebAddress.Of(href, page.Url) is not { } address) return null;
        var url = page.Cite(element, address, href, How.Pattern);
        return new(named.Href is null ? null : page.Words(new Region(map, element), How.Pattern), url.As(SharedAnswers.StoreIdIn(href)!), url);
    }
}
