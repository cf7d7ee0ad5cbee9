using System.Text;
using System.Text.Json;
using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using SkiaSharp;

namespace DisputeHelper.Tests.Bundles.Redaction;

public sealed class RedactedPictureSpecs
{
    private static readonly Masking Known = new(["Ana Example"], []);

    private const string Layout = """
        {"texts":[{"text":"Status: shipped","x":20,"y":10,"width":100,"height":20},{"text":"Ana Example","x":20,"y":60,"width":100,"height":20},
        {"text":"Somebody in the address","x":200,"y":60,"width":60,"height":20,"personal":true},{"text":"Ana Example","x":20,"y":560,"width":100,"height":20}]}
        """;

    [Fact]
    public void The_places_of_personal_words_are_black_in_the_pixels_and_all_else_is_as_it_was()
    {
        // A slice of the page from 40 down, photographed at two pixels to one.
        var capture = Capture("""{"screenshots":{"shots":[{"of":"page","left":0,"top":40,"width":300,"height":100}]}}""");
        var (bytes, whole) = RedactedPicture.Screen(Painted(600, 200), capture, 0, Json(Layout), Known);
        using var bitmap = SKBitmap.Decode(bytes);
        Assert.False(whole);
        Assert.Equal((600, 200), (bitmap.Width, bitmap.Height));
        for (var y = 0; y < 200; y++)
            for (var x = 0; x < 600; x++)
            {
                var covered = y is >= 34 and < 86 && x is (>= 34 and < 246) or (>= 394 and < 526);
                Assert.True((covered ? SKColors.Black : Colour(x, y)) == bitmap.GetPixel(x, y), $"{x}, {y}: {bitmap.GetPixel(x, y)}");
            }
    }

    [Theory]
    [InlineData("""{"screenshots":{"shots":[{"of":"area 1","left":0,"top":0,"width":300,"height":100}]}}""", Layout)]
    [InlineData("""{"screenshots":{"parts":1}}""", Layout)]
    [InlineData("""{"screenshots":{"shots":[{"of":"page","left":0,"top":0,"width":300,"height":100}]}}""", null)]
    [InlineData("""{"screenshots":{"shots":[{"of":"page","left":0,"top":0,"width":300,"height":100}]}}""", """{"texts":[],"leftOut":1}""")]
    [InlineData("""{"screenshots":{"shots":[{"of":"page","left":0,"top":0,"width":300,"height":100}]}}""", """{"texts":[{"text":"Ana Example \ud83d","x":0,"y":0,"width":300,"height":100}]}""", false)]
    public void Where_it_is_not_known_what_stood_where_all_of_it_is_painted_over(string statement, string? layout, bool asWhole = true)
    {
        var (bytes, whole) = RedactedPicture.Screen(Painted(300, 100), Capture(statement), 0, layout is null ? null : Json(layout), Known);
        using var bitmap = SKBitmap.Decode(bytes);
        Assert.Equal(asWhole, whole);
        Assert.All(bitmap.Pixels, pixel => Assert.Equal(SKColors.Black, pixel));
    }

    [Fact]
    public void A_photo_keeps_its_picture_and_loses_what_the_camera_noted()
    {
        var noted = WithNote(Pictures.Photo(64, 48), "Exif\0\0GPS 23.5505 S 46.6333 W");
        var clean = RedactedPicture.Photo(noted);
        Assert.True(noted.AsSpan().IndexOf("GPS"u8) > 0);
        Assert.True(clean.AsSpan().IndexOf("GPS"u8) < 0 && clean.AsSpan().IndexOf("Exif"u8) < 0);
        using var bitmap = SKBitmap.Decode(clean);
        Assert.Equal((64, 48), (bitmap.Width, bitmap.Height));
    }

    private static byte[] WithNote(byte[] jpeg, string note)
    {
        var bytes = Encoding.ASCII.GetBytes(note);
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)((bytes.Length + 2) >> 8), (byte)(bytes.Length + 2), .. bytes, .. jpeg[2..]];
    }

    private static SKColor Colour(int x, int y) => new((byte)(40 + x % 200), (byte)(40 + y % 200), 0x99);

    private static byte[] Painted(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        for (var y = 0; y < height; y++) for (var x = 0; x < width; x++) bitmap.SetPixel(x, y, Colour(x, y));
        using var image = SKImage.FromBitmap(bitmap);
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    private static StoredCapture Capture(string statement) => new(
        new(TextValue.Read<CaptureId>("11111111-1111-4111-8111-111111111111"), "https://www.aliexpress.com/", "Order", DateTimeOffset.UnixEpoch, "UTC", "en", new("t", "1", "t"), new(300, 100, 2), Json(statement)),
        DateTimeOffset.UnixEpoch, Sha256.Of("m"u8), []);
}
