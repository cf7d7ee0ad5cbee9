using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Structure;
using DisputeHelper.Marketplaces.AliExpress.Words;
using Box = DisputeHelper.Marketplaces.AliExpress.Structure.PageBoxes.Box;

namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>
/// A list of orders by rectangles alone: a card is the block around an order's number, with the day beside the number, the status in
/// the same lines or above them, pictures with their titles and prices, and the one amount that is no item's. A single order has no
/// neighbour that shows where it ends: of that nothing is said here.
/// </summary>
internal static class PlacedOrders
{
    private const int Line = 48;

    /// <summary>The orders from top to bottom.</summary>
    public static IEnumerable<OrderFacts> In(PageCells cells)
    {
        if (PlacedCells.Of(cells) is not { } placed) yield break;
        var anchors = Anchors(placed);
        foreach (var ((cell, number), (top, bottom)) in anchors.Zip(Bands.Around([.. anchors.Select(anchor => anchor.Cell.Box)], Column(placed, anchors))))
            yield return Order(placed.Between(top - 1, bottom + 1), cell, number);
    }

    // Numbers beside the words for an order's number; where nobody knows these words, numbers with a day in their lines.
    private static List<(PlacedCell Cell, OrderNumber Number)> Anchors(PlacedCells placed)
    {
        var labelled = LayoutScan.In(placed.Cells).Where(pair => pair.Field == OrderField.Number).Select(pair => pair.First).ToHashSet();
        var numbers = placed.All.Where(cell => placed[cell].Digits is not null).ToArray();
        var sure = Array.FindAll(numbers, cell => placed[cell].Label == OrderField.Number || labelled.Contains(cell.Cell));
        if (sure.Length == 0) sure = Array.FindAll(numbers, cell => Near(placed, cell).Any());
        return [.. sure.Select(cell => (Cell: cell, Number: TextValue.TryRead<OrderNumber>(placed[cell].Digits))).Where(anchor => anchor.Number is not null)
            .DistinctBy(anchor => anchor.Number).Select(anchor => (anchor.Cell, anchor.Number!))];
    }

    // From the outermost number, picture or amount to the other: a menu at the side is no part of it.
    private static List<Box> Column(PlacedCells placed, List<(PlacedCell Cell, OrderNumber Number)> anchors)
    {
        Box[] goods = [.. anchors.Select(anchor => anchor.Cell.Box), .. placed.Pictures.Where(picture => picture.IsOfGoods).Select(picture => picture.Box), .. placed.All.Where(cell => placed[cell].Amount is not null).Select(cell => cell.Box)];
        var (left, right) = goods.Length == 0 ? (0, 0) : (goods.Min(box => box.Left), goods.Max(box => box.Right));
        return [.. placed.All.Select(cell => cell.Box).Concat(placed.Pictures.Select(picture => picture.Box)).Where(box => box.Left < right && box.Right > left).OrderBy(box => box.Top)];
    }

    private static OrderFacts Order(PlacedCells card, PlacedCell anchor, OrderNumber number)
    {
        var items = PlacedItems.In(card);
        var status = Status(card, anchor);
        return new(number)
        {
            Status = status,
            State = DomValues.State(status),
            PlacedOn = Near(card, anchor).ToArray() is [var day] ? card.Cite(day, card[day].Day!.Value) : null,
            Total = Total(card, items),
            Lines = [.. items.Select(item => item.Line)],
        };
    }

    private static IEnumerable<PlacedCell> Near(PlacedCells placed, PlacedCell number) => placed.All.Where(cell =>
        placed[cell] is { Day: not null, Label: null or OrderField.PlacedOn } && placed.Words(cell).Length <= 40
        && Math.Max(cell.Box.Top - number.Box.Bottom, number.Box.Top - cell.Box.Bottom) <= Line / 2
        && Math.Max(cell.Box.Left - number.Box.Right, number.Box.Left - cell.Box.Right) <= Line * 10);

    // In the head of the card, where the number stands; what can be done with an order stands below.
    private static Cited<string>? Status(PlacedCells card, PlacedCell anchor)
    {
        var head = card.All.Where(cell => card[cell].State != OrderState.Unknown && cell.Box.Top <= anchor.Box.Bottom + Line / 2).ToArray();
        var sure = Statuses.Surest(card.Cells, [.. head.Select(cell => cell.Cell)]);
        return sure is [var only] ? card.Cells.Cite(only, card.Cells.Map.CellAt(only).ToString(), How.Layout) : null;
    }

    // With every item's price known, the one amount that is left is what all of it cost.
    private static Cited<Money>? Total(PlacedCells card, IReadOnlyList<(OrderLine Line, int Price)> items)
    {
        if (items.Count == 0 || items.Any(item => item.Price < 0)) return null;
        var left = card.All.Where(cell => card[cell].Amount is not null && !items.Any(item => item.Price == cell.Cell) && !ItemLine.IsStruck(card.Cells, cell.Cell)).ToArray();
        return left is [var total] && card[total].Label is null or OrderField.Total ? card.Cite(total, card[total].Amount!) : null;
    }
}
