using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DisputeHelper.Readings;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>A page without what is personal: blocks of the address emptied, words and attributes masked; scripts, comments and hidden fields, which hold the same data again, taken out.</summary>
internal static class RedactedPage
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The page anew; null when it is too large or too hostile to be looked through.</summary>
    public static byte[]? Of(byte[] html, Masking masking)
    {
        using var document = Parse(html);
        if (document is null) return null;
        foreach (var said in document.QuerySelectorAll("meta[charset], meta[http-equiv]").ToList()) said.Remove();
        foreach (var gone in document.QuerySelectorAll("script, noscript, template, iframe, object, embed, input[type=hidden], meta[name], meta[property]").ToList()) gone.Remove();
        foreach (var block in document.QuerySelectorAll(PersonalPlaces.Selectors).ToList()) block.TextContent = Masking.Bar;
        foreach (var node in Nodes(document).ToList())
        {
            if (node is IComment) node.Parent?.RemoveChild(node);
            else if (node is IText text) text.Data = masking.Mask(text.Data);
            else if (node is IElement element) Clean(element, masking);
        }
        var charset = document.CreateElement("meta");
        charset.SetAttribute("charset", "utf-8");
        document.Head?.Prepend(charset);
        return Encoding.UTF8.GetBytes("<!DOCTYPE html>" + document.DocumentElement.OuterHtml);
    }

    /// <summary>The page within the budget of all reading; null beyond it.</summary>
    public static IHtmlDocument? Parse(byte[] html)
    {
        using var limited = new CancellationTokenSource(Patience);
        try { return BoundedParser.Parse(html, null, ReadingBudget.Default, limited.Token); }
        catch (Exception over) when (over is BudgetExceededException or OperationCanceledException) { return null; }
    }

    private static void Clean(IElement element, Masking masking)
    {
        foreach (var attribute in element.Attributes.ToList())
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) element.RemoveAttribute(attribute.Name);
            else if (masking.Mask(Uri.UnescapeDataString(attribute.Value)) is var masked && masked != Uri.UnescapeDataString(attribute.Value)) element.SetAttribute(attribute.Name, masked);
        }
    }

    // A stack of our own: pages nest deeper than calls may.
    private static IEnumerable<INode> Nodes(INode top)
    {
        var waiting = new Stack<INode>([top]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.ChildNodes) waiting.Push(child);
        }
    }
}
