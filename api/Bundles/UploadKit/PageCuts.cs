using SkiaSharp;

namespace DisputeHelper.Bundles.UploadKit;

/// <summary>Where a long picture of a page can be cut: in rows that are of one colour from edge to edge. In a conversation these lie between messages, never inside a bubble.</summary>
internal static class PageCuts
{
    /// <summary>A picture this much taller than wide can still be read on a screen.</summary>
    public const double Tallest = 1.6;

    private const double Shortest = 0.7;
    private const int Tolerance = 6;

    /// <summary>The first cut: after how many rows. The whole height when it need not be cut.</summary>
    public static int First(SKBitmap picture)
    {
        var most = (int)(picture.Width * Tallest);
        if (picture.Height <= most) return picture.Height;
        var (from, best, length) = ((int)(picture.Width * Shortest), -1, 0);
        for (int row = from, run = 0; row < most; row++)
        {
            run = IsPlain(picture, row) ? run + 1 : 0;
            // The widest gap wins, and of two alike the later one: fewer pictures.
            if (run > 0 && run >= length) (best, length) = (row - run / 2, run);
        }
        return best > 0 ? best : most;
    }

    private static bool IsPlain(SKBitmap picture, int row)
    {
        var pixels = picture.GetPixelSpan().Slice(row * picture.RowBytes, picture.Width * 4);
        for (var at = 4; at < pixels.Length; at++)
            if (Math.Abs(pixels[at] - pixels[at - 4]) > Tolerance) return false;
        return true;
    }
}
