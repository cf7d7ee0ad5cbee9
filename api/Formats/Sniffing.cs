using System.Text;
using System.Text.RegularExpressions;

namespace DisputeHelper.Formats;

/// <summary>Tells from a file's first bytes what it is. Names are not asked: a picture called order.html is a picture.</summary>
public static partial class Sniffing
{
    /// <summary>So many bytes are enough.</summary>
    public const int Enough = 4096;

    private static readonly FileKind Page = new(FileSort.Page, "text/html", "a saved page");
    private static readonly FileKind Mime = new(FileSort.Mime, "message/rfc822", "a saved page or a mail");
    private static readonly FileKind WebArchive = new(FileSort.WebArchive, "application/x-webarchive", "a page saved by Safari");
    private static readonly FileKind Empty = new(FileSort.Empty, "application/octet-stream", "empty");

    /// <summary>What it is.</summary>
    public static FileKind Of(ReadOnlySpan<byte> start) =>
        start.Length == 0 ? Empty : Bytes(start) ?? Text(start) ?? new(FileSort.Other, "application/octet-stream", "of a kind that is not taken");

    private static FileKind? Bytes(ReadOnlySpan<byte> b) =>
        b.StartsWith("PK\x03\x04"u8) || b.StartsWith("PK\x05\x06"u8) ? new(FileSort.Zip, "application/zip", "a ZIP archive")
        : b.StartsWith("bplist00"u8) ? WebArchive
        : b.StartsWith("%PDF-"u8) ? Kept("application/pdf", "a PDF document")
        : b is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] ? Kept("image/png", "a PNG picture")
        : b is [0xFF, 0xD8, 0xFF, ..] ? Kept("image/jpeg", "a JPEG picture")
        : b.StartsWith("GIF87a"u8) || b.StartsWith("GIF89a"u8) ? Kept("image/gif", "a GIF picture")
        : b.StartsWith("RIFF"u8) && b.Length > 12 && b[8..].StartsWith("WEBP"u8) ? Kept("image/webp", "a WebP picture")
        : b.StartsWith("RIFF"u8) && b.Length > 12 && b[8..].StartsWith("AVI "u8) ? Kept("video/x-msvideo", "an AVI video")
        : b.StartsWith("II*\0"u8) || b.StartsWith("MM\0*"u8) ? Kept("image/tiff", "a TIFF picture")
        : b.StartsWith("BM"u8) && b.Length > 14 && b[6..].StartsWith("\0\0\0\0"u8) ? Kept("image/bmp", "a BMP picture")
        : b is [0x1A, 0x45, 0xDF, 0xA3, ..] ? b.IndexOf("webm"u8) > 0 ? Kept("video/webm", "a WebM video") : Kept("video/x-matroska", "a Matroska video")
        : b.Length > 12 && b[4..].StartsWith("ftyp"u8) ? Boxed(b[8..12])
        : null;

    // The ISO box format holds still pictures and videos; its brand tells which.
    private static FileKind Boxed(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("avi"u8) ? Kept("image/avif", "an AVIF picture")
        : brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.StartsWith("mif1"u8) || brand.StartsWith("msf1"u8) ? Kept("image/heic", "a HEIC picture")
        : brand.StartsWith("qt"u8) ? Kept("video/quicktime", "a QuickTime video")
        : brand.StartsWith("3g"u8) ? Kept("video/3gpp", "a 3GP video")
        : Kept("video/mp4", "an MP4 video");

    private static FileKind Kept(string type, string words) => new(FileSort.Attachment, type, words);

    private static FileKind? Text(ReadOnlySpan<byte> start)
    {
        var wide = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!wide && start.Contains((byte)0)) return null;
        var text = MarkupText.Decode(start, wide ? null : "iso-8859-1").TrimStart();
        try { if (MarkupStart().IsMatch(text)) return Page; }
        catch (RegexMatchTimeoutException) { return null; }
        if (text.StartsWith("<?xml", StringComparison.Ordinal) && text.Contains("WebMainResource", StringComparison.Ordinal)) return WebArchive;
        try { return HeaderStart().IsMatch(text) ? Mime : null; }
        catch (RegexMatchTimeoutException) { return null; }
    }

    // Savers put comments (the address, SingleFile's lines) before the page's own first tag.
    [GeneratedRegex(@"\A(<\?xml[^>]{0,200}\?>\s*)?(<!--[\s\S]{0,3000}?-->\s*){0,5}<(!doctype\s+html|html|head|body|title|meta|script|div|table)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex MarkupStart();

    [GeneratedRegex(@"\A(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n){0,200}){0,60}?(From|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Snapshot-Content-Location)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex HeaderStart();
}
