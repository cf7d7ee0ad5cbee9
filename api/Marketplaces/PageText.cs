using System.Text;
using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces;

/// <summary>The words of a piece of a page, as a person reads them.</summary>
internal static class PageText
{
    /// <summary>The element's words: texts joined without separator (prices are one span per character), white space collapsed.</summary>
    public static string Of(INode node) => Tidy(node.TextContent);

    /// <summary>White space runs become one space, ends are trimmed. No-break spaces count as white space, other characters stay.</summary>
    public static string Tidy(string text)
    {
        var clean = true;
        var before = true;
        foreach (var c in text)
        {
            var white = char.IsWhiteSpace(c);
            if (white && (before || c != ' ')) { clean = false; break; }
            before = white;
        }
        return clean && !before ? text : Collapse(text);
    }

    /// <summary>Cut after the label: "Total:R$198,21" → "R$198,21", "주문번호:: 81…" → "81…". The full-width colon counts.</summary>
    public static string AfterLabel(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon < 0) return text;
        while (colon + 1 < text.Length && text[colon + 1] is ':' or '：') colon++;
        return text[(colon + 1)..].Trim();
    }

    /// <summary>The label itself, without its colons, or null when there is none.</summary>
    public static string? LabelOf(string text) =>
        text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon ? text[..colon].Trim() : null;

    /// <summary>The first run of 10 to 20 ASCII digits: an order number, whatever is glued to it.</summary>
    public static string? DigitRun(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            if (i - start is >= 10 and <= 20) return text[start..i];
        }
        return null;
    }

    private static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }
        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }
}
