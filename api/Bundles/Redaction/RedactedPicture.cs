using System.Text.Json;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using SkiaSharp;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>Pictures without what is personal. The places are painted over in the pixels themselves, and nothing of the old file is kept.</summary>
internal static class RedactedPicture
{
    // A little more than the letters, as the extension does.
    private const int Edge = 3;

    /// <summary>A picture of the page with the personal places of its layout painted over; all of it where it is not known what stood where.</summary>
    /// <returns>The new file, and whether it was painted over as a whole.</returns>
    public static (byte[] Bytes, bool Whole) Screen(byte[] picture, StoredCapture capture, int ordinal, JsonElement? layout, Masking masking)
    {
        using var bitmap = Decode(picture);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = SKColors.Black, BlendMode = SKBlendMode.Src };
        var shot = Shot(capture, ordinal);
        var whole = shot is null || layout is null || LayoutTexts.IsShortened(layout.Value);
        if (whole) canvas.DrawRect(0, 0, bitmap.Width, bitmap.Height, paint);
        else
            foreach (var place in Places(layout!.Value, shot!.Value, bitmap.Width, masking)) canvas.DrawRect(place, paint);
        canvas.Flush();
        return (Encode(bitmap, SKEncodedImageFormat.Png), whole);
    }

    /// <summary>A photo drawn anew: what the camera noted of place, time and device is not in it.</summary>
    public static byte[] Photo(byte[] picture)
    {
        using var codec = SKCodec.Create(new MemoryStream(picture, writable: false));
        if (PictureLimits.Refusal(codec) is { } refusal) throw new InvalidDataException(refusal);
        using var upright = Upright(codec!);
        return Encode(upright, codec!.EncodedFormat is SKEncodedImageFormat.Jpeg ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png);
    }

    /// <summary>A small black square, in place of what cannot be shown.</summary>
    public static byte[] Blank()
    {
        using var bitmap = new SKBitmap(16, 16, SKColorType.Rgba8888, SKAlphaType.Opaque);
        bitmap.Erase(SKColors.Black);
        return Encode(bitmap, SKEncodedImageFormat.Png);
    }

    private static IEnumerable<SKRect> Places(JsonElement layout, SKRect shot, int width, Masking masking)
    {
        var scale = width / shot.Width;
        return LayoutTexts.Of(layout)
            .Where(text => text.Y + text.Height > shot.Top && text.Y < shot.Bottom && (text.Personal || masking.IsPersonal(text.Words)))
            .Select(text => SKRect.Create((float)(text.X - shot.Left - Edge) * scale, (float)(text.Y - shot.Top - Edge) * scale, (float)(text.Width + 2 * Edge) * scale, (float)(text.Height + 2 * Edge) * scale));
    }

    // Pictures of areas that scroll by themselves are not of the page's own places: nothing can be found in them.
    private static SKRect? Shot(StoredCapture capture, int ordinal)
    {
        var statement = capture.Head.Completeness;
        if (statement.ValueKind is not JsonValueKind.Object || !statement.TryGetProperty("screenshots", out var pictures) || pictures.ValueKind is not JsonValueKind.Object
            || !pictures.TryGetProperty("shots", out var shots) || shots.ValueKind is not JsonValueKind.Array || ordinal >= shots.GetArrayLength()) return null;
        var shot = shots[ordinal];
        if (shot.ValueKind is not JsonValueKind.Object || !shot.TryGetProperty("of", out var of) || of.Words()?.StartsWith("area", StringComparison.Ordinal) is not false) return null;
        var rect = SKRect.Create((float)LayoutTexts.Number(shot, "left"), (float)LayoutTexts.Number(shot, "top"), (float)LayoutTexts.Number(shot, "width"), (float)LayoutTexts.Number(shot, "height"));
        return rect.Width > 0 && rect.Height > 0 ? rect : null;
    }

    /// <summary>The picture upright, its header read first.</summary>
    /// <exception cref="InvalidDataException">It cannot or must not be decoded.</exception>
    public static SKBitmap Decode(byte[] picture)
    {
        using var codec = SKCodec.Create(new MemoryStream(picture, writable: false));
        if (PictureLimits.Refusal(codec) is { } refusal) throw new InvalidDataException(refusal);
        return Upright(codec!);
    }

    private static SKBitmap Upright(SKCodec codec) => UprightPicture.Decode(codec, UprightPicture.SizeOf(codec).Width, UprightPicture.SizeOf(codec).Height);

    private static byte[] Encode(SKBitmap bitmap, SKEncodedImageFormat format)
    {
        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }
}
