using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace DisputeHelper.Formats;

/// <summary>A page saved as one HTML file: what the saver wrote into its comments, and what the page says of itself.</summary>
public static partial class SavedHtml
{
    private const int Head = 512 * 1024;      // Addresses and titles stand in the head of a page, which inlined styles make long.

    /// <summary>The page with its address, title and moment, as far as it tells them.</summary>
    public static SavedPage Read(ReadOnlyMemory<byte> file)
    {
        var text = MarkupText.Decode(file.Span[..Math.Min(file.Length, Head)]);
        return new(file, null)
        {
            Url = Url(text),
            Title = Found(Title(), text) is { Length: > 0 } title ? WebUtility.HtmlDecode(title).Trim() : null,
            SavedAt = SavedAt(text),
            Language = Found(Language(), text),
        };
    }

    // What the saver noted outranks what the page claims to be: a canonical address often lacks the order's number.
    private static string? Url(string text) =>
        new[] { SavedFrom(), SingleFile(), Canonical(), SocialAddress() }.Select(rule => Found(rule, text)).OfType<string>()
            .Select(url => WebUtility.HtmlDecode(url).Trim()).FirstOrDefault(IsPage);

    private static bool IsPage(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    // "Mon Nov 23 2026 07:00:00 GMT+0100 (Central European Standard Time)", as JavaScript prints a date.
    private static DateTimeOffset? SavedAt(string text) =>
        SavedDate().Match(text) is { Success: true } found && DateTimeOffset.TryParseExact(
            $"{found.Groups[1].Value} {found.Groups[2].Value}", "MMM dd yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment.ToUniversalTime()
            : null;

    private static string? Found(Regex rule, string text)
    {
        try { return rule.Match(text) is { Success: true } found ? found.Groups[1].Value : null; }
        catch (RegexMatchTimeoutException) { return null; }
    }

    [GeneratedRegex(@"<!--\s*saved from url=\(\d+\)(\S{1,4000}?)\s*-->", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 500)]
    private static partial Regex SavedFrom();

    [GeneratedRegex(@"<!--\s*Page saved with SingleFile[\s\S]{0,200}?url:\s*(\S{1,4000})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 500)]
    private static partial Regex SingleFile();

    [GeneratedRegex(@"saved date:\s*\w{3} (\w{3} \d{2} \d{4} \d{2}:\d{2}:\d{2}) GMT([+-]\d{4})", RegexOptions.CultureInvariant, 500)]
    private static partial Regex SavedDate();

    [GeneratedRegex("""<link\b[^>]{0,300}?\brel=["']?canonical["']?[^>]{0,300}?\bhref=["']?([^"'>\s]{1,4000})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 500)]
    private static partial Regex Canonical();

    [GeneratedRegex("""<meta\b[^>]{0,300}?\bproperty=["']?og:url["']?[^>]{0,300}?\bcontent=["']?([^"'>\s]{1,4000})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 500)]
    private static partial Regex SocialAddress();

    [GeneratedRegex("<title[^>]{0,300}>([^<]{0,1000})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 500)]
    private static partial Regex Title();

    [GeneratedRegex("""<html\b[^>]{0,2000}?\blang=["']?([A-Za-z][\w-]{1,20})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 500)]
    private static partial Regex Language();
}
