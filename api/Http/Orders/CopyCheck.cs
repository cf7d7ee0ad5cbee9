using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Pictures;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Orders;

/// <summary>What a delivered copy says it was made of, and whether that is so.</summary>
internal static class CopyCheck
{
    /// <summary>A copy is held in memory while it is looked through.</summary>
    private const int Largest = 64 * 1024 * 1024;

    private static readonly string[] Steps = ["rotated", "cropped", "arrow", "circle", "text", "blurred", "key-frame"];

    /// <summary>The original of a copy; or why it cannot be taken. Neither: it is no copy.</summary>
    public static async Task<(MadeFrom? From, Sentence? Problem)> Original(OpenAttachment sent, CaseFile file, CaptureArchive captures, CancellationToken stop)
    {
        if (sent.Word("copyOf") is not { } named) return (null, null);
        var done = (sent.Word("done") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (done.Find(step => !Steps.Contains(step)) is { } unknown) return (null, new("problem.copy-step", ("step", unknown), ("choices", string.Join(", ", Steps))));
        long? milliseconds = null;
        if (sent.Word("milliseconds") is { } at)
        {
            if (!long.TryParse(at, out var read) || read < 0) return (null, new("problem.copy-moment"));
            milliseconds = read;
        }
        return await Found(named, file, captures, stop) is var (hash, attachment, capture)
            ? (new MadeFrom(hash, attachment, capture, done, milliseconds), null)
            : (null, new("problem.copy-original"));
    }

    /// <summary>The bytes of a copy, all there; null when they carry notes of a camera or are no picture.</summary>
    public static async Task<MemoryStream?> Bare(Stream copy, CancellationToken stop)
    {
        var bytes = new MemoryStream();
        var piece = new byte[81920];
        try
        {
            for (int count; (count = await copy.ReadAsync(piece, stop)) > 0;)
            {
                if (bytes.Length + count > Largest) return null;
                bytes.Write(piece, 0, count);
            }
        }
        catch (Exception failure) when (failure is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw new SourceBrokenException(failure);
        }
        if (!BarePicture.Is(bytes)) return null;
        bytes.Position = 0;
        return bytes;
    }

    private static async Task<(Sha256 Hash, string? Attachment, CaptureId? Capture)?> Found(string named, CaseFile file, CaptureArchive captures, CancellationToken stop)
    {
        if (file.Attachments.FirstOrDefault(a => a.Id == named) is { } original) return (original.Sha256, original.Id, null);
        if (named.Split('/') is not [var id, var hash]) return null;
        if (file.Captures.FirstOrDefault(c => c.Id.Value == id) is not { } known || await captures.Find(known.Id, stop) is not { } capture) return null;
        return capture.Parts.FirstOrDefault(part => part.Sha256.Value == hash) is { } part ? (part.Sha256, null, known.Id) : null;
    }
}
