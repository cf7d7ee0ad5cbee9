using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>One item as the page shows it: the element around it, its link, and where its words stand.</summary>
/// <param name="First">The first element of its part of the page.</param>
/// <param name="End">The element after its part.</param>
/// <param name="Product">The product that its link names.</param>
/// <param name="Href">The link's address as written.</param>
/// <param name="Title">The link with the title, or -1.</param>
internal sealed record ItemLine(int First, int End, string Product, string Href, int Title)
{
    /// <summary>The line as facts.</summary>
    /// <param name="cells">The page.</param>
    /// <param name="taken">Amounts that are the order's own, so no item's.</param>
    public OrderLine Read(PageCells cells, IReadOnlySet<int> taken)
    {
        var (map, page) = (cells.Map, cells.Page);
        var (price, count) = Price(cells, taken);
        var snapshot = map.LinksBetween(First, End).ToArray().Select(link => link.Href).FirstOrDefault(href => href.Contains("snapshot", StringComparison.OrdinalIgnoreCase));
        var picture = map.PicturesBetween(First, End) is [var first, ..] ? WebAddress.OfImage(first.Address, page.Url) : null;
        return new(WebAddress.Parameter(snapshot, "orderLineId"), Product, null,
            Title < 0 ? null : DomValues.Title(page, new(map, Title), How.Pattern), Options(cells),
            count < 0 ? null : cells.Cite(count, cells[count].Quantity ?? Bare(cells, count)!.Value, How.Pattern),
            price < 0 ? null : cells.Cite(price, cells[price].Amount!, How.Pattern),
            picture, WebAddress.Of(snapshot, page.Url), WebAddress.Of(Href, page.Url));
    }

    /// <summary>Whether a cell stands in its part of the page.</summary>
    public bool Holds(PageCells cells, int cell) => cells.Map.CellElement(cell) is var element && element >= First && element < End;

    /// <summary>Whether the page says that this was bought and is not merely offered: how many, or a copy of the listing as it was.</summary>
    public bool IsBought(PageCells cells)
    {
        foreach (var (_, href) in cells.Map.LinksBetween(First, End))
            if (href.Contains("snapshot", StringComparison.OrdinalIgnoreCase) || href.Contains("rderLineId=", StringComparison.OrdinalIgnoreCase)) return true;
        var (from, end) = cells.Map.CellsBetween(First, End);
        for (var cell = from; cell < end; cell++)
            if (cells[cell].Quantity is not null && !IsTitle(cells, cell)) return true;
        return false;
    }

    /// <summary>The cells of the unit price and of the quantity; -1 where it is not sure.</summary>
    public (int Price, int Quantity) Price(PageCells cells, IReadOnlySet<int> taken)
    {
        var (from, end) = cells.Map.CellsBetween(First, End);
        var (count, counts, price, prices) = (-1, 0, -1, 0);
        for (var cell = from; cell < end; cell++)
        {
            if (IsTitle(cells, cell)) continue;
            if (cells[cell].Quantity is not null) { counts++; count = cell; }
            if (IsPrice(cell)) { prices++; price = cell; }
        }
        if (counts == 0 && Multiplied(cells, taken) is { } product) return product;
        if (counts != 1) count = -1;
        // The price of one stands beside how many: among several amounts that neighbourhood decides, alone it is no question.
        if (count >= 0)
            for (var cell = count; cell >= Math.Max(from, count - 2); cell--)
                if (IsPrice(cell)) return (cell, count);
        return (prices == 1 && (count >= 0 || taken.Count > 0) ? price : -1, count);

        bool IsPrice(int cell) => cells[cell] is { Amount: not null, Label: null } && !taken.Contains(cell) && !IsStruck(cells, cell);
    }

    // "US $16.07 | 2 | US $32.14": a bare number between two amounts is how many if it makes the one of the other.
    private (int Price, int Quantity)? Multiplied(PageCells cells, IReadOnlySet<int> taken)
    {
        var (from, end) = cells.Map.CellsBetween(First, End);
        var amounts = Enumerable.Range(from, end - from).Where(cell => cells[cell].Amount is not null && !taken.Contains(cell)).Take(3).ToArray();
        if (amounts is not [var a, var b]) return null;
        var (one, all) = cells[a].Amount!.Amount <= cells[b].Amount!.Amount ? (a, b) : (b, a);
        for (var cell = from; cell < end; cell++)
            if (Bare(cells, cell) is { } count && !IsTitle(cells, cell) && cells[one].Amount!.Amount * count == cells[all].Amount!.Amount) return (one, cell);
        return null;
    }

    private static int? Bare(PageCells cells, int cell) =>
        cells.Map.CellAt(cell) is { Length: > 0 and < 5 } words && int.TryParse(words, System.Globalization.NumberStyles.None, null, out var count) && count > 0 ? count : null;

    private bool IsTitle(PageCells cells, int cell) => Title >= 0 && cells.Map.Holds(Title, cells.Map.CellElement(cell));

    /// <summary>Whether an amount is struck through: what it cost before a reduction.</summary>
    public static bool IsStruck(PageCells cells, int cell)
    {
        var element = cells.Map.CellElement(cell);
        for (var step = 0; step < 3 && element >= 0; step++, element = cells.Map.Parent(element))
            if (cells.Map.Tag(element) is "del" or "s" or "strike"
                || cells.Map.ElementAt(element).GetAttribute("style")?.Contains("line-through", StringComparison.OrdinalIgnoreCase) == true) return true;
        return false;
    }

    // The words between title and price: "Black, US Plug".
    private IReadOnlyList<LineOption> Options(PageCells cells)
    {
        if (Title < 0) return [];
        var (from, end) = cells.Map.CellsBetween(First, End);
        var (_, cell) = cells.Map.CellsIn(Title);
        if (cell < from || cell + 1 >= end || !cells.Map.CellAt(cell).ContainsAnyInRange('A', char.MaxValue)) return [];
        ref readonly var next = ref cells[cell];
        var isBeforePrice = cells[cell + 1].Amount is not null || cells[cell + 1].Quantity is not null;
        return next.Amount is null && next.Quantity is null && next.Label is null && isBeforePrice ? DomValues.Options(cells.Map.CellAt(cell).ToString()) : [];
    }
}
