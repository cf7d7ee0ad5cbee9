using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DisputeHelper.Marketplaces;

/// <summary>The one walk over a page's tree, and what it writes down on the way.</summary>
internal sealed class PageWalk
{
    private readonly Stack<(INodeList Children, int Next, int Element, bool IsBlock, bool IsMute)> _open = new();
    private bool _space, _break;

    public PageWalk(INode root, CancellationToken stop)
    {
        _open.Push((root.ChildNodes, 0, -1, true, false));
        while (_open.TryPop(out var level))
        {
            if (level.Next < level.Children.Length)
            {
                _open.Push(level with { Next = level.Next + 1 });
                Enter(level.Children[level.Next], level.Element, level.IsMute);
                if ((Elements.Count & 255) == 0) stop.ThrowIfCancellationRequested();
                continue;
            }
            if (level.Element < 0) continue;
            Elements[level.Element] = Elements[level.Element] with { End = Elements.Count, EndText = Texts.Count };
            _break |= level.IsBlock;
        }
    }

    public List<Spot> Elements { get; } = new(1024);
    public List<Piece> Texts { get; } = new(1024);
    public StringBuilder Words { get; } = new(16 * 1024);

    /// <summary>Which elements carry a <c>data-pl</c> or <c>data-testid</c> ("[name]") or an id ("#name").</summary>
    public Dictionary<string, List<int>> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Every different class attribute, and the elements that have it.</summary>
    public Dictionary<string, List<int>> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>Links with an address, in document order.</summary>
    public List<(int Element, string Href)> Links { get; } = [];

    /// <summary>Pictures and backgrounds with their addresses as written, in document order.</summary>
    public List<(int Element, string Address)> Pictures { get; } = [];

    private void Enter(INode node, int parent, bool mute)
    {
        if (node is IText { Data: var text }) { if (!mute) Write(text, parent); }
        else if (node is IElement element)
        {
            var number = Elements.Count;
            Elements.Add(new(element, parent, number + 1, Texts.Count, Texts.Count));
            Mark(element, number);
            var name = element.LocalName;
            var block = !IsInline(name);
            _break |= block;
            if (element.HasChildNodes && element is not IHtmlTemplateElement) _open.Push((element.ChildNodes, 0, number, block, mute || IsUnseen(name)));
            // What an open shadow root shows stands before what is left of the element itself.
            if (element.ShadowRoot is { } shadow) _open.Push((shadow.ChildNodes, 0, number, true, mute));
        }
    }

    private void Mark(IElement element, int number)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            switch (attribute.LocalName)
            {
                case "class": Add(Classes, attribute.Value, number); break;
                case "data-pl" or "data-testid": Add(Anchors, $"[{attribute.Value}]", number); break;
                case "id": Add(Anchors, $"#{attribute.Value}", number); break;
                case "href" when element.LocalName == "a": Links.Add((number, attribute.Value)); break;
                case "src" when element.LocalName == "img": Pictures.Add((number, attribute.Value)); break;
                case "style" when Background(attribute.Value) is { } address: Pictures.Add((number, address)); break;
            }
        }
    }

    // Pictures of goods are backgrounds as often as images.
    private static string? Background(string style)
    {
        var start = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var rest = style.AsSpan(start + 4);
        var end = rest.IndexOf(')');
        return end < 0 ? null : rest[..end].Trim(" \"'").ToString();
    }

    private static void Add(Dictionary<string, List<int>> table, string key, int number)
    {
        if (!table.TryGetValue(key, out var numbers)) table[key] = numbers = [];
        numbers.Add(number);
    }

    private void Write(string text, int parent)
    {
        var words = text.AsSpan().Trim();
        if (words.IsEmpty) { _space = true; return; }
        var continues = Texts.Count > 0 && Continues(Texts[^1], words, parent);
        if (Words.Length > 0 && _break && !continues) Words.Append('\n');
        else if (Words.Length > 0 && (_space || char.IsWhiteSpace(text[0]))) Words.Append(' ');
        var start = Words.Length;
        var white = false;
        foreach (var c in words)
        {
            if (IsInvisible(c)) continue;
            if (char.IsWhiteSpace(c)) { white = true; continue; }
            if (white) Words.Append(' ');
            white = false;
            Words.Append(c);
        }
        (_break, _space) = (false, char.IsWhiteSpace(text[^1]));
        if (Words.Length > start) Texts.Add(new(parent, start, Words.Length, continues));
    }

    // The shop writes prices in pieces, down to one element per character. Where such pieces are blocks they are still one price.
    private bool Continues(Piece before, ReadOnlySpan<char> words, int parent)
    {
        var (length, last) = (before.End - before.Start, Words[before.End - 1]);
        if (length == 1 && words.Length == 1) return AreNear(before.Parent, parent);
        if (char.IsAsciiDigit(last))
            return (words.Length > 1 && words[0] is '.' or ',' && char.IsAsciiDigit(words[1]) || words.Length <= 3 && IsSign(words[0])) && AreNear(before.Parent, parent);
        return length <= 4 && IsSign(last) && char.IsAsciiDigit(words[0]) && AreNear(before.Parent, parent);
    }

    // Pieces of one price are neighbours, each wrapped for itself at most; the "2" of a quantity beside the price is not in its box.
    private bool AreNear(int before, int parent)
    {
        var box = parent;
        while (box >= 0 && Elements[box].FirstText == Texts.Count) box = Elements[box].Parent;
        while (before != box && before >= 0 && Elements[before].FirstText == Texts.Count - 1) before = Elements[before].Parent;
        return before == box;
    }

    private static bool IsSign(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    // Marks of direction and places to break a word: they stand between a label and its value and are seen by nobody.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    private static bool IsInline(string name) => name is "a" or "span" or "b" or "i" or "em" or "strong" or "font" or "small" or "label" or "u" or "s" or "sub" or "sup"
        or "bdi" or "bdo" or "abbr" or "cite" or "code" or "data" or "del" or "ins" or "img" or "kbd" or "mark" or "q" or "samp" or "svg" or "time" or "var" or "wbr" or "tt";

    // A head is named by the title of its window, which is not on the page.
    private static bool IsUnseen(string name) => name is "script" or "style" or "noscript" or "textarea" or "select" or "head" or "svg";

    /// <summary>An element and its place.</summary>
    internal readonly record struct Spot(IElement Element, int Parent, int End, int FirstText, int EndText);

    /// <summary>A text, its place among the words, and whether it is the next piece of the same price.</summary>
    internal readonly record struct Piece(int Parent, int Start, int End, bool Continues);
}
