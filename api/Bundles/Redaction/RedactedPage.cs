using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>A page without what is personal: blocks of the address emptied, words and attributes masked; scripts, comments and hidden fields, which hold the same data again, taken out.</summary>
internal static class RedactedPage
{
    /// <summary>The page anew.</summary>
    public static byte[] Of(byte[] html, Masking masking)
    {
        var document = new HtmlParser().ParseDocument(new MemoryStream(html, writable: false));
        foreach (var gone in document.QuerySelectorAll("script, noscript, template, iframe, object, embed, input[type=hidden], meta[name], meta[property]").ToList()) gone.Remove();
        foreach (var block in document.QuerySelectorAll(PersonalPlaces.Selectors).ToList()) block.TextContent = Masking.Bar;
        foreach (var node in Nodes(document).ToList())
        {
            if (node is IComment) node.Parent?.RemoveChild(node);
            else if (node is IText text) text.Data = masking.Mask(text.Data);
            else if (node is IElement element) Clean(element, masking);
        }
        return Encoding.UTF8.GetBytes(document.DocumentElement.OuterHtml);
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
