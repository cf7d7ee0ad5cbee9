using AngleSharp.Dom;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces;

/// <summary>The only way from an element of a page to a value: the quote and the place come along by themselves.</summary>
internal static class Citing
{
    /// <summary>A value that the element's words say.</summary>
    public static Cited<T> Cite<T>(this Page page, IElement element, T value, string quote, How how = How.Selector) =>
        new(value, quote, page.PlaceOf(element), how);

    /// <summary>A value that the words of the element with this number say.</summary>
    public static Cited<T> Cite<T>(this Page page, int element, T value, string quote, How how = How.Selector) =>
        new(value, quote, page.PlaceOf(page.Map!, element), how);

    /// <summary>The element's words, or null when it is absent or has none.</summary>
    public static Cited<string>? Words(this Page page, Region? region, How how = How.Selector) =>
        region is { Words: { Length: > 0 } text } r ? page.Cite(r.Number, text, text, how) : null;

    /// <summary>Where the element begins in the stored page.</summary>
    public static Source PlaceOf(this Page page, IElement element)
    {
        var map = page.Conversation is not null && element.Owner == page.Conversation ? page.ConversationMap : page.Map;
        return map is null ? new(page.Capture, page.Part, "page") : page.PlaceOf(map, map.NumberOf(element));
    }

    /// <summary>Where the element with this number begins.</summary>
    public static Source PlaceOf(this Page page, PageMap map, int element) =>
        new(page.Capture, map == page.ConversationMap ? "conversation" : page.Part, map.Where(element));
}
