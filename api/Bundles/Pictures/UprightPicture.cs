using SkiaSharp;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Decodes a picture at about the size that is wanted, where its decoder can do so at once, and turns it as the camera was held.</summary>
internal static class UprightPicture
{
    /// <summary>Its size when it stands upright.</summary>
    public static SKSizeI SizeOf(SKCodec codec) =>
        IsSideways(codec.EncodedOrigin) ? new(codec.Info.Height, codec.Info.Width) : new(codec.Info.Width, codec.Info.Height);

    /// <summary>The picture upright, on white where it is see-through, in exactly this size.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static SKBitmap Decode(SKCodec codec, int width, int height)
    {
        var wanted = IsSideways(codec.EncodedOrigin) ? new SKSizeI(height, width) : new SKSizeI(width, height);
        using var decoded = SKBitmap.Decode(codec, new SKImageInfo(Reduced(codec, wanted).Width, Reduced(codec, wanted).Height, SKColorType.Rgba8888, SKAlphaType.Premul))
            ?? throw new InvalidDataException("It broke off before its end or is damaged.");
        using var upright = Turned(decoded, codec);
        return upright.Width == width && upright.Height == height
            ? upright.Copy()
            : upright.Resize(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque), new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    // A JPEG decoder can leave out seven eighths of the work; one that cannot says its full size.
    private static SKSizeI Reduced(SKCodec codec, SKSizeI wanted) => Enumerable.Range(1, 8).Select(eighths => codec.GetScaledDimensions(eighths / 8f))
        .FirstOrDefault(size => size.Width >= wanted.Width && size.Height >= wanted.Height, new(codec.Info.Width, codec.Info.Height));

    private static SKBitmap Turned(SKBitmap decoded, SKCodec codec)
    {
        if (codec.EncodedOrigin is SKEncodedOrigin.TopLeft && codec.Info.IsOpaque) return decoded.Copy();
        var sideways = IsSideways(codec.EncodedOrigin);
        var upright = new SKBitmap(sideways ? decoded.Height : decoded.Width, sideways ? decoded.Width : decoded.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.White);
        canvas.Concat(Turn(codec.EncodedOrigin, decoded.Width, decoded.Height));
        canvas.DrawBitmap(decoded, 0, 0, SKSamplingOptions.Default);
        return upright;
    }

    private static bool IsSideways(SKEncodedOrigin origin) => origin is >= SKEncodedOrigin.LeftTop and <= SKEncodedOrigin.LeftBottom;

    /// <summary>The eight orientations of EXIF as matrices.</summary>
    private static SKMatrix Turn(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
