using System.Buffers.Binary;
using System.IO.Compression;
using DisputeHelper.Bundles.Pictures;
using SkiaSharp;

namespace DisputeHelper.Tests.Bundles;

public sealed class PictureSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dh-pictures-");
    private readonly SampleVault vault = new();
    private readonly PictureShelf shelf;

    public PictureSpecs() => shelf = new PictureShelf(folder.FullName, vault.Open);

    [Fact]
    public async Task A_header_of_30000_by_30000_is_refused_before_a_pixel_is_decoded()
    {
        var prepared = await shelf.Prepare(vault.Keep(Bomb(30_000, 30_000)), CancellationToken.None);
        Assert.Empty(prepared.Parts);
        Assert.Equal(("packPictureTooLong", 30_000, 30_000), (prepared.Problem, prepared.Width, prepared.Height));
    }

    [Theory]
    [InlineData(16_384, 2_000, true)]
    [InlineData(16_385, 10, false)]
    [InlineData(8_000, 5_000, true)]
    [InlineData(8_001, 5_000, false)]
    public void The_limits_hold_at_the_limit_and_one_past_it(int width, int height, bool allowed)
    {
        using var codec = SKCodec.Create(new MemoryStream(Bomb(width, height)));
        Assert.Equal(allowed, PictureLimits.Refusal(codec) is null);
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_named_as_such() =>
        Assert.Equal("packPictureUnreadable", (await shelf.Prepare(vault.Keep("<svg/>"u8.ToArray()), CancellationToken.None)).Problem);

    [Fact]
    public async Task A_long_page_is_cut_into_page_high_parts_that_lose_no_line()
    {
        var prepared = await shelf.Prepare(vault.Keep(Pictures.Page(1280, 6000, 1)), CancellationToken.None);
        Assert.True(prepared.Parts.Count > 2);
        Assert.Equal(6000, prepared.Parts.Sum(part => part.Height));
        Assert.All(prepared.Parts, part => Assert.InRange(part.Height, 1, 1.5 * part.Width));
    }

    [Fact]
    public async Task A_photo_is_scaled_to_the_page_and_found_again_the_next_time()
    {
        var photo = vault.Keep(Pictures.Photo(4000, 3000));
        var first = await shelf.Prepare(photo, CancellationToken.None);
        Assert.Equal((1400, 1050), (Assert.Single(first.Parts).Width, first.Parts[0].Height));
        var again = await new PictureShelf(folder.FullName, (_, _) => throw new InvalidOperationException("opened again")).Prepare(photo, CancellationToken.None);
        Assert.Equal(first.Parts, again.Parts);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>A PNG that promises many pixels and brings none.</summary>
    private static byte[] Bomb(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        using var pixels = new MemoryStream();
        using (var zip = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(new byte[1000]);
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, pixels.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        kind.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Crc(chunk.AsSpan(4, data.Length + 4)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }
        return ~crc;
    }
}
