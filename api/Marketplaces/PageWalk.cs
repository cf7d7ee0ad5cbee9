using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces;

/// <summary>The one walk over a page's tree, and what it writes down on the way.</summary>
internal sealed class PageWalk
{
    private Level[] _open = new Level[64];
    private char[] _words = ArrayPool<char>.Shared.Rent(64 * 1024);
    private int _depth, _length;
    private bool _space, _break;

    /// <summary>Walks.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="elements">About how many elements it has.</param>
    /// <param name="stop">Ends the walk.</param>
    public PageWalk(INode root, int elements, CancellationToken stop)
    {
        (Elements, Texts) = (new(elements), new(elements));
        Open(root.ChildNodes, -1, true, false);
        while (_depth > 0)
        {
            ref var level = ref _open[_depth - 1];
            if (level.Next < level.Children.Length)
            {
                Enter(level.Children[level.Next++], level.Element, level.IsMute);
                if ((Elements.Count & 255) == 0) stop.ThrowIfCancellationRequested();
                continue;
            }
            _depth--;
            if (level.Element < 0) continue;
            ref var spot = ref CollectionsMarshal.AsSpan(Elements)[level.Element];
            (spot.End, spot.EndText) = (Elements.Count, Texts.Count);
            _break |= level.IsBlock;
        }
        Words = new(_words, 0, _length);
        ArrayPool<char>.Shared.Return(_words);
    }

    public List<Spot> Elements { get; }
    public List<Piece> Texts { get; }
    public string Words { get; }

    /// <summary>Which elements carry a <c>data-pl</c>, <c>data-testid</c> or <c>i18entitle</c> ("[name]") or an id ("#name").</summary>
    public Dictionary<string, List<int>> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Every different class attribute, and the elements that have it.</summary>
    public Dictionary<string, List<int>> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>Links with an address, in document order.</summary>
    public List<(int Element, string Href)> Links { get; } = [];

    /// <summary>Pictures and backgrounds with their addresses as written, in document order.</summary>
    public List<(int Element, string Address)> Pictures { get; } = [];

    private void Enter(INode node, int parent, bool mute)
    {
        if (node.NodeType == NodeType.Text) { if (!mute) Write(((ICharacterData)node).Data, parent); }
        else if (node is IElement element)
        {
            var number = Elements.Count;
            var name = element.LocalName;
            Elements.Add(new() { Element = element, Name = name, Parent = parent, End = number + 1, FirstText = Texts.Count, EndText = Texts.Count });
            Mark(element, name, number);
            var block = !IsInline(name);
            _break |= block;
            if (element.HasChildNodes && name != "template") Open(element.ChildNodes, number, block, mute || IsUnseen(name));
            // What an open shadow root shows stands before what is left of the element itself.
            if (element.ShadowRoot is { } shadow) Open(shadow.ChildNodes, number, true, mute);
        }
    }

    private void Open(INodeList children, int element, bool block, bool mute)
    {
        if (_depth == _open.Length) Array.Resize(ref _open, _depth * 2);
        _open[_depth++] = new() { Children = children, Element = element, IsBlock = block, IsMute = mute };
    }

    private void Mark(IElement element, string name, int number)
    {
        var attributes = element.Attributes;
        var says = false;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            says |= attribute.LocalName is not ("class" or "id" or "src" or "href" or "dir");
            switch (attribute.LocalName)
            {
                case "class": Add(Classes, attribute.Value, number); break;
                case "data-pl" or "data-testid" or "i18entitle": Add(Anchors, $"[{attribute.Value}]", number); break;
                case "id": Add(Anchors, $"#{attribute.Value}", number); break;
                case "role" or "contenteditable": Add(Anchors, $"[{attribute.LocalName}={attribute.Value}]", number); break;
                case "href" when name == "a": Links.Add((number, attribute.Value)); break;
                case "src" when name == "img": Pictures.Add((number, attribute.Value)); break;
                case "style" when Background(attribute.Value) is { } address: Pictures.Add((number, address)); break;
            }
        }
        if (says) CollectionsMarshal.AsSpan(Elements)[number].Says = true;
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
        if (_length + words.Length + 1 > _words.Length) Grow(_length + words.Length + 1);
        if (_length > 0 && _break && !continues) _words[_length++] = '\n';
        else if (_length > 0 && (_space || char.IsWhiteSpace(text[0]))) _words[_length++] = ' ';
        var start = _length;
        var white = false;
        foreach (var c in words)
        {
            if (c < 128 ? c > ' ' : !char.IsWhiteSpace(c) && !IsInvisible(c))
            {
                if (white) _words[_length++] = ' ';
                white = false;
                _words[_length++] = c;
            }
            else white |= !IsInvisible(c) && c != '\0';
        }
        (_break, _space) = (false, char.IsWhiteSpace(text[^1]));
        if (_length > start) Texts.Add(new(parent, start, _length, continues));
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_words.Length * 2, least));
        _words.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_words);
        _words = larger;
    }

    // The shop writes prices in pieces, down to one element per character. Where such pieces are blocks they are still one price.
    private bool Continues(Piece before, ReadOnlySpan<char> words, int parent)
    {
        var (length, last) = (before.End - before.Start, _words[before.End - 1]);
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

    private struct Level
    {
        public INodeList Children;
        public int Next, Element;
        public bool IsBlock, IsMute;
    }

    /// <summary>An element and its place.</summary>
    internal struct Spot
    {
        public IElement Element;
        public string Name;
        public bool Says;
        public int Parent, End, FirstText, EndText;
    }

    /// <summary>A text, its place among the words, and whether it is the next piece of the same price.</summary>
    internal readonly record struct Piece(int Parent, int Start, int End, bool Continues);
}
