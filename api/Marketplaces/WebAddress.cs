using System.Buffers;

namespace DisputeHelper.Marketplaces;

/// <summary>Addresses found in pages: made absolute, http and https only, everything else is dropped.</summary>
internal static class WebAddress
{
    /// <summary>The absolute address, or null when it is none that may ever become a link.</summary>
    public static string? Of(string? text, Uri page) =>
        text is not null && Plain(text, page) is { } plain ? plain
        : !string.IsNullOrWhiteSpace(text) && Uri.TryCreate(page, text.Trim(), out var address) && address.Scheme is "https" or "http"
            ? address.AbsoluteUri
            : null;

    // Nearly all addresses are absolute already and hold nothing that would be rewritten; taking each apart and putting it together
    // again costs more than parsing its element.
    private static string? Plain(string text, Uri page)
    {
        var start = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : text.StartsWith("//", StringComparison.Ordinal) && page.Scheme == "https" ? 2 : 0;
        if (start == 0) return null;
        var rest = text.AsSpan(start);
        var path = rest.IndexOf('/');
        if (path < 4 || rest[..path].ContainsAnyExcept(HostCharacters) || rest[path..].ContainsAnyExcept(PathCharacters)
            || rest.Contains("/.", StringComparison.Ordinal) || rest.Contains("..", StringComparison.Ordinal) || rest[..path] is ['.' or '-', ..] or [.., '.' or '-']) return null;
        // A host of digits is written in more than one way.
        return char.IsAsciiLetter(rest[path - 1]) ? start == 8 ? text : "https:" + text : null;
    }

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/?=&,+");

    /// <summary>A picture in full size: the shop writes "….jpg_220x220.jpg" for a smaller one.</summary>
    public static string? OfImage(string? text, Uri page)
    {
        if (Of(text, page) is not { } address) return null;
        var slash = address.LastIndexOf('/');
        var mark = address.IndexOf('_', slash + 1);
        while (mark > 0)
        {
            if (address.AsSpan(slash, mark - slash).Contains('.') && char.IsAsciiDigit(address.AsSpan(mark + 1) is [var c, ..] ? c : ' ')) return address[..mark];
            mark = address.IndexOf('_', mark + 1);
        }
        return address;
    }

    /// <summary>A parameter of an address, decoded; null when absent. Never throws.</summary>
    public static string? Parameter(string? address, string name)
    {
        if (address is null || address.IndexOf('?', StringComparison.Ordinal) is not (>= 0 and var query)) return null;
        foreach (var range in address.AsSpan(query + 1).SplitAny('&', '#'))
        {
            var pair = address.AsSpan(query + 1)[range];
            if (pair.StartsWith(name, StringComparison.OrdinalIgnoreCase) && pair.Length > name.Length && pair[name.Length] == '=')
                return Uri.UnescapeDataString(pair[(name.Length + 1)..]);
        }
        return null;
    }
}
