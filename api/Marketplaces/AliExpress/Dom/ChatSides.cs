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
    private readonly bool _marksTell;
    private readonly bool _oneIsMarked;

    private ChatSides(Dictionary<string, (int Left, int Right)> places, int middle, bool marksTell, bool oneIsMarked) =>
        (_places, _middle, _marksTell, _oneIsMarked) = (places, middle, marksTell, oneIsMarked);

    /// <summary>Learns from all rows of the conversation.</summary>
    public static ChatSides Of(IReadOnlyList<IElement> rows, Page page)
    {
        var marks = rows.Select(Marked).ToArray();
        var marked = marks.Count(mark => mark == MessageSender.Buyer);
        var places = Places(page);
        var own = rows.Select(row => Place(row, places)).OfType<(int Left, int Right)>().ToArray();
        var (min, max) = own.Length == 0 ? (0, 0) : (own.Min(place => place.Left), own.Max(place => place.Right));
        // Rows of one side share an edge, so the widest reaches from end to end; its middle would tell wide from narrow, not me from them.
        var isTwoSided = own.Length > 1 && !Array.Exists(own, place => place.Left == min && place.Right == max);
        // A word that every row carries ("sender-name") names a part of the row and not a side, if the screen shows two.
        var marksTell = !isTwoSided || marks.Distinct().Count() > 1;
        return new(places, isTwoSided ? (min + max) / 2 : 0, marksTell, marked > 0 && marked < rows.Count);
    }

    /// <summary>The side of a row and how it was told.</summary>
    public (MessageSender Sender, How How) SenderOf(IElement row)
    {
        if (_marksTell && Marked(row) is { } sender) return (sender, How.Selector);
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
        var onBothSides = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.EnumerateArray())
            if (text.ValueKind == JsonValueKind.Object && text.TryGetProperty("text", out var words) && words.ValueKind == JsonValueKind.String
                && Number(text, "x") is { } left && Number(text, "width") is { } width)
            {
                var key = PageText.Tidy(words.GetString()!);
                if (!places.TryAdd(key, (left, left + width)) && places[key].Left != left) onBothSides.Add(key);
            }
        foreach (var key in onBothSides) places.Remove(key);
        return places;
    }

    private static int? Number(JsonElement text, string name) =>
        text.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private static (int Left, int Right)? Place(IElement row, Dictionary<string, (int Left, int Right)> places)
    {
        (int Left, int Right)? widest = null;
        foreach (var text in row.Descendants<IText>())
            if (places.TryGetValue(PageText.Tidy(text.Data), out var place) && (widest is not { } known || place.Right - place.Left > known.Right - known.Left)) widest = place;
        return widest;
    }
}
