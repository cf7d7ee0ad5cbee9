using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Pictures;
using SkiaSharp;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Small pictures for the screen and what the camera noted, made once and found again by the hash of the original. Can be deleted at any time.</summary>
/// <param name="folder">Where the shelf stands.</param>
/// <param name="open">Opens an original, verified.</param>
public sealed class ThumbnailShelf(string folder, OpenOriginal open) : IDisposable
{
    /// <summary>The longer side of each size, small ones first.</summary>
    public static readonly IReadOnlyList<int> Sizes = [320, 1600];

    private readonly string root = Path.Combine(folder, "screen-v1");

    // One after the other: two large photos never share the memory.
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>What is known of a picture; made on the first asking.</summary>
    public async Task<PictureCard> Card(Sha256 original, CancellationToken cancel)
    {
        if (await Known(original, cancel) is { } known) return known;
        await turn.WaitAsync(cancel);
        try
        {
            return await Known(original, cancel) ?? await Make(original, cancel);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The scaled picture as JPEG, in the smallest size that has this many pixels on its longer side; null when the original cannot be shown.</summary>
    public async Task<byte[]?> Find(Sha256 original, int size, CancellationToken cancel) =>
        (await Card(original, cancel)).Problem is null ? await File.ReadAllBytesAsync(PathOf(original, Sizes.FirstOrDefault(s => s >= size, Sizes[^1])), cancel) : null;

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private async Task<PictureCard?> Known(Sha256 original, CancellationToken cancel)
    {
        var card = CardOf(original);
        return File.Exists(card) && JsonSerializer.Deserialize<PictureCard>(await File.ReadAllBytesAsync(card, cancel), FactsJson.Options) is { } known
            && (known.Problem is not null || Sizes.All(size => File.Exists(PathOf(original, size)))) ? known : null;
    }

    private async Task<PictureCard> Make(Sha256 original, CancellationToken cancel)
    {
        Directory.CreateDirectory(root);
        await using var bytes = await open(original, cancel);
        var notes = CameraNotes.Read(bytes);
        bytes.Position = 0;
        using var codec = SKCodec.Create(bytes);
        var card = await Scale(codec, original, cancel) is { } problem
            ? new PictureCard(0, 0, problem, notes)
            : new PictureCard(UprightPicture.SizeOf(codec).Width, UprightPicture.SizeOf(codec).Height, null, notes);
        // The card comes last: a card that is there speaks of pictures that are.
        await Write(CardOf(original), JsonSerializer.SerializeToUtf8Bytes(card, FactsJson.Options), cancel);
        return card;
    }

    private async Task<string?> Scale(SKCodec? codec, Sha256 original, CancellationToken cancel)
    {
        if (PictureLimits.Refusal(codec) is { } refusal) return refusal;
        try
        {
            var full = UprightPicture.SizeOf(codec!);
            var (width, height) = Fit(full.Width, full.Height, Sizes[^1]);
            using var large = UprightPicture.Decode(codec!, width, height);
            foreach (var size in Sizes)
            {
                var (w, h) = Fit(full.Width, full.Height, size);
                using var scaled = w == large.Width && h == large.Height ? large.Copy() : large.Resize(new SKImageInfo(w, h, SKColorType.Rgba8888, SKAlphaType.Opaque), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
                using var image = SKImage.FromBitmap(scaled);
                using var data = image.Encode(SKEncodedImageFormat.Jpeg, 84);
                await Write(PathOf(original, size), data.ToArray(), cancel);
            }
            return null;
        }
        catch (InvalidDataException damaged)
        {
            return damaged.Message;
        }
    }

    private static (int Width, int Height) Fit(int width, int height, int longer) =>
        Math.Max(width, height) <= longer ? (width, height)
        : width >= height ? (longer, Math.Max(1, (int)((long)height * longer / width)))
        : (Math.Max(1, (int)((long)width * longer / height)), longer);

    private string CardOf(Sha256 original) => Path.Combine(root, $"{original.Value}.json");

    private string PathOf(Sha256 original, int size) => Path.Combine(root, $"{original.Value}-{size}.jpg");

    private static async Task Write(string path, byte[] bytes, CancellationToken cancel)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.part";
        await File.WriteAllBytesAsync(temporary, bytes, cancel);
        File.Move(temporary, path, overwrite: true);
    }
}

/// <summary>What is known of a picture: its size when it stands upright, why it cannot be shown, and what the camera noted.</summary>
public sealed record PictureCard(int Width, int Height, string? Problem, CameraNotes Notes);
