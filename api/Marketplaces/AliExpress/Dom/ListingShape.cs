using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>A product's page by its shape alone: the heading, the first amount, the pictures beside them, the longest table of names and values.</summary>
internal sealed class ListingShape
{
    private readonly Page _page;
    private readonly PageMap _map;

    // What stands in a link, in a link to another product, or is struck out: parents come before their children.
    private readonly bool[] _linked, _other, _struck;

    // The product that the page's address names, or the only one that it links to.
    private readonly string? _product;

    private ListingShape(Page page, PageMap map)
    {
        (_page, _map) = (page, map);
        _product = DomValues.ProductIn(page.Url.AbsolutePath) ?? WebAddress.Parameter(page.Url.Query, "productId")
            ?? (map.Links.Select(link => DomValues.ProductIn(link.Href)).OfType<string>().Distinct().Take(2).ToArray() is [var only] ? only : null);
        (_linked, _other, _struck) = (new bool[map.Count], new bool[map.Count], new bool[map.Count]);
        foreach (var (element, href) in map.Links) _other[element] = DomValues.ProductIn(href) is { } product && product != _product;
        for (var i = 0; i < map.Count; i++)
        {
            var parent = map.Parent(i);
            _linked[i] = map.Tag(i) == "a" || parent >= 0 && _linked[parent];
            _other[i] |= parent >= 0 && _other[parent];
            _struck[i] = map.Tag(i) is "del" or "s" or "strike" || parent >= 0 && _struck[parent];
        }
    }

    /// <param name="page">The page.</param>
    /// <param name="isCopy">Whether it is the copy at the time of purchase, which names the variant that was chosen.</param>
    public static ListingFacts? Read(Page page, bool isCopy) => page.Map is { } map ? new ListingShape(page, map).Read(isCopy) : null;

    private ListingFacts? Read(bool isCopy) => Title() is not { } title ? null : new()
    {
        ProductId = Product(title),
        Options = [.. Chosen(title).Select(option => isCopy ? option.Option : Choices(option)).OfType<ListingOption>()],
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

    // The link of the title, else one to the only product of the page.
    private Cited<string>? Product(int title)
    {
        foreach (var (element, href) in _map.Links)
            if (DomValues.ProductIn(href) is { } product && (_map.Holds(title, element) || _map.Holds(element, title) || product == _product)) return _page.Cite(element, product, href);
        return null;
    }

    // "Color: Black" beside title and price; what comes after the table of specifications is none.
    private IEnumerable<(ListingOption Option, int Element)> Chosen(int title)
    {
        var names = NameValueRows.Longest(_page).Select(spec => spec.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var last = -1;
        for (var i = title + 1; i < _map.Count && i < title + 400; i++)
        {
            if (i < last || _map.Span(i).Length is < 4 or > 70 || _other[i] || _map.LinksIn(i).Length > 0 || _map.Span(i).Contains('\n')) continue;
            var words = _map.Words(i);
            if (PageText.LabelOf(words) is not { Length: > 1 and <= 30 } name || PageText.AfterLabel(words) is not { Length: > 0 and <= 40 } value) continue;
            if (names.Contains(name)) yield break;
            last = _map.End(i);
            if (Vocabulary.FieldOf(name) is null && AmountText.Of(value) is null && DayText.Find(value, _page.Language) is null && !value.AsSpan().ContainsAny('/', '@')) yield return (new(name, [_page.Cite(i, value, words, How.Label)]), i);
        }
    }

    // On the listing itself the choices follow what is chosen, as pictures with a name or as words; what is chosen is one of them.
    private ListingOption? Choices((ListingOption Option, int Element) chosen)
    {
        var row = chosen.Element;
        // Pictures have no words: the element around them has the same ones as the heading itself.
        while (_map.Children(row).FirstOrDefault(child => _map.TextStart(child) == _map.TextStart(row) && _map.TextEnd(child) == _map.TextEnd(row), -1) is >= 0 and var inner) row = inner;
        for (var step = 0; step < 5 && _map.Parent(row) is >= 0 and var parent; step++, row = parent)
        {
            if (_map.End(row) >= _map.End(parent)) continue;
            var choices = new List<Cited<string>>();
            for (var i = _map.End(row); i < _map.End(parent) && choices.Count < 100; i++)
            {
                var name = _map.Tag(i) == "img" ? _map.ElementAt(i).GetAttribute("alt") : _map.TextEnd(i) - _map.TextStart(i) == 1 && _map.OwnWords(i).Length > 0 ? _map.OwnWords(i) : null;
                if (name is { Length: > 0 and <= 60 } && PageText.Tidy(name) is { Length: > 0 } tidy) choices.Add(_page.Cite(i, tidy, name, How.Pattern));
            }
            return choices.Exists(choice => choice.Value == chosen.Option.Values[0].Value) ? chosen.Option with { Values = [.. choices.DistinctBy(choice => choice.Value)] } : null;
        }
        return null;
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
