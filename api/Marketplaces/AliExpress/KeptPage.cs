using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>Pages that are evidence as they are. Their address may name the order they belong to; nothing else is read.</summary>
internal static class KeptPage
{
    /// <summary>The page with the order of its address.</summary>
    public static PageFacts? Of(Page page, PageKind kind, string note)
    {
        if (!AliExpressSite.Owns(page.Url) || !page.Shows(kind)) return null;
        if (Obstacle.Of(page) is { } obstacle) return PageFacts.Unread(obstacle);
        IReadOnlyList<OrderFacts> orders = AliExpressSite.OrderIn(page.Url.Query) is { } number ? [new(number)] : [];
        return Audit.Of(kind, orders, _ => [], note);
    }
}
