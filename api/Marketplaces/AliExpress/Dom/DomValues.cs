using AngleSharp.Dom;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Values that several pages of the shop show alike.</summary>
internal static class DomValues
{
    /// <summary>The order's state by the shop's word.</summary>
    public static Cited<OrderState>? State(Cited<string>? status) => Vocabulary.StateOf(status);

    /// <summary>An amount; a label before it ("Total:") is not part of it.</summary>
    public static Cited<Money>? Amount(Page page, Region? region)
    {
        if (region is not { } at) return null;
        var quote = at.Words;
        return Vocabulary.Amount(PageText.AfterLabel(quote)) is { } money ? page.Cite(at.Number, money, quote) : null;
    }

    /// <summary>"x2" of the quantity's own element; "x99" in a title is never looked at.</summary>
    public static Cited<int>? Quantity(Page page, Region? region)
    {
        if (region is not { } at) return null;
        var quote = at.Words;
        var digits = quote.AsSpan(Math.Max(0, quote.AsSpan().IndexOfAnyInRange('0', '9')));
        if (digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end) digits = digits[..end];
        return int.TryParse(digits, out var count) && count is > 0 and < 1_000_000 ? page.Cite(at.Number, count, quote) : null;
    }

    /// <summary>The shop, by a link to its store.</summary>
    public static Seller? Seller(Page page, Region? name)
    {
        if (name is not { } at) return null;
        var link = Links(at).FirstOrDefault(link => SharedAnswers.StoreIdIn(link.Href) is not null);
        var url = link.Href is not null && WebAddress.Of(link.Href, page.Url) is { } address ? page.Cite(link.Element, address, link.Href) : null;
        return new(page.Words(at), SharedAnswers.StoreIdIn(url?.Value) is { } id ? url!.As(id) : null, url);
    }

    /// <summary>The links in or around the region, with their addresses as written.</summary>
    public static IEnumerable<(int Element, string Href)> Links(Region region)
    {
        var (map, number) = region;
        foreach (var link in map.LinksIn(number).ToArray()) yield return link;
        // A link around the region, a box or two further out.
        for (int around = map.Parent(number), steps = 0; around >= 0 && steps < 3; around = map.Parent(around), steps++)
            if (map.Tag(around) == "a" && map.ElementAt(around).GetAttribute("href") is { } outer) { yield return (around, outer); yield break; }
    }

    /// <summary>The number in "/item/1005001.html", or null.</summary>
    public static string? ProductIn(string href)
    {
        var path = href.AsSpan(0, href.AsSpan().IndexOfAny('?', '#') is >= 0 and var query ? query : href.Length);
        if (!path.Contains("/item/", StringComparison.Ordinal) && !path.Contains("/i/", StringComparison.Ordinal)) return null;
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.');
        if (dot >= 0) name = name[..dot];
        return name.Length >= 6 && name.IndexOfAnyExceptInRange('0', '9') < 0 ? name.ToString() : null;
    }

    /// <summary>Pictures of items are backgrounds or images.</summary>
    public static string? Picture(Page page, Region? region) =>
        region is { Map: var map, Number: var number } && map.PicturesIn(number) is [var first, ..] ? WebAddress.OfImage(first.Address, page.Url) : null;

    /// <summary>The full title: the <c>title</c> attribute where the shown text may be cut.</summary>
    public static Cited<string>? Title(Page page, Region? region, How how = How.Selector)
    {
        if (region is not { Map: var map, Number: var number }) return null;
        for (var titled = number; titled < map.End(number); titled++)
            if (map.ElementAt(titled).GetAttribute(null, "title") is { Length: > 0 } title && PageText.Tidy(title) is { Length: > 0 } whole)
                return page.Cite(titled, whole, whole, how);
        return page.Words(region, how);
    }

    /// <summary>"Black, EU": values without names.</summary>
    public static IReadOnlyList<LineOption> Options(Region? region) => region is not { } at ? [] : Options(at.Words);

    /// <inheritdoc cref="Options(Region?)" />
    public static IReadOnlyList<LineOption> Options(string words) =>
        [.. words.Split([",", " + "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text => new LineOption(null, text))];
}
