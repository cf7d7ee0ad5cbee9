using SkiaSharp;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Decodes a picture once, turns it upright, scales it to what a page can show and cuts it into page-high parts.</summary>
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
        using var upright = Upright(codec);
        var (width, height) = Fit(upright.Width, upright.Height);
        using var scaled = width == upright.Width ? upright.Copy() : upright.Resize(new SKImageInfo(width, height), new SKSamplingOptions(SKCubicResampler.Mitchell));
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

    private static SKBitmap Upright(SKCodec codec)
    {
        var decoded = SKBitmap.Decode(codec, new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul))
            ?? throw new InvalidDataException("It broke off before its end or is damaged.");
        var flat = codec.EncodedOrigin is SKEncodedOrigin.TopLeft && codec.Info.IsOpaque;
        if (flat) return decoded;
        using (decoded)
        {
            var sideways = codec.EncodedOrigin is >= SKEncodedOrigin.LeftTop and <= SKEncodedOrigin.LeftBottom;
            var upright = new SKBitmap(sideways ? decoded.Height : decoded.Width, sideways ? decoded.Width : decoded.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
            using var canvas = new SKCanvas(upright);
            canvas.Clear(SKColors.White);
            canvas.Concat(Turn(codec.EncodedOrigin, decoded.Width, decoded.Height));
            canvas.DrawBitmap(decoded, 0, 0, SKSamplingOptions.Default);
            return upright;
        }
    }

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
