using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>A product's page by its shape alone: the heading, the first amount, the pictures beside them, the longest table of names and values.</summary>
internal sealed class ListingShape
{
    private readonly Page _page;
    private readonly PageMap _map;

    // What stands in a link, in a link to another product, or is struck out: parents come before their children.
    private readonly bool[] _linked, _other, _struck;

    private ListingShape(Page page, PageMap map)
    {
        (_page, _map) = (page, map);
        (_linked, _other, _struck) = (new bool[map.Count], new bool[map.Count], new bool[map.Count]);
        foreach (var (element, href) in map.Links) _other[element] = DomValues.ProductIn(href) is not null;
        for (var i = 0; i < map.Count; i++)
        {
            var parent = map.Parent(i);
            _linked[i] = map.Tag(i) == "a" || parent >= 0 && _linked[parent];
            _other[i] |= parent >= 0 && _other[parent];
            _struck[i] = map.Tag(i) is "del" or "s" or "strike" || parent >= 0 && _struck[parent];
        }
    }

    public static ListingFacts? Read(Page page) => page.Map is { } map ? new ListingShape(page, map).Read() : null;

    private ListingFacts? Read() => Title() is not { } title ? null : new()
    {
        Title = _page.Cite(title, _map.Words(title), _map.Words(title), How.Pattern),
        Price = Price(struck: false),
        OriginalPrice = Price(struck: true),
        Specs = NameValueRows.Longest(_page),
        Pictures = [.. Gallery(title).DistinctBy(picture => picture.Value)],
        Store = Store(),
    };

    // The longest heading; better one that the window's own title repeats. Recommended products have headings too, but inside links.
    private int? Title()
    {
        var named = ListingMeta.Bare(_page.Title);
        int? best = null;
        for (var i = 0; i < _map.Count; i++)
        {
            if (_map.Tag(i) is not ("h1" or "h2" or "h3") || _map.Span(i).Length is < 12 or > 400 || _linked[i]) continue;
            if (_map.Tag(i) == "h1" || named.Length >= 12 && _map.Words(i).Contains(named, StringComparison.OrdinalIgnoreCase)) return i;
            if (best is null || _map.Span(i).Length > _map.Span(best.Value).Length) best = i;
        }
        return best ?? Named(named);
    }

    private int? Named(string title)
    {
        if (title.Length < 12) return null;
        for (var text = 0; text < _map.TextCount; text++)
            if (_map.TextAt(text).Equals(title, StringComparison.OrdinalIgnoreCase) && !_linked[_map.TextParent(text)]) return _map.TextParent(text);
        return null;
    }

    private Cited<Money>? Price(bool struck)
    {
        for (var text = 0; text < _map.TextCount; text++)
        {
            var element = _map.TextParent(text);
            if (_struck[element] != struck || _other[element] || _map.TextAt(text).Length > 24) continue;
            if (AmountText.At(_map, text) is { } found && _struck[_map.TextParent(found.End - 1)] == struck && HasSign(found.Words)) return _page.Cite(element, found.Amount, found.Words, How.Pattern);
        }
        return null;
    }

    // "Free" is the price of shipping here.
    private static bool HasSign(string words) => words.Any(char.IsAsciiDigit);

    // Everything around the first picture up to where the title begins to be inside.
    private IEnumerable<Cited<string>> Gallery(int title)
    {
        var first = Enumerable.Range(0, _map.Count).FirstOrDefault(i => Picture(i) is not null, -1);
        if (first < 0) yield break;
        var box = first;
        while (_map.Parent(box) is >= 0 and var outer && !_map.Holds(outer, title) && _map.Tag(outer) is not ("body" or "html" or "main")) box = outer;
        for (var i = box; i < _map.End(box); i++)
            if (Picture(i) is { } picture) yield return picture with { How = How.Pattern };
    }

    private Cited<string>? Picture(int element) => _map.Tag(element) == "img" && !_other[element] ? PagePictures.At(_page, element) : null;

    private Seller? Store()
    {
        foreach (var (element, href) in _map.Links)
            if (Answers.SharedAnswers.StoreIdIn(href) is not null && _map.Span(element).Length is > 1 and < 120) return DomValues.Seller(_page, new Region(_map, element));
        return null;
    }
}
