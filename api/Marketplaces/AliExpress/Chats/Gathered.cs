
namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>The conversation as the sender gathered it while scrolling: what it states itself.</summary>
internal static class Gathered
{
    /// <summary>The element whose children are its rows.</summary>
    public static int Body(PageMap map)
    {
        for (var i = 0; i < map.Count; i++)
            if (map.Tag(i) == "body") return i;
        return -1;
    }

    /// <summary>The holes that it states: the element in their place, and the words.</summary>
    public static IReadOnlyList<(int Element, string Words)> Gaps(PageMap map, int top)
    {
        var gaps = new List<(int, string)>();
        foreach (var child in map.Children(top))
            if (map.ElementAt(child).GetAttribute(null, "data-gap") is { } words) gaps.Add((child, words.Length > 0 ? words : "the capture states a hole here"));
        return gaps;
    }
}
