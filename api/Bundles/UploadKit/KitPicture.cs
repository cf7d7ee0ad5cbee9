using SkiaSharp;

namespace DisputeHelper.Bundles.UploadKit;

/// <summary>Writes pictures so that they are under a limit, and puts several on one where a form takes few.</summary>
internal static class KitPicture
{
    private const int LongestSide = 2400;
    private const int CollageWidth = 2000;
    private const int Gap = 24;

    /// <summary>A JPEG of at most so many bytes: first less exact, then smaller. Nothing of the old file's notes is in it.</summary>
    public static byte[] Encode(SKBitmap picture, long most)
    {
        var scale = Math.Min(1.0, (double)LongestSide / Math.Max(picture.Width, picture.Height));
        for (; ; scale *= 0.8)
        {
            using var sized = Scaled(picture, scale);
            using var image = SKImage.FromBitmap(sized);
            foreach (var quality in (int[])[90, 80, 68])
            {
                using var data = image.Encode(SKEncodedImageFormat.Jpeg, quality);
                if (data.Size <= most || sized.Width <= 64) return data.ToArray();
            }
        }
    }

    /// <summary>A PNG of at most so many bytes, whose letters are as sharp as on the screen; null when it would be larger.</summary>
    public static byte[]? Sharp(SKBitmap picture, long most)
    {
        using var sized = Scaled(picture, Math.Min(1.0, (double)LongestSide / Math.Max(picture.Width, picture.Height)));
        using var pixels = sized.PeekPixels();
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6));
        return data is not null && data.Size <= most ? data.ToArray() : null;
    }

    /// <summary>Several pictures on one, in rows, each with its number; the numbers are those of the list beside the pictures.</summary>
    public static SKBitmap Collage(IReadOnlyList<(int Number, SKBitmap Picture)> pictures)
    {
        var columns = Columns(pictures);
        var cell = (CollageWidth - Gap * (columns + 1)) / columns;
        var rows = pictures.Chunk(columns).Select(row => (Row: row, Height: row.Max(one => Height(one.Picture, cell)))).ToList();
        var whole = new SKBitmap(CollageWidth, Gap + rows.Sum(row => row.Height + Gap), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(whole);
        canvas.Clear(SKColors.White);
        var top = Gap;
        foreach (var (row, height) in rows)
        {
            for (var i = 0; i < row.Length; i++) Place(canvas, row[i].Number, row[i].Picture, Gap + i * (cell + Gap), top, cell);
            top += height + Gap;
        }
        return whole;
    }

    // The fewest columns with which the collage is not much taller than wide: letters stay as large as they can be.
    private static int Columns(IReadOnlyList<(int Number, SKBitmap Picture)> pictures)
    {
        for (var columns = 1; ; columns++)
        {
            var cell = (CollageWidth - Gap * (columns + 1)) / columns;
            var height = pictures.Chunk(columns).Sum(row => row.Max(one => Height(one.Picture, cell)) + Gap);
            if (columns >= pictures.Count || height <= CollageWidth * PageCuts.Tallest) return columns;
        }
    }

    private static int Height(SKBitmap picture, int width) => Math.Max(1, (int)Math.Round((double)picture.Height * width / picture.Width));

    private static void Place(SKCanvas canvas, int number, SKBitmap picture, int left, int top, int width)
    {
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, SKRect.Create(left, top, width, Height(picture, width)), new SKSamplingOptions(SKCubicResampler.Mitchell));
        KitNumber.Draw(canvas, number, left, top);
    }

    private static SKBitmap Scaled(SKBitmap picture, double scale) => scale >= 1 ? picture.Copy()
        : picture.Resize(new SKImageInfo(Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque), new SKSamplingOptions(SKCubicResampler.Mitchell));
}
