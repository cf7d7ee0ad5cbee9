namespace DisputeHelper.Bundles.Pictures;

/// <summary>A picture at the size a page needs, in one part or, when it is long, in page-high parts.</summary>
/// <param name="Width">Pixels of the original.</param>
/// <param name="Height">Pixels of the original.</param>
/// <param name="Parts">Top to bottom; empty when it could not be decoded.</param>
/// <param name="Problem">Why it could not be decoded, as a key of the language files.</param>
public sealed record PreparedPicture(int Width, int Height, IReadOnlyList<PicturePart> Parts, string? Problem)
{
    /// <summary>A picture that is not shown, with the reason.</summary>
    public static PreparedPicture Refused(string why, int width = 0, int height = 0) => new(width, height, [], why);

    /// <summary>How much of the pack it takes.</summary>
    public long Bytes => Parts.Sum(part => part.Bytes);
}

/// <summary>One part of a prepared picture.</summary>
/// <param name="File">Its file name on the shelf.</param>
/// <param name="Width">Its pixels.</param>
/// <param name="Height">Its pixels.</param>
/// <param name="Bytes">Its length.</param>
public sealed record PicturePart(string File, int Width, int Height, long Bytes);
