using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace DisputeHelper.Marketplaces;

/// <summary>Landmarks of a page: elements found by a hook that the site put on them.</summary>
/// <remarks>
/// A hook is a class name without the hash of the site's build (<c>es--char</c> finds <c>es--char--1Z3wUdt</c>), <c>*part</c> for a part of a
/// class name in any case, <c>[value]</c> for <c>data-pl</c>, <c>data-testid</c> or <c>i18entitle</c>, <c>#value</c> for an id.
/// </remarks>
internal sealed partial class PageMap
{
    private readonly ConcurrentDictionary<string, int[]> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _anchors;
    private Dictionary<string, List<string>>? _stems;

    /// <summary>Every link with an address, in document order.</summary>
    public IReadOnlyList<(int Element, string Href)> Links => _walk.Links;

    /// <summary>The links inside an element, itself included; -1 asks for all.</summary>
    public ReadOnlySpan<(int Element, string Href)> LinksIn(int element) => Within(_walk.Links, element, End(element));

    /// <summary>The links from one element up to another (not included), in document order.</summary>
    public ReadOnlySpan<(int Element, string Href)> LinksBetween(int first, int end) => Within(_walk.Links, first, end);

    /// <summary>The pictures and backgrounds inside an element, itself included, with their addresses as written; -1 asks for all.</summary>
    public ReadOnlySpan<(int Element, string Address)> PicturesIn(int element) => Within(_walk.Pictures, element, End(element));

    /// <summary>The pictures from one element up to another (not included), in document order.</summary>
    public ReadOnlySpan<(int Element, string Address)> PicturesBetween(int first, int end) => Within(_walk.Pictures, first, end);

    /// <summary>The elements with this hook, in document order.</summary>
    public ReadOnlySpan<int> With(string hook)
    {
        if (!_found.TryGetValue(hook, out var found)) _found[hook] = found = Find(hook);
        return found;
    }

    /// <summary>As above, those inside an element (itself not included); -1 asks for all.</summary>
    public ReadOnlySpan<int> With(string hook, int inside)
    {
        var all = With(hook);
        if (inside < 0 || all.IsEmpty) return all;
        var first = Lower(all, inside + 1);
        return all[first..(first + Lower(all[first..], End(inside)))];
    }

    /// <summary>Whether the element itself has this hook.</summary>
    public bool Has(int element, string hook) => With(hook).BinarySearch(element) >= 0;

    private int[] Find(string hook)
    {
        if (hook[0] is '[' or '#') return _anchors.TryGetValue(hook, out var anchored) ? [.. anchored] : [];
        var found = new List<int>();
        if (hook[0] == '*')
        {
            foreach (var (name, elements) in _walk.Classes)
                if (name.AsSpan().Contains(hook.AsSpan(1), StringComparison.OrdinalIgnoreCase)) found.AddRange(elements);
        }
        else if ((_stems ??= Stems()).TryGetValue(hook, out var names))
            foreach (var name in names) found.AddRange(_walk.Classes[name]);
        found.Sort();
        return [.. found];
    }

    // Class attributes repeat: a list of a thousand orders has some fifty different ones.
    private Dictionary<string, List<string>> Stems()
    {
        var stems = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var attribute in _walk.Classes.Keys)
            foreach (var range in attribute.AsSpan().SplitAny(" \t\r\n\f"))
            {
                if (range.Start.Equals(range.End)) continue;
                var stem = Hooks.Stem(attribute.AsSpan()[range]).ToString();
                if (!stems.TryGetValue(stem, out var names)) stems[stem] = names = [];
                if (names.Count == 0 || names[^1] != attribute) names.Add(attribute);
            }
        return stems;
    }

    private static int Lower(ReadOnlySpan<int> sorted, int number)
    {
        var at = sorted.BinarySearch(number);
        return at < 0 ? ~at : at;
    }

    private ReadOnlySpan<(int Element, string Address)> Within(List<(int Element, string Address)> list, int from, int end)
    {
        var all = CollectionsMarshal.AsSpan(list);
        var first = Lower(all, from);
        return all[first..Math.Max(first, Lower(all, end))];
    }

    private static int Lower(ReadOnlySpan<(int Element, string Address)> sorted, int number)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Element < number) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
