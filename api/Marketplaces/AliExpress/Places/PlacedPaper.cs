using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>A receipt by rectangles: what stood beside its labels, and the bill.</summary>
internal static class PlacedPaper
{
    /// <summary>What places tell of the order; null without rectangles.</summary>
    public static OrderFacts? Read(Page page, OrderNumber number)
    {
        if (PlacedCells.Of(page) is not { } placed) return null;
        var (charges, total) = PlacedPrices.In(placed);
        var seen = new LabelledFields(placed.Cells, LayoutScan.In(placed.Cells), How.Layout).Of(number);
        return seen with { Total = seen.Total ?? total, Charges = charges };
    }
}
