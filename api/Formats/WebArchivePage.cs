using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DisputeHelper.Formats;

/// <summary>A page saved by Safari: a property list whose main resource is the page.</summary>
public static class WebArchivePage
{
    private const string Main = "WebMainResource", Bytes = "WebResourceData", Address = "WebResourceURL", Charset = "WebResourceTextEncodingName";

    /// <summary>The page. The archive does not say when it was saved.</summary>
    /// <exception cref="NotReadableException">It is none, or holds no page.</exception>
    public static SavedPage Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return (file.Span.StartsWith("bplist00"u8) ? OfBinary(file) : OfXml(file)) ?? throw new NotReadableException(new("told.web-archive-empty"));
        }
        catch (Exception broken) when (broken is OverflowException or XmlException or FormatException or ArgumentException)
        {
            throw new NotReadableException(new("told.web-archive-broken"), broken);
        }
    }

    private static SavedPage? OfBinary(ReadOnlyMemory<byte> file)
    {
        var list = new BinaryPlist(file);
        if (!list.Members(list.Root).TryGetValue(Main, out var main)) return null;
        var members = list.Members(main, depth: 1);
        string? Text(string name) => members.TryGetValue(name, out var number) ? list.Text(number) : null;
        return members.TryGetValue(Bytes, out var data) && list.Data(data) is { } html ? Page(html, Text(Charset), Text(Address)) : null;
    }

    private static SavedPage? OfXml(ReadOnlyMemory<byte> file)
    {
        // The doctype that Apple writes is passed over: nothing outside the file is ever asked for.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(file.Span)), settings);
        if (Member(XDocument.Load(reader).Root?.Element("dict"), Main) is not { } main || Member(main, Bytes) is not { } data) return null;
        return Page(Convert.FromBase64String(data.Value), Member(main, Charset)?.Value, Member(main, Address)?.Value);
    }

    private static XElement? Member(XElement? dictionary, string name) =>
        dictionary?.Elements("key").FirstOrDefault(key => key.Value == name)?.ElementsAfterSelf().FirstOrDefault();

    private static SavedPage Page(ReadOnlyMemory<byte> html, string? charset, string? url)
    {
        var own = SavedHtml.Read(html);
        return own with { Charset = charset, Url = url ?? own.Url };
    }
}
