using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>The part of a page that shows one order, whatever its classes are called.</summary>
/// <param name="Number">The order.</param>
/// <param name="Element">The element that holds it.</param>
/// <param name="Marks">Where the order is named.</param>
internal sealed record OrderCard(OrderNumber Number, int Element, IReadOnlyList<OrderMark> Marks);

/// <summary>Cuts a page into cards: around each place that names an order, the largest element that names no other one.</summary>
internal static class OrderCards
{
    /// <summary>The cards in document order.</summary>
    public static IReadOnlyList<OrderCard> In(PageCells cells)
    {
        var (map, marks) = (cells.Map, OrderMarks.In(cells));
        var several = marks.Select(mark => mark.Number).Distinct().Skip(1).Any();
        var cards = new List<OrderCard>();
        var reach = Reach(marks);
        for (var i = 0; i < marks.Count; i++)
        {
            cells.Page.Stop.ThrowIfCancellationRequested();
            if (cards.Count > 0 && cards[^1].Number == marks[i].Number && map.Holds(cards[^1].Element, marks[i].Element))
            {
                ((List<OrderMark>)cards[^1].Marks).Add(marks[i]);
                continue;
            }
            var (low, high) = reach[i];
            var element = several ? Largest(map, marks[i].Element, low, high) : Lonely(cells, marks);
            cards.Add(new(marks[i].Number, element, new List<OrderMark> { marks[i] }));
        }
        return cards;
    }

    // For each mark the last element before and the first element after it that name another order.
    private static (int Low, int High)[] Reach(IReadOnlyList<OrderMark> marks)
    {
        var reach = new (int Low, int High)[marks.Count];
        var low = -1;
        for (var i = 0; i < marks.Count; i++)
        {
            if (i > 0 && marks[i].Number != marks[i - 1].Number) low = marks[i - 1].Element;
            reach[i].Low = low;
        }
        var high = int.MaxValue;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            if (i + 1 < marks.Count && marks[i].Number != marks[i + 1].Number) high = marks[i + 1].Element;
            reach[i].High = high;
        }
        return reach;
    }

    private static int Largest(PageMap map, int element, int low, int high)
    {
        while (map.Parent(element) is >= 0 and var around && around > low && map.End(around) <= high && map.Tag(around) is not ("body" or "html" or "main")) element = around;
        return element;
    }

    // The only order of a page: there is no neighbour that says where it ends. It grows as long as what is added shows no goods of its own.
    private static int Lonely(PageCells cells, IReadOnlyList<OrderMark> marks)
    {
        var map = cells.Map;
        var element = marks[0].Element;
        foreach (var mark in marks) element = map.Around(element, mark.Element) is >= 0 and var both ? both : element;
        while (map.Parent(element) is >= 0 and var around && map.Tag(around) is not ("body" or "html" or "main"))
        {
            var (own, wider) = (Goods(map, element), Goods(map, around));
            if (own > 0 && wider > own) break;
            element = around;
        }
        return element;
    }

    private static int Goods(PageMap map, int element)
    {
        var count = 0;
        foreach (var (_, href) in map.LinksIn(element))
            if (Goods(href)) count++;
        return count;
    }

    /// <summary>Whether a link leads to a product.</summary>
    public static bool Goods(string href) => href.Contains("/item/", StringComparison.Ordinal) || href.Contains("/i/", StringComparison.Ordinal);
}
