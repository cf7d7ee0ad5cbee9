using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>The page of one order by rectangles alone: the largest words for a status, pictures with titles and how many, and the bill.</summary>
internal static class PlacedOrder
{
    /// <summary>The order, as far as places tell; null without rectangles or when they tell nothing.</summary>
    public static OrderFacts? Of(PageCells cells, OrderNumber number)
    {
        if (PlacedCells.Of(cells) is not { } placed) return null;
        var (charges, total) = PlacedPrices.In(placed);
        var status = Status(placed);
        // What is offered beside an order has a picture and a price too, but nobody says how many of it.
        OrderLine[] lines = [.. PlacedItems.In(placed).Select(item => item.Line).Where(line => line.Quantity is not null)];
        return status is null && total is null && lines.Length == 0 ? null
            : new(number) { Status = status, State = DomValues.State(status), Total = total, Charges = charges, Lines = lines };
    }

    // The steps of a bar and what can be done are written smaller than where the order stands.
    private static Cited<string>? Status(PlacedCells placed)
    {
        var found = placed.All.Where(cell => placed[cell].State != OrderState.Unknown).OrderByDescending(cell => cell.Box.Height).ToArray();
        if (found.Length == 0 || found[0].Box.Height < Lines.Usual(placed) * 5 / 4) return null;
        return found.Length == 1 || placed[found[1]].State == placed[found[0]].State || found[1].Box.Height * 5 < found[0].Box.Height * 4 ? placed.Cite(found[0]) : null;
    }
}
