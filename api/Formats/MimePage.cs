using System.Net;
using System.Text;
using DisputeHelper.Facts;
using MimeKit;

namespace DisputeHelper.Formats;

/// <summary>A page saved as MHTML, or a mail: both are MIME. Only the page itself is unpacked, however many pictures lie beside it.</summary>
public static class MimePage
{
    private static readonly ParserOptions Limits = new() { MaxMimeDepth = 32, MaxAddressGroupDepth = 3 };

    /// <summary>The page or mail.</summary>
    /// <param name="file">Seekable; its parts are left where they are until one is wanted.</param>
    /// <param name="mostHtml">No more than one byte beyond this many of the page is unpacked.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="NotReadableException">It is no MIME, or holds no page.</exception>
    public static SavedPage Read(Stream file, int mostHtml, CancellationToken stop)
    {
        try
        {
            using var message = new MimeParser(Limits, file, MimeFormat.Entity, persistent: true).ParseMessage(stop);
            return Read(message, mostHtml, stop);
        }
        catch (FormatException broken)
        {
            throw new NotReadableException(new("told.mail-broken"), broken);
        }
    }

    private static SavedPage Read(MimeMessage message, int mostHtml, CancellationToken stop)
    {
        var root = Root(message.Body) ?? throw new NotReadableException(new("told.mail-empty"));
        var date = message.Headers.Contains(HeaderId.Date) && message.Date != DateTimeOffset.MinValue ? message.Date.ToUniversalTime() : (DateTimeOffset?)null;
        var html = Unpacked(root, mostHtml, stop);
        if (!root.IsHtml) html = Encoding.UTF8.GetBytes($"<!doctype html><pre>{WebUtility.HtmlEncode(MarkupText.Decode(html, root.ContentType.Charset))}</pre>");
        var page = new SavedPage(html, root.IsHtml ? root.ContentType.Charset : null)
        {
            Url = message.Headers["Snapshot-Content-Location"]?.Trim() ?? root.ContentLocation?.OriginalString,
            Title = message.Subject,
            SavedAt = date,
        };
        // A mail has no address of its own; its id names it wherever it is kept.
        return IsMail(message) ? page with { Url = message.MessageId is { Length: > 0 } id ? $"mid:{Uri.EscapeDataString(id)}" : null, Mail = new(message.From.ToString(), message.Subject ?? "", date) } : page;
    }

    // Browsers that save a page write a From as well ("Saved by Blink"), but nobody sent it and nobody received it.
    private static bool IsMail(MimeMessage message) =>
        !message.Headers.Contains("Snapshot-Content-Location") && message.From.Mailboxes.Any(box => box.Address.Contains('@', StringComparison.Ordinal))
        && (message.Headers.Contains(HeaderId.MessageId) || message.Headers.Contains(HeaderId.To) || message.Headers.Contains(HeaderId.Received));

    private static TextPart? Root(MimeEntity? body)
    {
        if (body is TextPart only) return only;
        if (body is MultipartRelated { Root: TextPart { IsHtml: true } root }) return root;
        if (body is not Multipart parts) return null;
        var texts = Texts(parts).ToList();
        return texts.Find(part => part.IsHtml) ?? texts.Find(part => part.IsPlain);
    }

    // The depth of the parts was bounded when they were taken apart.
    private static IEnumerable<TextPart> Texts(Multipart parts) => parts.SelectMany(part => part switch
    {
        TextPart { IsAttachment: false } text => [text],
        Multipart inner => Texts(inner),
        _ => [],
    });

    private static byte[] Unpacked(TextPart part, int most, CancellationToken stop)
    {
        if (part.Content is null) return [];
        using var kept = new CappedStream(most + 1);
        try { part.Content.DecodeTo(kept, stop); }
        catch (CappedStream.FullException) { /* One byte past the limit is enough for the reader to say so. */ }
        return kept.ToArray();
    }
}
