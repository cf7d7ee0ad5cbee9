using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Places;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>A receipt or invoice, read as a paper: by labels, by amounts and the rows of its table, and by places.</summary>
/// <remarks>Two of the four ways have nothing to go by: nobody published an answer that it is drawn from, nor a hook that its build would keep.</remarks>
internal sealed class ReceiptPage : IPageReader
{
    private const string NoOrder =
        "The receipt names no order that could be read. What was on the screen is kept. Open it with the button \"Receipt\" on the order's own page and capture it once more.";

    /// <inheritdoc />
    public PageKind Kind => PageKind.Receipt;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (!page.Shows(Kind)) return null;
        if (Obstacle.Of(page) is { } obstacle) return PageFacts.Unread(obstacle);
        return Paper.Read(page) is { } order ? Audit.Of(Kind, OrderMerge.Of([order], PlacedPaper.Read(page, order.Number) is { } placed ? [placed] : []), Absent) : new(Kind, [], [], [], [], Obstacle.NoData(page) ?? NoOrder);
    }

    private static IEnumerable<string> Absent(OrderFacts order) => Reading.Absent(("total", order.Total), ("lines", order.Lines));
}
