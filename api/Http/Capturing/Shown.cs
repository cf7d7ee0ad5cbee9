using System.Text.Unicode;
using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Http.Capturing;

/// <summary>How captured bytes are shown: by what they are, never by what they were called, and under a policy by which nothing runs and nothing leaves.</summary>
internal static class Shown
{
    /// <summary>The browser's own walls are the boundary; the bytes are shown as they are, unsanitised.</summary>
    public const string Policy = "sandbox; default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; font-src data:; media-src data: blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Null: not to be shown, only downloaded.</summary>
    public static string? ContentType(string name, ReadOnlySpan<byte> bytes) => name switch
    {
        // What was imported may be in another character set, and says so itself.
        "page" or "conversation" => Utf8.IsValid(bytes) ? "text/html; charset=utf-8" : "text/html",
        "screenshot" or "image" => Picture(bytes),
        "layout" or "response" or "snapshot" or "mail" or "capture" => "text/plain; charset=utf-8",
        _ => null,
    };

    /// <summary>A name of our own making; nothing that was captured becomes part of a path.</summary>
    public static string FileName(CaptureId id, StoredPart part) => $"capture-{id.Value[..8]}-{part.Name}-{part.Sha256.Short}.{Ending(part)}";

    private static string? Picture(ReadOnlySpan<byte> bytes) =>
        bytes is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] ? "image/png"
        : bytes is [0xFF, 0xD8, 0xFF, ..] ? "image/jpeg"
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? "image/gif"
        : bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8) ? "image/webp"
        : bytes.Length > 12 && bytes[4..].StartsWith("ftypavi"u8) ? "image/avif"
        : null;

    private static string Ending(StoredPart part) => part.Name switch
    {
        "page" or "conversation" => "html",
        "snapshot" => part.ContentType.StartsWith("application/x-webarchive", StringComparison.Ordinal) ? "webarchive" : "mhtml",
        "mail" => "eml",
        "layout" or "response" or "capture" => "json",
        _ => part.ContentType.Split(';')[0] switch { "image/png" => "png", "image/jpeg" => "jpg", "image/webp" => "webp", _ => "bin" },
    };
}
