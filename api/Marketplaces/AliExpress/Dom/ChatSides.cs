using System.Text.Json;
using AngleSharp.Dom;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Who wrote a row: by a word in its classes, by a class that only one side has, by its alignment, by where it stood on the screen.</summary>
internal sealed class ChatSides
{
    private static readonly string[] Mine = ["right", "r", "me", "my", "mine", "self", "own", "out", "outgoing", "sent", "sender", "buyer", "reverse"];
    private static readonly string[] Theirs = ["left", "l", "other", "others", "peer", "in", "incoming", "received", "receiver", "seller", "them"];

    private readonly Dictionary<string, (int Left, int Right)> _places;
    private readonly int _middle;
    private readonly bool _oneIsMarked;

    private ChatSides(Dictionary<string, (int Left, int Right)> places, int middle, bool oneIsMarked) =>
        (_places, _middle, _oneIsMarked) = (places, middle, oneIsMarked);

    /// <summary>Learns from all rows of the conversation.</summary>
    public static ChatSides Of(IReadOnlyList<IElement> rows, Page page)
    {
        var marked = rows.Count(row => Marked(row) == MessageSender.Buyer);
        var places = Places(page);
        var own = rows.Select(row => Place(row, places)).OfType<(int Left, int Right)>().ToArray();
        var middle = own.Length == 0 ? 0 : (own.Min(place => place.Left) + own.Max(place => place.Right)) / 2;
        return new(places, middle, marked > 0 && marked < rows.Count);
    }

    /// <summary>The side of a row and how it was told.</summary>
    public (MessageSender Sender, How How) SenderOf(IElement row)
    {
        if (Marked(row) is { } sender) return (sender, How.Selector);
        // Some rows of a conversation are marked as the buyer's own: those that are not are the other side's.
        if (_oneIsMarked) return (MessageSender.Seller, How.Selector);
        if (_middle > 0 && Place(row, _places) is { } place)
            return ((place.Left + place.Right) / 2 > _middle ? MessageSender.Buyer : MessageSender.Seller, How.Layout);
        return (MessageSender.Unknown, How.Selector);
    }

    private static MessageSender? Marked(IElement row)
    {
        foreach (var element in row.Descendants<IElement>().Take(12).Prepend(row))
        {
            foreach (var word in element.ClassList.SelectMany(name => Hooks.Stem(name).ToString().Split('-', '_')))
            {
                if (Array.Exists(Mine, mine => mine.Equals(word, StringComparison.OrdinalIgnoreCase))) return MessageSender.Buyer;
                if (Array.Exists(Theirs, theirs => theirs.Equals(word, StringComparison.OrdinalIgnoreCase))) return MessageSender.Seller;
            }
            var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal);
            if (style is null) continue;
            if (style.Contains("row-reverse", StringComparison.OrdinalIgnoreCase) || style.Contains("flex-end", StringComparison.OrdinalIgnoreCase)
                || style.Contains("text-align:right", StringComparison.OrdinalIgnoreCase)) return MessageSender.Buyer;
        }
        return null;
    }

    // The same words twice stand on one side or the other; words on both sides tell nothing and are left out.
    private static Dictionary<string, (int Left, int Right)> Places(Page page)
    {
        var places = new Dictionary<string, (int Left, int Right)>(StringComparer.Ordinal);
        if (page.Layout is not { ValueKind: JsonValueKind.Object } layout || !layout.TryGetProperty("texts", out var texts) || texts.ValueKind != JsonValueKind.Array) return places;
        foreach (var text in texts.EnumerateArray())
            if (text.TryGetProperty("text", out var words) && words.ValueKind == JsonValueKind.String
                && text.TryGetProperty("x", out var x) && x.TryGetInt32(out var left) && text.TryGetProperty("width", out var w) && w.TryGetInt32(out var width))
                places[PageText.Tidy(words.GetString()!)] = (left, left + width);
        return places;
    }

    private static (int Left, int Right)? Place(IElement row, Dictionary<string, (int Left, int Right)> places)
    {
        (int Left, int Right)? widest = null;
        foreach (var text in row.Descendants<IText>())
            if (places.TryGetValue(PageText.Tidy(text.Data), out var place) && (widest is not { } known || place.Right - place.Left > known.Right - known.Left)) widest = place;
        return widest;
    }
}
