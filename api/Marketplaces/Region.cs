using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces;

/// <summary>A part of the page: an element, and the landmarks inside it.</summary>
/// <param name="Map">The page.</param>
/// <param name="Number">The element's number; -1 is the whole page.</param>
internal readonly record struct Region(PageMap Map, int Number)
{
    /// <summary>The element; the whole page has none.</summary>
    public IElement Element => Number >= 0 ? Map.ElementAt(Number) : throw new InvalidOperationException("The whole page is no element.");

    /// <summary>Its words in one line.</summary>
    public string Words => Map.Words(Number);

    /// <summary>Every landmark of any of these kinds inside, in document order.</summary>
    public Region[] All(params ReadOnlySpan<string> hooks)
    {
        Map.Stop.ThrowIfCancellationRequested();
        if (hooks.Length == 1) return Of(Map.With(hooks[0], Number));
        var numbers = new List<int>();
        foreach (var hook in hooks) numbers.AddRange(Map.With(hook, Number));
        numbers.Sort();
        return Of([.. numbers.Distinct()]);
    }

    /// <summary>The first landmark of any of these kinds, the earlier kind preferred.</summary>
    public Region? First(params ReadOnlySpan<string> hooks)
    {
        Map.Stop.ThrowIfCancellationRequested();
        foreach (var hook in hooks)
            if (Map.With(hook, Number) is [var first, ..]) return new Region(Map, first);
        return null;
    }

    private Region[] Of(ReadOnlySpan<int> numbers)
    {
        var regions = new Region[numbers.Length];
        for (var i = 0; i < numbers.Length; i++) regions[i] = new(Map, numbers[i]);
        return regions;
    }
}
