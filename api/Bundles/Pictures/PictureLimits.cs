using SkiaSharp;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>What is decoded at all. The header is read first, since a few kilobytes can ask for gigabytes.</summary>
public static class PictureLimits
{
    /// <summary>Most pixels.</summary>
    public const long Pixels = 40_000_000;

    /// <summary>Most pixels of a JPEG, whose decoder makes it smaller while it reads: today's phones take 50 million.</summary>
    public const long JpegPixels = 64_000_000;

    /// <summary>Longest side.</summary>
    public const int Side = 16_384;

    /// <summary>Why a picture of this header is not decoded, or null when it may be.</summary>
    public static string? Refusal(SKCodec? codec) => codec?.Info switch
    {
        null => "It is not a picture that this program can read.",
        { Width: <= 0 } or { Height: <= 0 } => "Its header names no size.",
        { Width: > Side } or { Height: > Side } => $"Its header says {codec.Info.Width} × {codec.Info.Height} pixels; a side longer than {Side} is not decoded.",
        { } info when (long)info.Width * info.Height > Most(codec) => $"Its header says {info.Width} × {info.Height} pixels; more than {Most(codec) / 1_000_000} million are not decoded.",
        _ => null,
    };

    /// <summary>The same as a key of the language files.</summary>
    internal static string? RefusalKey(SKCodec? codec) => Refusal(codec) is null ? null : codec?.Info switch
    {
        null or { Width: <= 0 } or { Height: <= 0 } => "packPictureUnreadable",
        { Width: > Side } or { Height: > Side } => "packPictureTooLong",
        _ => "packPictureTooLarge",
    };

    private static long Most(SKCodec codec) => codec.EncodedFormat is SKEncodedImageFormat.Jpeg ? JpegPixels : Pixels;
}
