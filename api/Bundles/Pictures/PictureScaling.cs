using SkiaSharp;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Scales a picture to what a page can show and cuts it into page-high parts.</summary>
internal static class PictureScaling
{
    /// <summary>A photo taller than it is wide still fits one page up to this; anything longer is a page that was scrolled.</summary>
    private const double LongestWhole = 1.6;

    // The first part shares its page with the exhibit's particulars.
    private const double FirstPart = 1.04;
    private const double LaterPart = 1.40;

    /// <summary>True when the picture goes in as it is: small enough, upright, not cut.</summary>
    public static bool NeedsNoChange(SKCodec codec, PictureSize size)
    {
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        return codec.EncodedOrigin is SKEncodedOrigin.TopLeft && Fit(width, height, size) == (width, height) && (!PicturePixels.MayCut(size) || height <= LongestWhole * width);
    }

    /// <summary>Every part as an encoded file; nothing of the original's metadata (place, camera) is in them.</summary>
    public static IEnumerable<(SKData Data, string Ending, int Width, int Height)> Parts(SKCodec codec, PictureSize size)
    {
        var full = UprightPicture.SizeOf(codec);
        var (width, height) = Fit(full.Width, full.Height, size);
        using var scaled = UprightPicture.Decode(codec, width, height);
        // Photos stay JPEG; pages keep their sharp letters.
        var photo = codec.EncodedFormat is not (SKEncodedImageFormat.Png or SKEncodedImageFormat.Gif or SKEncodedImageFormat.Bmp) && height <= LongestWhole * width;
        foreach (var (top, bottom) in Cuts(width, height, size))
        {
            using var part = new SKBitmap();
            scaled.ExtractSubset(part, SKRectI.Create(0, top, width, bottom - top));
            using var pixels = part.PeekPixels();
            var encoded = photo ? pixels.Encode(new SKJpegEncoderOptions(86)) : pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6));
            yield return (encoded ?? throw new InvalidDataException("The part could not be written."), photo ? "jpg" : "png", width, bottom - top);
        }
    }

    private static (int Width, int Height) Fit(int width, int height, PictureSize size)
    {
        var (most, highest) = PicturePixels.Of(size);
        // What is cut is limited by its width alone; what is shown whole by its height as well.
        var across = PicturePixels.MayCut(size) && height > LongestWhole * width ? most : Math.Min(most, (double)highest * width / height);
        return width <= across ? (width, height) : (Math.Max(1, (int)across), Math.Max(1, (int)Math.Round(height * across / width)));
    }

    private static IEnumerable<(int Top, int Bottom)> Cuts(int width, int height, PictureSize size)
    {
        if (height <= LongestWhole * width || !PicturePixels.MayCut(size))
        {
            yield return (0, height);
            yield break;
        }
        for (int top = 0, bottom; top < height; top = bottom)
        {
            bottom = Math.Min(height, top + (int)(width * (top == 0 ? FirstPart : LaterPart)));
            // A last sliver of a few lines joins the part before it.
            if (height - bottom < width * 0.06) bottom = height;
            yield return (top, bottom);
        }
    }
}
