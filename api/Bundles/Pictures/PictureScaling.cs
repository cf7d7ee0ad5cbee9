using SkiaSharp;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Scales a picture to what a page can show and cuts it into page-high parts.</summary>
internal static class PictureScaling
{
    /// <summary>About 215 dots per inch on the page; more than that no printer shows and every pixel costs memory in the engine.</summary>
    private const int MostWidth = 1400;

    /// <summary>A photo taller than it is wide still fits one page up to this; anything longer is a page that was scrolled.</summary>
    private const double LongestWhole = 1.6;

    // The first part shares its page with the exhibit's particulars.
    private const double FirstPart = 1.08;
    private const double LaterPart = 1.42;

    /// <summary>Every part as an encoded file; nothing of the original's metadata (place, camera) is in them.</summary>
    public static IEnumerable<(SKData Data, string Ending, int Width, int Height)> Parts(SKCodec codec)
    {
        var full = UprightPicture.SizeOf(codec);
        var (width, height) = Fit(full.Width, full.Height);
        using var scaled = UprightPicture.Decode(codec, width, height);
        // Photos stay JPEG; pages keep their sharp letters.
        var photo = codec.EncodedFormat is SKEncodedImageFormat.Jpeg && height <= LongestWhole * width;
        foreach (var (top, bottom) in Cuts(width, height))
        {
            using var part = new SKBitmap();
            scaled.ExtractSubset(part, SKRectI.Create(0, top, width, bottom - top));
            using var image = SKImage.FromBitmap(part);
            yield return (photo ? image.Encode(SKEncodedImageFormat.Jpeg, 86) : image.Encode(SKEncodedImageFormat.Png, 100),
                photo ? "jpg" : "png", width, bottom - top);
        }
    }

    private static (int Width, int Height) Fit(int width, int height)
    {
        // A whole photo is limited by the page's height as well.
        var most = height <= LongestWhole * width ? Math.Min(MostWidth, 1800.0 * width / height) : MostWidth;
        return width <= most ? (width, height) : ((int)most, Math.Max(1, (int)Math.Round(height * most / width)));
    }

    private static IEnumerable<(int Top, int Bottom)> Cuts(int width, int height)
    {
        if (height <= LongestWhole * width)
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
