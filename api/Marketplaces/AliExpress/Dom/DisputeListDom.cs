using AngleSharp.Dom;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>
/// /p/refund-dispute/list.html. Nobody published its class names, so a card is what its link says: the largest element around
/// the address of one request that holds no other request. Seen 2026-11.
/// </summary>
internal static class DisputeListDom
{
    // Far more than a page ever shows; every link is compared with every other.
    private const int Most = 400;

    /// <summary>The requests. The page does not say which order they are of; only the answers do.</summary>
    public static IEnumerable<DisputeRecord> Read(Page page)
    {
        if (page.Document is not { } document) yield break;
        var links = document.Links.Select(link => (Element: link, Id: WebAddress.Parameter(link.GetAttribute("href"), "reverseOrderLineId")))
            .Where(link => link.Id is { Length: > 0 }).Take(Most).ToArray();
        var marked = links.ToLookup(link => link.Id!, link => link.Element);
        foreach (var requests in marked)
            yield return Read(requests.Key, requests.First(), Card(requests.First(), requests.Key, links), page);
    }

    private static IElement Card(IElement link, string id, (IElement Element, string? Id)[] links)
    {
        var card = link;
        while (card.ParentElement is { } parent && parent.LocalName is not ("body" or "main" or "html")
            && !Array.Exists(links, other => other.Id != id && parent.Contains(other.Element))) card = parent;
        return card;
    }

    private static DisputeRecord Read(string id, IElement link, IElement card, Page page)
    {
        var href = link.GetAttribute("href");
        var texts = card.Descendants<IElement>().Append(card)
            .Select(element => (Element: element, Text: OwnWords(element))).Where(piece => piece.Text.Length > 0).ToArray();
        var status = texts.FirstOrDefault(piece => HasClass(piece.Element, "status")) is { Element: not null } named ? named
            : texts.FirstOrDefault(piece => Vocabulary.DisputeOf(piece.Text) != DisputeState.Unknown && piece.Text.Length < 60);
        var opened = texts.Select(piece => (piece.Element, At: Moment(piece.Text), piece.Text)).FirstOrDefault(piece => piece.At is not null);
        var amount = texts.Select(piece => (piece.Element, Money: HasSign(piece.Text) ? MoneyText.TryRead(piece.Text) : null, piece.Text)).FirstOrDefault(piece => piece.Money is not null);
        var title = texts.Where(piece => piece.Element != status.Element && piece.Element != opened.Element && piece.Element != amount.Element
            && !piece.Element.Ancestors<IElement>().Append(piece.Element).Any(around => around.LocalName is "a" or "button")).MaxBy(piece => piece.Text.Length);
        return new(id, WebAddress.Parameter(href, "tradeOrderLineId"),
            status.Element is null ? null : page.Cite(status.Element, status.Text, status.Text),
            status.Element is null ? DisputeState.Unknown : Vocabulary.DisputeOf(status.Text), null,
            opened.Element is null ? null : page.Cite(opened.Element, opened.At!, opened.Text, How.Pattern), null,
            amount.Element is null ? null : page.Cite(amount.Element, amount.Money!, amount.Text, How.Pattern),
            title.Element is null ? null : page.Cite(title.Element, title.Text, title.Text, How.Pattern),
            WebAddress.Of(href, page.Url));
    }

    private static string OwnWords(IElement element) => PageText.Tidy(string.Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data)));

    private static bool HasClass(IElement element, string part) => element.ClassName?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;

    private static bool HasSign(string text) => text.Length < 24 && MoneyText.TryRead(text) is { } money && money.Text.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or '-' or ':' or ' '));

    // "2026-11-13 08:05:31", alone or in a row of words.
    private static string? Moment(string text)
    {
        for (var i = 0; i + 19 <= text.Length; i++)
            if (DateTime.TryParseExact(text.AsSpan(i, 19), "yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
                return text.Substring(i, 19);
        return null;
    }
}
