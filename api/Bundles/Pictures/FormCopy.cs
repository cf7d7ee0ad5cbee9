using SkiaSharp;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>A copy of a picture for a form that takes only so many bytes: upright, as large as fits, without place and camera data. The original stays as it is.</summary>
public static class FormCopy
{
    private static readonly int[] Sides = [2400, 1800, 1400, 1000, 700];
    private static readonly int[] Qualities = [88, 76, 62];

    /// <summary>A JPEG of at most <paramref name="most"/> bytes; a sentence when there can be none.</summary>
    public static (byte[]? Jpeg, string? Refusal) Of(Stream original, long most)
    {
        using var codec = SKCodec.Create(original);
        if (PictureLimits.Refusal(codec) is { } refusal) return (null, refusal);
        try
        {
            var whole = UprightPicture.SizeOf(codec!);
            var (width, height) = Within(whole.Width, whole.Height, Sides[0]);
            using var largest = UprightPicture.Decode(codec!, width, height);
            foreach (var side in Sides)
            {
                var (across, down) = Within(width, height, side);
                using var scaled = largest.Resize(new SKImageInfo(across, down), new SKSamplingOptions(SKCubicResampler.Mitchell));
                using var image = SKImage.FromBitmap(scaled);
                foreach (var quality in Qualities)
                {
                    using var data = image.Encode(SKEncodedImageFormat.Jpeg, quality);
                    if (data.Size <= most) return (data.ToArray(), null);
                }
            }

            return (null, "It could not be made small enough.");
        }
        catch (InvalidDataException damaged)
        {
            return (null, damaged.Message);
        }
    }

    private static (int Width, int Height) Within(int width, int height, int side)
    {
        var scale = Math.Min(1, (double)side / Math.Max(width, height));
        return (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }
}
