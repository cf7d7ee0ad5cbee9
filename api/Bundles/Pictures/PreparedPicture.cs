namespace DisputeHelper.Bundles.Pictures;

/// <summary>A picture at the size a page needs, in one part or, when it is long, in page-high parts.</summary>
/// <param name="Width">Pixels of the original.</param>
/// <param name="Height">Pixels of the original.</param>
/// <param name="Parts">Top to bottom; empty when it could not be decoded.</param>
/// <param name="Problem">Why it could not be decoded.</param>
public sealed record PreparedPicture(int Width, int Height, IReadOnlyList<PicturePart> Parts, string? Problem)
{
    /// <summary>A picture that is not shown, with the reason.</summary>
    public static PreparedPicture Refused(string why) => new(0, 0, [], why);
}

/// <summary>One part of a prepared picture.</summary>
/// <param name="File">Its file name on the shelf.</param>
/// <param name="Width">Its pixels.</param>
/// <param name="Height">Its pixels.</param>
public sealed record PicturePart(string File, int Width, int Height);
