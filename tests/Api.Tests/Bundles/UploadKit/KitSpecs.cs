using System.IO.Compression;
using System.Text;
using DisputeHelper.Bundles.UploadKit;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Wording;
using SkiaSharp;

namespace DisputeHelper.Tests.Bundles.UploadKit;

public sealed class KitSpecs
{
    private static readonly SKColor Paper = new(0xF5, 0xF5, 0xF5);

    [Fact]
    public void A_conversation_is_cut_between_messages_and_never_through_one()
    {
        using var chat = Chat(bubbles: 40, out var bubbles);
        var (cuts, top) = (new List<int>(), 0);
        for (var rest = chat.Copy(); ;)
        {
            var cut = PageCuts.First(rest);
            top += cut;
            if (cut == rest.Height) { rest.Dispose(); break; }
            cuts.Add(top);
            var next = new SKBitmap(rest.Width, rest.Height - cut, SKColorType.Rgba8888, SKAlphaType.Opaque);
            using (var canvas = new SKCanvas(next)) canvas.DrawBitmap(rest, 0, -cut, SKSamplingOptions.Default);
            rest.Dispose();
            rest = next;
        }
        Assert.Equal(chat.Height, top);
        Assert.True(cuts.Count >= 3);
        Assert.All(cuts, cut => Assert.DoesNotContain(bubbles, bubble => cut > bubble.Top && cut < bubble.Bottom));
    }

    [Fact]
    public void A_picture_that_has_no_gap_is_cut_at_its_limit_and_loses_no_row()
    {
        using var noise = Noise(200, 900);
        Assert.Equal((int)(200 * PageCuts.Tallest), PageCuts.First(noise));
        using var small = Noise(200, 320);
        Assert.Equal(320, PageCuts.First(small));
    }

    [Theory]
    [InlineData(2_000_000)]
    [InlineData(300_000)]
    [InlineData(40_000)]
    public void A_picture_is_under_the_limit_to_the_byte(long most)
    {
        using var noise = Noise(1600, 1200);
        var exact = KitPicture.Encode(noise, most);
        Assert.InRange(exact.Length, 1, most);
        // At its own size it is taken as it is, at one byte less it is not.
        Assert.Equal(exact, KitPicture.Encode(noise, exact.Length));
        Assert.True(KitPicture.Encode(noise, exact.Length - 1).Length < exact.Length);
    }

    [Fact]
    public async Task Where_three_pictures_are_taken_there_are_three_collages_and_every_picture_by_itself()
    {
        var files = await Kit(new KitLimits(3, 2_000_000), 11);
        Assert.Equal(["1.jpg", "2.jpg", "3.jpg", "claim.txt", "read-me.txt"], files.Keys.Where(path => !path.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, 11).Select(i => $"single-pictures/{i:00}-E1.jpg"), files.Keys.Where(path => path.StartsWith("single", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(files.Where(file => file.Key.EndsWith(".jpg", StringComparison.Ordinal)), file => Assert.InRange(file.Value.Length, 1000, 2_000_000));
        using var collage = SKBitmap.Decode(files["1.jpg"]);
        Assert.Equal(2000, collage.Width);
        Assert.Equal("My words.\n", Encoding.UTF8.GetString(files["claim.txt"]));
        Assert.Contains("3.jpg  09–11", Encoding.UTF8.GetString(files["read-me.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fits_on_no_collage_is_named_and_not_dropped()
    {
        var files = await Kit(new KitLimits(1, 2_000_000), 12);
        Assert.Contains("pictures 10 to 12", Encoding.UTF8.GetString(files["read-me.txt"]), StringComparison.Ordinal);
        Assert.Contains("single-pictures/12-E1.jpg", files.Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(4)]
    public async Task Where_all_are_taken_there_are_no_collages(int? most)
    {
        var files = await Kit(new KitLimits(most, null), 4);
        Assert.DoesNotContain("1.jpg", files.Keys);
        Assert.Contains("1 to 4", Encoding.UTF8.GetString(files["read-me.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_pictures_give_the_same_kit()
    {
        var (one, two) = (await Kit(new KitLimits(3, 500_000), 5), await Kit(new KitLimits(3, 500_000), 5));
        Assert.Equal(one.Keys, two.Keys);
        Assert.All(one, file => Assert.Equal(file.Value, two[file.Key]));
    }

    private static async Task<Dictionary<string, byte[]>> Kit(KitLimits limits, int pictures)
    {
        using var bytes = new MemoryStream();
        var zip = new StoredZip(bytes, DateTimeOffset.UnixEpoch.AddYears(30));
        var kit = new KitWriter(zip, "upload-1", limits, Languages.English);
        var exhibit = new Exhibit("E1", "Lamp", null, "a1", null, DateTimeOffset.UnixEpoch, Sha256.Of("x"u8));
        for (var i = 0; i < pictures; i++)
        {
            using var picture = Noise(400, 300 + i);
            await kit.Add(exhibit, "Lamp", picture, page: false, default);
        }
        await kit.Finish("My words.", [], default);
        await zip.Finish(default);
        using var read = new ZipArchive(bytes);
        return read.Entries.ToDictionary(entry => entry.FullName["upload-1/".Length..], entry =>
        {
            using var source = entry.Open();
            using var content = new MemoryStream();
            source.CopyTo(content);
            return content.ToArray();
        });
    }

    private static SKBitmap Noise(int width, int height)
    {
        var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        var random = new Random(width + height);
        bitmap.Pixels = [.. Enumerable.Range(0, width * height).Select(_ => new SKColor((uint)random.Next() | 0xFF000000))];
        return bitmap;
    }

    private static SKBitmap Chat(int bubbles, out List<SKRectI> places)
    {
        places = [];
        var random = new Random(7);
        var y = 20;
        for (var i = 0; i < bubbles; i++)
        {
            var height = random.Next(40, 220);
            places.Add(SKRectI.Create(i % 2 == 0 ? 20 : 180, y, 400, height));
            y += height + random.Next(4, 30);
        }
        var bitmap = new SKBitmap(600, y + 20, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Paper);
        using var paint = new SKPaint { Color = SKColors.White };
        using var ink = new SKPaint { Color = SKColors.Black };
        foreach (var bubble in places)
        {
            canvas.DrawRect(bubble, paint);
            for (var line = bubble.Top + 12; line < bubble.Bottom - 12; line += 22) canvas.DrawRect(bubble.Left + 10, line, 300, 9, ink);
        }
        return bitmap;
    }
}
