using System.Runtime.CompilerServices;
using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces;

/// <summary>Where the elements of a parsed page begin in its source. Noted by the parser as it makes them, looked up only when something is cited.</summary>
/// <remarks>The parser's own source references keep every token of the page in memory, and count columns only up to 65,535: captured pages are often one line.</remarks>
internal sealed class SourcePlaces(string source)
{
    private static readonly ConditionalWeakTable<IDocument, SourcePlaces> Known = [];

    // A page has an element for every fifty to a hundred characters; lists that grow by doubling are garbage of the costly kind.
    private readonly List<IElement> _elements = new(source.Length / 64 + 16);
    private readonly List<int> _starts = new(source.Length / 64 + 16);
    private int[]? _lines;

    /// <summary>The places of a document, or null when it was parsed without noting them.</summary>
    public static SourcePlaces? Of(IDocument document) => Known.TryGetValue(document, out var places) ? places : null;

    /// <summary>Notes where an element begins; below zero for one that the parser made up.</summary>
    public void Add(IElement element, int start)
    {
        _elements.Add(element);
        _starts.Add(start);
    }

    /// <summary>How many elements were noted.</summary>
    public int Count => _elements.Count;

    /// <summary>Keeps the places with their document.</summary>
    public void Belong(IDocument document) => Known.Add(document, this);

    /// <summary>Where the elements of a map begin, by their number.</summary>
    public int[] StartsOf(PageMap map)
    {
        var starts = new int[map.Count];
        Dictionary<IElement, int>? moved = null;
        for (int number = 0, next = 0; number < starts.Length; number++)
        {
            var element = map.ElementAt(number);
            // Elements stand in the tree in the order they were made, but for those that the parser had to move.
            if (next < _elements.Count && ReferenceEquals(_elements[next], element)) starts[number] = _starts[next++];
            else
            {
                moved ??= ByElement();
                var at = moved.GetValueOrDefault(element, -1);
                starts[number] = at < 0 ? -1 : _starts[at];
                if (at >= next) next = at + 1;
            }
        }
        return starts;
    }

    /// <summary>"Ln 12, Col 34", both counted from 1.</summary>
    public string Where(int start)
    {
        _lines ??= Lines();
        var line = Array.BinarySearch(_lines, start);
        if (line < 0) line = ~line - 1;
        return $"Ln {line + 1}, Col {start - _lines[line] + 1}";
    }

    private Dictionary<IElement, int> ByElement()
    {
        var places = new Dictionary<IElement, int>(_elements.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _elements.Count; i++) places[_elements[i]] = i;
        return places;
    }

    private int[] Lines()
    {
        var lines = new List<int> { 0 };
        for (var at = source.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = source.IndexOf('\n', at + 1)) lines.Add(at + 1);
        return [.. lines];
    }
}
