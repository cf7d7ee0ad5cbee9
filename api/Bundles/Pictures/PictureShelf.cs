using System.Text.Json;
using DisputeHelper.Facts;
using SkiaSharp;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Pictures at page size, made once and found again by the hash of the original. Can be deleted at any time.</summary>
/// <param name="folder">Where the shelf stands.</param>
/// <param name="open">Opens an original, verified.</param>
public sealed class PictureShelf(string folder, OpenOriginal open)
{
    /// <summary>Raised when the scaling changes, so that pictures made otherwise are not found.</summary>
    private const string Recipe = "v4";

    /// <summary>Where the parts lie.</summary>
    public string Root { get; } = Path.Combine(folder, Recipe);

    /// <summary>The picture as wide as a page; a refusal says why when it cannot be shown.</summary>
    public Task<PreparedPicture> Prepare(Sha256 original, CancellationToken cancel) => Prepare(new WantedPicture(original, PictureSize.Page), cancel);

    /// <summary>The picture in a size.</summary>
    public async Task<PreparedPicture> Prepare(WantedPicture wanted, CancellationToken cancel)
    {
        var card = Path.Combine(Root, $"{wanted.Key}.json");
        if (File.Exists(card) && JsonSerializer.Deserialize<PreparedPicture>(await File.ReadAllBytesAsync(card, cancel), Card) is { } known
            && known.Parts.All(part => File.Exists(Path.Combine(Root, part.File))))
            return known;
        Directory.CreateDirectory(Root);
        var prepared = await Scale(wanted, cancel);
        // The card comes last: a card that is there speaks of parts that are.
        await Write(card, JsonSerializer.SerializeToUtf8Bytes(prepared, Card), cancel);
        return prepared;
    }

    /// <summary>Many, on all cores; the order in which they end does not matter.</summary>
    public async Task<Dictionary<WantedPicture, PreparedPicture>> PrepareAll(IReadOnlyCollection<WantedPicture> wanted, Action<int> done, CancellationToken cancel)
    {
        var prepared = new Dictionary<WantedPicture, PreparedPicture>();
        await Parallel.ForEachAsync(wanted.Distinct(), new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, async (picture, stop) =>
        {
            var one = await Prepare(picture, stop);
            lock (prepared)
            {
                prepared[picture] = one;
                done(prepared.Count);
            }
        });
        return prepared;
    }

    private static JsonSerializerOptions Card { get; } = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };

    private async Task<PreparedPicture> Scale(WantedPicture wanted, CancellationToken cancel)
    {
        await using var bytes = await open(wanted.Sha256, cancel);
        using var data = SKData.Create(bytes);
        using var codec = SKCodec.Create(data);
        if (PictureLimits.RefusalKey(codec) is { } refusal) return PreparedPicture.Refused(refusal, codec?.Info.Width ?? 0, codec?.Info.Height ?? 0);
        try
        {
            if (PictureScaling.NeedsNoChange(codec, wanted.Size) && Bare(codec, data.AsSpan()) is { } bare)
                return new(codec.Info.Width, codec.Info.Height, [await Keep(wanted, 1, codec.EncodedFormat is SKEncodedImageFormat.Png ? "png" : "jpg", codec.Info.Width, codec.Info.Height, bare, cancel)], null);
            var parts = new List<PicturePart>();
            foreach (var (part, ending, width, height) in PictureScaling.Parts(codec, wanted.Size))
                using (part)
                    parts.Add(await Keep(wanted, parts.Count + 1, ending, width, height, part.ToArray(), cancel));
            return new(codec.Info.Width, codec.Info.Height, parts, null);
        }
        catch (InvalidDataException)
        {
            return PreparedPicture.Refused("packPictureBroken");
        }
    }

    // A picture that goes in as it is must still decode to its end: the engine would fail on it, and with it the pack.
    private static byte[]? Bare(SKCodec codec, ReadOnlySpan<byte> file)
    {
        var bare = codec.EncodedFormat switch
        {
            SKEncodedImageFormat.Jpeg => BarePicture.Jpeg(file),
            SKEncodedImageFormat.Png when codec.Info.IsOpaque => BarePicture.Png(file),
            _ => null,
        };
        if (bare is null) return null;
        using var decoded = SKBitmap.Decode(codec, new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        return decoded is null ? throw new InvalidDataException("It broke off before its end or is damaged.") : bare;
    }

    private async Task<PicturePart> Keep(WantedPicture wanted, int number, string ending, int width, int height, byte[] bytes, CancellationToken cancel)
    {
        var name = $"{wanted.Key}-{number}.{ending}";
        await Write(Path.Combine(Root, name), bytes, cancel);
        return new PicturePart(name, width, height, bytes.Length);
    }

    private static async Task Write(string path, byte[] bytes, CancellationToken cancel)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.part";
        await File.WriteAllBytesAsync(temporary, bytes, cancel);
        File.Move(temporary, path, overwrite: true);
    }
}

/// <summary>Opens the bytes of this hash after checking that they still have it.</summary>
public delegate Task<Stream> OpenOriginal(Sha256 original, CancellationToken cancel);
