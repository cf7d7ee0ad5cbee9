using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces;

/// <summary>
/// A page laid flat in one walk: its elements in document order, numbered from 0, and its visible words in one run of text.
/// Whoever reads the page asks here; nobody walks the tree again. Built once per page: <see cref="Page.Map"/>.
/// </summary>
/// <remarks>
/// An element's subtree is the numbers from its own up to <see cref="End"/>. Words are tidy: white space collapsed, texts within a
/// line joined without separator (prices are one span per character), a line break where a block begins or ends.
/// Scripts, styles, templates and fields to type in have elements here but no words; open shadow roots are walked in place.
/// </remarks>
internal sealed partial class PageMap
{
    private readonly PageWalk _walk;
    private readonly string _words;
    private readonly SourcePlaces? _places;
    private Dictionary<IElement, int>? _numbers;
    private int[]? _starts;

    /// <summary>Walks the tree once, without recursion: a page may be nested as deep as it likes.</summary>
    public PageMap(IDocument document, CancellationToken stop)
    {
        (Stop, _places) = (stop, SourcePlaces.Of(document));
        _walk = new(document, _places?.Count ?? 256, stop);
        _words = _walk.Words;
        _anchors = _walk.Anchors.GetAlternateLookup<ReadOnlySpan<char>>();
        Whole = new(this, -1);
    }

    /// <summary>Set when the time for reading is over; loops over a page's parts look at it.</summary>
    public CancellationToken Stop { get; }

    /// <summary>The whole page, to ask for landmarks.</summary>
    public Region Whole { get; }

    /// <summary>How many elements there are.</summary>
    public int Count => _walk.Elements.Count;

    /// <summary>The element with this number.</summary>
    public IElement ElementAt(int element) => _walk.Elements[element].Element;

    /// <summary>Its name in lower case ("div"), noted in the walk: asking the element is slow, because elements are of a hundred types.</summary>
    public string Tag(int element) => _walk.Elements[element].Name;

    /// <summary>Whether it has attributes that may say something of it: others than class, id, address and direction. Most have none.</summary>
    public bool Says(int element) => _walk.Elements[element].Says;

    /// <summary>The number of the element around it, or -1.</summary>
    public int Parent(int element) => _walk.Elements[element].Parent;

    /// <summary>The first number after its subtree; also its next sibling, if it has one.</summary>
    public int End(int element) => element < 0 ? Count : _walk.Elements[element].End;

    /// <summary>Whether the second is the first or inside it.</summary>
    public bool Holds(int outer, int inner) => inner >= outer && inner < End(outer);

    /// <summary>The numbers of its children, first to last; -1 asks for the root's.</summary>
    public IEnumerable<int> Children(int element)
    {
        for (var child = element + 1; child < End(element); child = End(child)) yield return child;
    }

    /// <summary>The smallest element that holds both.</summary>
    public int Around(int a, int b)
    {
        while (a >= 0 && !Holds(a, b)) a = Parent(a);
        return a;
    }

    /// <summary>The number of an element of this page, or -1.</summary>
    public int NumberOf(IElement element)
    {
        return (_numbers ??= Numbers()).GetValueOrDefault(element, -1);

        Dictionary<IElement, int> Numbers()
        {
            var numbers = new Dictionary<IElement, int>(Count, ReferenceEqualityComparer.Instance);
            for (var i = 0; i < Count; i++) numbers[ElementAt(i)] = i;
            return numbers;
        }
    }

    /// <summary>Where an element begins in the source: "Ln 12, Col 34". Those that the parser made up (a missing tbody) begin where the one around them does.</summary>
    public string Where(int element)
    {
        if (_places is null) return "page";
        _starts ??= _places.StartsOf(this);
        while (element >= 0 && _starts[element] < 0) element = Parent(element);
        return element < 0 ? "page" : _places.Where(_starts[element]);
    }

    /// <summary>How many texts there are: pieces of words as they stand in the tree, trimmed, never empty, in document order.</summary>
    public int TextCount => _walk.Texts.Count;

    /// <summary>The words of a text.</summary>
    public ReadOnlySpan<char> TextAt(int text) => _words.AsSpan(_walk.Texts[text].Start.._walk.Texts[text].End);

    /// <summary>The element that a text stands in directly.</summary>
    public int TextParent(int text) => _walk.Texts[text].Parent;

    /// <summary>The number of the first text in the element's subtree; the element has none if it equals <see cref="TextEnd"/>.</summary>
    public int TextStart(int element) => element < 0 ? 0 : _walk.Elements[element].FirstText;

    /// <summary>The number after the last text in the element's subtree.</summary>
    public int TextEnd(int element) => element < 0 ? TextCount : _walk.Elements[element].EndText;

    /// <summary>Whether a text begins a line: a block ends or begins before it.</summary>
    public bool BeginsLine(int text) => text == 0 || _words[_walk.Texts[text].Start - 1] == '\n';

    /// <summary>The words of an element without a copy; '\n' where blocks meet.</summary>
    public ReadOnlySpan<char> Span(int element) => Span(TextStart(element), TextEnd(element));

    /// <summary>The words from a text up to another (not included), as they stand on the page.</summary>
    public ReadOnlySpan<char> Span(int firstText, int endText) =>
        firstText >= endText ? [] : _words.AsSpan(_walk.Texts[firstText].Start.._walk.Texts[endText - 1].End);

    /// <summary>The words of an element in one line: a space where blocks meet. Empty when it has none.</summary>
    public string Words(int element) => OneLine(Span(element));

    /// <summary>The words from a text up to another, in one line.</summary>
    public string Words(int firstText, int endText) => OneLine(Span(firstText, endText));

    /// <summary>The words that stand in the element itself, not in an element inside it; pieces are joined by a space.</summary>
    public string OwnWords(int element)
    {
        string? own = null;
        for (var text = TextStart(element); text < TextEnd(element); text++)
            if (TextParent(text) == element) own = own is null ? TextAt(text).ToString() : $"{own} {TextAt(text)}";
        return own ?? "";
    }

    private static string OneLine(ReadOnlySpan<char> words) => words.Contains('\n')
        ? string.Create(words.Length, words, (line, from) => from.Replace(line, '\n', ' ')) : words.ToString();
}
