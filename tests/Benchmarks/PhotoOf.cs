using SkiaSharp;

namespace DisputeHelper.Benchmarks;

/// <summary>Photos as a phone takes them.</summary>
internal static class PhotoOf
{
    private static readonly Lazy<SKBitmap> Ground = new(Noise);

    /// <summary>A JPEG of 4,000 × 3,000 pixels, each number another.</summary>
    public static byte[] TwelveMegapixels(int number)
    {
        using var canvas = new SKCanvas(Ground.Value);
        using var paint = new SKPaint { Color = new SKColor((byte)(number * 7), (byte)(number * 13), 90) };
        canvas.DrawCircle(300 + number * 17 % 3000, 1500, 250, paint);
        using var pixels = Ground.Value.PeekPixels();
        using var data = pixels.Encode(new SKJpegEncoderOptions(88)) ?? throw new InvalidOperationException("The photo was not written.");
        return data.ToArray();
    }

    /// <summary>The plain way: all pixels are unpacked, then scaled.</summary>
    public static void ScaleWhole(string file)
    {
        using var whole = SKBitmap.Decode(file);
        using var scaled = whole.Resize(new SKImageInfo(970, 727), new SKSamplingOptions(SKCubicResampler.Mitchell));
        using var data = scaled.Encode(SKEncodedImageFormat.Jpeg, 86);
    }

    private static SKBitmap Noise()
    {
        var bitmap = new SKBitmap(4000, 3000);
        using var canvas = new SKCanvas(bitmap);
        using var shader = SKShader.CreatePerlinNoiseTurbulence(0.012f, 0.012f, 4, 7);
        using var paint = new SKPaint { Shader = shader };
        canvas.Clear(SKColors.SlateGray);
        canvas.DrawRect(0, 0, 4000, 3000, paint);
        return bitmap;
    }
}
