namespace DisputeHelper.Bundles.Archive;

/// <summary>How the name of a file ends, by what it is.</summary>
internal static class Endings
{
    public static string Of(string name, string contentType) => contentType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" => "html",
        "application/json" => "json",
        "multipart/related" => "mhtml",
        "message/rfc822" => name is "mail" ? "eml" : "mhtml",
        "application/x-webarchive" => "webarchive",
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/webp" => "webp",
        "image/gif" => "gif",
        "image/avif" => "avif",
        "image/heic" => "heic",
        "image/bmp" => "bmp",
        "image/svg+xml" => "svg",
        "video/mp4" => "mp4",
        "video/quicktime" => "mov",
        "video/webm" => "webm",
        "text/plain" => "txt",
        _ => "bin",
    };
}
