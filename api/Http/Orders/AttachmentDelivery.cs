using DisputeHelper.Vault;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DisputeHelper.Http.Orders;

/// <summary>A file on its way in: the parts before it are read, the file itself is still a stream.</summary>
internal sealed class OpenAttachment(string fileName, string contentType, string caption, Stream? file) : IAsyncDisposable
{
    public string FileName => fileName;
    public string ContentType => contentType;
    public string Caption => caption;
    public Stream? File => file;

    public ValueTask DisposeAsync() => file?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>What the parts are called.</summary>
/// <param name="Caption">What the file shows, in the user's words; it comes before the file.</param>
/// <param name="File">The file.</param>
public sealed record AttachmentDelivery(string? Caption, IFormFile File)
{
    private const int LongestCaption = 500;

    /// <summary>Reads up to the file. A body that is no multipart, or has no file, gives one without a stream.</summary>
    internal static async Task<OpenAttachment> Open(HttpRequest request, CancellationToken stop)
    {
        var caption = "";
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrWhiteSpace(boundary) || boundary.Length > 200) return new("", "", caption, null);
        var reader = new MultipartReader(boundary, request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 };
        while (await Next(reader, stop) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value;
            if (name == "file") return new(FileNameOf(disposition!), section.ContentType ?? "application/octet-stream", caption, section.Body);
            if (name == "caption") caption = await Words(section.Body, stop);
        }

        return new("", "", caption, null);
    }

    private static async Task<MultipartSection?> Next(MultipartReader reader, CancellationToken stop)
    {
        try
        {
            return await reader.ReadNextSectionAsync(stop);
        }
        catch (Exception failure) when (failure is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw new SourceBrokenException(failure);
        }
    }

    private static async Task<string> Words(Stream part, CancellationToken stop)
    {
        using var reader = new StreamReader(part);
        var letters = new char[LongestCaption];
        return new string(letters, 0, await reader.ReadBlockAsync(letters, stop)).Trim();
    }

    /// <summary>The last part of whatever path the sender wrote; the name is shown, never used as a path.</summary>
    private static string FileNameOf(ContentDispositionHeaderValue disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
        var last = new string([.. name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        return last.Length is > 0 and <= 200 ? last : last.Length > 200 ? last[^200..] : "file";
    }
}
