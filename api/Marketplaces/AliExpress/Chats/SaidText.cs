using System.Text;
using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>What was said, unchanged: the words with their line breaks and the faces in them, without what the page wrote beside.</summary>
internal sealed class SaidText(ChatBlocks blocks)
{
    private readonly PageMap _map = blocks.Map;
    private HashSet<IElement>? _others;

    /// <summary>The words of blocks that belong together, a line each.</summary>
    public string Of(IReadOnlyList<Block> blocks) => blocks is [var one] ? Of(one) : string.Join('\n', blocks.Select(Of));

    /// <summary>The words of a block.</summary>
    public string Of(Block block)
    {
        var element = _map.ElementAt(block.Element);
        if (element.ChildNodes is [IText only]) return Lines(only.Data, breaks: true);
        _others ??= [.. blocks.All.Select(other => _map.ElementAt(other.Element))];
        var text = new StringBuilder();
        // Where a page writes <br>, its own line breaks are only the layout of its source.
        var breaks = element.QuerySelector("br") is null;
        var open = new Stack<INode>();
        for (var i = element.ChildNodes.Length - 1; i >= 0; i--) open.Push(element.ChildNodes[i]);
        while (open.TryPop(out var node))
        {
            if (node is IText words) text.Append(breaks ? words.Data : words.Data.Replace('\n', ' '));
            if (node is not IElement inner || _others.Contains(inner) || inner.LocalName is "button" or "script" or "style" or "svg" or "template") continue;
            if (inner.LocalName == "br") text.Append('\n');
            else if (inner.LocalName is "p" or "div" or "li" && text.Length > 0) text.Append('\n');
            else if (inner.LocalName == "img") text.Append(Emoji.Of(inner));
            for (var i = inner.ChildNodes.Length - 1; i >= 0; i--) open.Push(inner.ChildNodes[i]);
        }
        return Lines(text.ToString(), breaks: true);
    }

    // Spaces run together as a browser shows them; a line break before an indent is the source's, one before a word was typed.
    private static string Lines(string text, bool breaks)
    {
        if (text.AsSpan().IndexOfAny('\n', '\t', '\r') < 0 && !text.Contains("  ", StringComparison.Ordinal)) return text.Trim();
        var result = new StringBuilder(text.Length);
        var trimmed = text.Trim();
        for (var i = 0; i < trimmed.Length; i++)
        {
            var c = trimmed[i];
            if (c == '\n' && breaks && !(i + 2 < trimmed.Length && trimmed[i + 1] is ' ' or '\t' && trimmed[i + 2] is ' ' or '\t'))
            {
                while (result.Length > 0 && result[^1] == ' ') result.Length--;
                result.Append('\n');
            }
            else if (c is ' ' or '\t' or '\r' or '\f' or '\n')
            {
                if (result.Length > 0 && result[^1] is not (' ' or '\n')) result.Append(' ');
            }
            else result.Append(c);
        }
        return result.ToString().Trim();
    }
}
