using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Finds the list of a conversation and cuts it into rows.</summary>
internal static class ChatRows
{
    /// <summary>One child of the list.</summary>
    internal readonly record struct Row(IElement Element, string Words, IReadOnlyList<string> Images, bool IsTime);

    /// <summary>The element whose children are the conversation, or null. A list of sessions has no row that is a time alone.</summary>
    public static IElement? ListIn(IElement body, Page page)
    {
        IElement? best = null;
        var most = 0;
        foreach (var element in body.Descendants<IElement>())
        {
            page.Stop.ThrowIfCancellationRequested();
            if (element.ChildElementCount < 2 || element.LocalName is "script" or "style" or "svg" or "select") continue;
            var (rows, times) = (0, 0);
            foreach (var child in element.Children)
            {
                if (IsShort(child) && ChatTime.IsTime(PageText.Of(child))) times++;
                else if (child.TextContent.AsSpan().ContainsAnyExcept(" \r\n\t") || child.QuerySelector("img") is not null) rows++;
            }
            if (times == 0 || rows == 0 || rows + 2 * times <= most) continue;
            most = rows + 2 * times;
            best = element;
        }
        return best;
    }

    public static Row Of(IElement element, Page page)
    {
        var words = PageText.Of(element);
        return new(element, words, Pictures(element, page), IsShort(element) && ChatTime.IsTime(words));
    }

    /// <summary>The words with their lines: a break in the page is a break in what was said.</summary>
    public static string Lines(IElement element)
    {
        var text = new System.Text.StringBuilder();
        foreach (var node in element.Descendants())
        {
            if (node is IText words) text.Append(words.Data);
            else if (node is IElement { LocalName: "br" or "p" or "div" or "li" } && text.Length > 0 && text[^1] != '\n') text.Append('\n');
        }
        return string.Join('\n', text.ToString().Split('\n').Select(PageText.Tidy).Where(line => line.Length > 0));
    }

    /// <summary>The pictures in it, full size.</summary>
    public static IReadOnlyList<string> Pictures(IElement element, Page page) =>
    [
        .. element.Descendants<IElement>().Where(inner => inner.LocalName is "img" or "video")
            .Select(inner => WebAddress.OfImage(inner.GetAttribute("src"), page.Url)).OfType<string>().Distinct(),
    ];

    /// <summary>A time beside the bubble, in the row.</summary>
    public static string? TimeIn(IElement row, IElement bubble) => row.Descendants<IElement>()
        .Where(element => element != bubble && !bubble.Contains(element) && element.ChildElementCount == 0 && IsShort(element))
        .Select(PageText.Of).FirstOrDefault(ChatTime.IsTime);

    private static bool IsShort(IElement element) => element.ChildElementCount <= 3 && element.TextContent.Length is > 2 and < 60;
}
