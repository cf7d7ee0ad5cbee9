namespace DisputeHelper.Formats.Pictures;

/// <summary>What the camera wrote into a picture. It is what the file says; anyone can change it.</summary>
/// <param name="TakenAt">When, as the camera's clock had it: <c>yyyy-MM-ddTHH:mm:ss</c>, without a zone.</param>
/// <param name="Offset">The zone of that clock (<c>+01:00</c>), where the camera wrote it; else it is unknown.</param>
/// <param name="Camera">Maker and model.</param>
/// <param name="HasLocation">Whether a place is in it; the place itself is never read.</param>
public sealed record CameraNotes(string? TakenAt, string? Offset, string? Camera, bool HasLocation)
{
    /// <summary>A picture in which nothing is noted.</summary>
    public static CameraNotes None { get; } = new(null, null, null, false);

    /// <summary>Reads the notes of a JPEG, PNG, WebP, HEIC or AVIF picture; whatever cannot be read is left out, and nothing that is in the bytes makes it fail.</summary>
    /// <param name="picture">The picture, which can be sought in.</param>
    public static CameraNotes Read(Stream picture)
    {
        try
        {
            return PictureParts.Exif(picture) is { } block ? new ExifBlock(block).Read() : None;
        }
        catch (EndOfStreamException)
        {
            // It breaks off in the middle of a part.
            return None;
        }
    }
}
