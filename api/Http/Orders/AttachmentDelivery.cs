using DisputeHelper.Formats;
using DisputeHelper.Vault;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DisputeHelper.Http.Orders;

/// <summary>A file on its way in: the parts before it are read, the file itself is still a stream.</summary>
internal sealed class OpenAttachment(string fileName, string contentType, IReadOnlyDictionary<string, string> words, Stream? file) : IAsyncDisposable
{
    public string FileName => fileName;

    /// <summary>What its bytes are, where they tell; else what the sender says.</summary>
    public string ContentType => contentType;

    public string Caption => Word("caption") ?? "";
    public Stream? File => file;

    /// <summary>What came before the file under this name; null when nothing did.</summary>
    public string? Word(string name) => words.TryGetValue(name, out var word) && word.Length > 0 ? word : null;

    public ValueTask DisposeAsync() => file?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>What the parts are called; the file comes last.</summary>
/// <param name="Caption">What the file shows, in the user's words.</param>
/// <param name="File">The file.</param>
/// <param name="CopyOf">For a copy: the id of the file that it was made of, or <c>capture/sha256</c> for a picture in a capture. A copy carries no notes of the camera, or it is refused.</param>
/// <param name="Done">For a copy: what was done, as words with commas between: rotated, cropped, arrow, circle, text, blurred, key-frame.</param>
/// <param name="Milliseconds">For a key frame: where in the video.</param>
public sealed record AttachmentDelivery(string? Caption, IFormFile File, string? CopyOf = null, string? Done = null, long? Milliseconds = null)
{
    internal const int LongestCaption = 500;
    private static readonly string[] Words = ["caption", "copyOf", "done", "milliseconds"];

    /// <summary>Reads up to the file. A body that is no multipart, or has no file, gives one without a stream.</summary>
    internal static async Task<OpenAttachment> Open(HttpRequest request, CancellationToken stop)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrWhiteSpace(boundary) || boundary.Length > 200) return new("", "", words, null);
        var reader = new MultipartReader(boundary, request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 };
        while (await Next(reader, stop) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value;
            if (name == "file") return await Begun(section, FileNameOf(disposition!), words, stop);
            if (Words.Contains(name)) words[name!] = await Said(section.Body, stop);
        }

        return new("", "", words, null);
    }

    private static async Task<OpenAttachment> Begun(MultipartSection section, string name, Dictionary<string, string> words, CancellationToken stop)
    {
        try
        {
            var (start, whole) = await PeekedStream.Open(section.Body, Sniffing.Enough, stop);
            var kind = Sniffing.Of(start.Span);
            return new(name, kind.Sort is FileSort.Attachment ? kind.ContentType : section.ContentType ?? kind.ContentType, words, whole);
        }
        catch (Exception failure) when (failure is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw new SourceBrokenException(failure);
        }
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

    private static async Task<string> Said(Stream part, CancellationToken stop)
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
