using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace DisputeHelper.Tests.Score;

/// <summary>Things on the page that look like what a reader looks for and are nobody's order.</summary>
internal static class Decoys
{
    private const string Banner = "<div class=\"promo\"><b>Black Friday: save up to US $50.00</b> <span>Ends Nov 27, 2026</span></div>";
    private const string Aside = "<aside class=\"wallet\"><p>Gift card 6031 7712 3456 7890</p><p>Voucher 4000123412341234</p><p>You saved US $3.20 in total</p></aside>";
    private const string Recent = "<div class=\"recent\"><h3>Recently viewed</h3><div class=\"recent-one\"><a href=\"https://www.aliexpress.com/item/1005009999999991.html\"><img src=\"https://ae01.alicdn.com/kf/Rdecoy1.jpg\" alt=\"\"><span>Phone holder x2</span><b>US $9.99</b></a></div><div class=\"recent-one\"><a href=\"https://www.aliexpress.com/item/1005009999999992.html\"><img src=\"https://ae01.alicdn.com/kf/Rdecoy2.jpg\" alt=\"\"><span>Garden hose 15 m</span><b>US $19.99</b></a></div></div>";
    private const string Advert = "<div class=\"advert\"><a href=\"https://www.aliexpress.com/item/1005009999999993.html\"><span>Sponsored</span><h4>Night light x3</h4><b>US $4.49</b></a></div>";
    private const int Height = 40;

    public static void Add(Work work)
    {
        if (work.Page.Kind == "unknown") return;
        var body = work.Document.Body!;
        var hashed = !work.Document.All.Any(element => element.ClassName?.Contains('-', StringComparison.Ordinal) == true);
        string Dressed(string html) => hashed ? System.Text.RegularExpressions.Regex.Replace(html, "class=\"([^\"]*)\"", found => $"class=\"{work.Dice.Word(found.Groups[1].Value)}\"") : html;
        body.Insert(AdjacentPosition.AfterBegin, Dressed(Banner));
        body.Insert(AdjacentPosition.BeforeEnd, Dressed(Aside) + Dressed(Recent));
        // Between the cards of a list, as the shop does it; between messages it would be a message.
        if (work.Page.Kind == "order-list" && Cards(work) is { Length: > 1 } cards) cards[work.Dice.Of("advert", cards.Length - 1)].Insert(AdjacentPosition.AfterEnd, Dressed(Advert));
        Shift(work);
    }

    private static IElement[] Cards(Work work) => [.. work.Document.QuerySelectorAll("a[href*='orderId=']").Select(link =>
    {
        var card = link;
        while (card.ParentElement is { } parent && parent.QuerySelectorAll("a[href*='/order/detail'],a[href*='order_detail']").Length <= 1 && parent.LocalName is "div") card = parent;
        return card;
    }).Where(card => card.LocalName == "div" && card.ParentElement?.LocalName == "div").Distinct()];

    // The banner pushes everything down; what comes at the end stands below.
    private static void Shift(Work work)
    {
        if (work.Layout is not { } layout) return;
        foreach (var name in (string[])["texts", "images"])
            foreach (var placed in layout[name]!.AsArray()) placed!["y"] = placed["y"]!.GetValue<int>() + Height;
        var end = layout["page"]!["height"]!.GetValue<int>() + Height;
        layout["page"]!["height"] = end + 3 * Height;
        var texts = layout["texts"]!.AsArray();
        texts.Insert(0, Placed("Black Friday: save up to US $50.00", 10));
        texts.Add(Placed("Gift card 6031 7712 3456 7890", end));
        texts.Add(Placed("US $9.99", end + Height));
        // A card between others moves those below it by a height nobody measured.
        if (work.Page.Kind == "order-list") work.Layout = null;
    }

    private static JsonObject Placed(string text, int y) => new() { ["text"] = text, ["x"] = 10, ["y"] = y, ["width"] = 240, ["height"] = 18 };
}
