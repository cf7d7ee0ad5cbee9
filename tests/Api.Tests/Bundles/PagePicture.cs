using SkiaSharp;

namespace DisputeHelper.Tests.Bundles;

/// <summary>A page of a pack as a small grey picture, and how much two of them differ.</summary>
internal static class PagePicture
{
    private const int Block = 4;
    private const int Visible = 40;

    /// <summary>The page as poppler draws it, at fifty dots to the inch.</summary>
    public static byte[] Poppler(string file, int page) => Drawn(root => PackBench.Run("pdftoppm", "-r", "50", "-gray", "-png", "-singlefile", "-f", $"{page}", "-l", $"{page}", file, root));

    /// <summary>The same page as MuPDF draws it, which has its own way with the edges of letters.</summary>
    public static byte[] Mutool(string file, int page) => Drawn(root => PackBench.Run("mutool", "draw", "-q", "-r", "50", "-c", "gray", "-o", $"{root}.png", file, $"{page}"));

    /// <summary>The share of the page (0 to 1) that looks different: squares of four by four dots, in the mean of their grey, so that the edge of a letter does not count and a moved line does. A rule between two rows of dots is drawn on the upper one by one tool, on the lower one by the other: a dot up or down is no difference.</summary>
    public static double Difference(byte[] one, byte[] other)
    {
        using SKBitmap first = SKBitmap.Decode(one), second = SKBitmap.Decode(other);
        // The last row of dots of a page is rounded by one tool this way, by the other that way.
        if (Math.Abs(first.Width - second.Width) > 1 || Math.Abs(first.Height - second.Height) > 1) return 1;
        var (columns, rows, differ) = (Math.Min(first.Width, second.Width) / Block, Math.Min(first.Height, second.Height) / Block, 0);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                var seen = Mean(first, column, row, 0);
                if (new[] { 0, -1, 1 }.All(shift => Math.Abs(seen - Mean(second, column, row, shift)) > Visible)) differ++;
            }
        return (double)differ / (columns * rows);
    }

    private static double Mean(SKBitmap picture, int column, int row, int shift)
    {
        var sum = 0;
        for (var y = 0; y < Block; y++)
            for (var x = 0; x < Block; x++) sum += picture.GetPixel(column * Block + x, Math.Clamp(row * Block + y + shift, 0, picture.Height - 1)).Red;
        return sum / (double)(Block * Block);
    }

    private static byte[] Drawn(Action<string> draw)
    {
        var folder = Directory.CreateTempSubdirectory("dh-page-");
        try
        {
            draw(Path.Combine(folder.FullName, "page"));
            return File.ReadAllBytes(Path.Combine(folder.FullName, "page.png"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
