using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>Makes the redacted twin of each stored file, or says why there is none.</summary>
/// <param name="masking">What is personal.</param>
/// <param name="read">Reads stored bytes, verified.</param>
internal sealed class RedactedFiles(Masking masking, Func<Sha256, Task<byte[]>> read)
{
    private const long LargestPhoto = 64L << 20;

    private readonly Dictionary<CaptureId, JsonDocument?> layouts = [];

    public Masking Masking => masking;

    /// <summary>The twin of a capture's part.</summary>
    public async Task<RedactedFile> Of(StoredCapture capture, StoredPart part) => part.Name switch
    {
        "page" or "conversation" => RedactedPage.Of(await read(part.Sha256), masking) is { } page ? new(page, RedactionEnd.Masked) : RedactedFile.None,
        "layout" or "response" => RedactedJson.Of(await read(part.Sha256), masking) is { } bytes ? new(bytes, RedactionEnd.Masked) : RedactedFile.None,
        "screenshot" => await Screen(capture, part),
        "image" => await Photo(part.Sha256, part.Bytes, part.ContentType),
        // A copy of the page with everything in it, or a mail: what stands where in them is not known well enough.
        _ => RedactedFile.None,
    };

    /// <summary>The twin of a capture's manifest: its words, without what is personal in them.</summary>
    public async Task<RedactedFile> Manifest(Sha256 manifest) =>
        RedactedJson.Of(await read(manifest), masking) is { } bytes ? new(bytes, RedactionEnd.Masked) : RedactedFile.None;

    /// <summary>The twin of a file that the user added.</summary>
    public Task<RedactedFile> Of(CaseAttachment file) => Photo(file.Sha256, file.Bytes, file.ContentType);

    private async Task<RedactedFile> Screen(StoredCapture capture, StoredPart part)
    {
        var ordinal = capture.Parts.Where(one => one.Name is "screenshot").TakeWhile(one => one != part).Count();
        try
        {
            var (bytes, whole) = RedactedPicture.Screen(await read(part.Sha256), capture, ordinal, (await Layout(capture))?.RootElement, masking);
            return new(bytes, whole ? RedactionEnd.Covered : RedactionEnd.Masked);
        }
        catch (InvalidDataException) { return RedactedFile.None; }
    }

    private async Task<RedactedFile> Photo(Sha256 picture, long length, string contentType)
    {
        if (!contentType.StartsWith("image/", StringComparison.Ordinal) || length > LargestPhoto) return RedactedFile.None;
        try { return new(RedactedPicture.Photo(await read(picture)), RedactionEnd.Stripped); }
        catch (InvalidDataException) { return RedactedFile.None; }
    }

    private async Task<JsonDocument?> Layout(StoredCapture capture)
    {
        if (layouts.TryGetValue(capture.Head.Id, out var known)) return known;
        if (capture.Parts.FirstOrDefault(part => part.Name is "layout") is not { } part) return layouts[capture.Head.Id] = null;
        try { return layouts[capture.Head.Id] = JsonDocument.Parse(await read(part.Sha256)); }
        catch (JsonException) { return layouts[capture.Head.Id] = null; }
    }
}

/// <summary>The twin of a stored file.</summary>
/// <param name="Bytes">Its bytes; null when it was left out.</param>
/// <param name="End">What was done.</param>
internal sealed record RedactedFile(byte[]? Bytes, RedactionEnd End)
{
    public static RedactedFile None { get; } = new(null, RedactionEnd.LeftOut);
}

/// <summary>What was done to a file.</summary>
public enum RedactionEnd
{
    /// <summary>What is personal was taken out.</summary>
    Masked,

    /// <summary>Painted over as a whole, since it is not known what stood where.</summary>
    Covered,

    /// <summary>Drawn anew, without the camera's notes.</summary>
    Stripped,

    /// <summary>Not in the redacted twin.</summary>
    LeftOut,
}

/// <summary>Ties a redacted file to the sealed one that it was made of.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Part">Which part of it.</param>
/// <param name="Sealed">The hash of the sealed bytes.</param>
/// <param name="Redacted">The hash of what was made of them; null when there is nothing.</param>
/// <param name="End">What was done.</param>
public sealed record RedactionLink(string Exhibit, string Part, Sha256 Sealed, Sha256? Redacted, RedactionEnd End);
