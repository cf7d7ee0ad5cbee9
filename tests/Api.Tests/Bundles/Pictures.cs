using SkiaSharp;

namespace DisputeHelper.Tests.Bundles;

/// <summary>Pictures drawn for the tests; the same arguments give the same bytes.</summary>
internal static class Pictures
{
    /// <summary>Something like a page: a bar, a card, lines.</summary>
    public static byte[] Page(int width, int height, int seed)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.WhiteSmoke);
        using var paint = new SKPaint { Color = new SKColor(0xE6, 0x2E, 0x04) };
        if (seed == 1) canvas.DrawRect(0, 0, width, 64, paint);
        var random = new Random(seed);
        for (var y = 96; y < height - 40; y += 34)
        {
            paint.Color = y % 3 == 0 ? SKColors.DimGray : SKColors.LightGray;
            canvas.DrawRoundRect(80, y, random.Next(200, width - 200), 14, 4, 4, paint);
        }
        return Encode(bitmap, SKEncodedImageFormat.Png);
    }

    public static byte[] Photo(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        using var shader = SKShader.CreateLinearGradient(new(0, 0), new(width, height), [SKColors.SteelBlue, SKColors.Wheat], SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader };
        canvas.DrawRect(0, 0, width, height, paint);
        return Encode(bitmap, SKEncodedImageFormat.Jpeg);
    }

    private static byte[] Encode(SKBitmap bitmap, SKEncodedImageFormat format)
    {
        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }
}
