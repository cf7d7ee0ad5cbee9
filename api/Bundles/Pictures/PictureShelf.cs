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
    private const string Recipe = "v2";

    /// <summary>Where the parts lie.</summary>
    public string Root { get; } = Path.Combine(folder, Recipe);

    /// <summary>The picture at page size; a refusal says why when it cannot be shown.</summary>
    public async Task<PreparedPicture> Prepare(Sha256 original, CancellationToken cancel)
    {
        var card = Path.Combine(Root, $"{original.Value}.json");
        if (File.Exists(card) && JsonSerializer.Deserialize<PreparedPicture>(await File.ReadAllBytesAsync(card, cancel), FactsJson.Options) is { } known
            && known.Parts.All(part => File.Exists(Path.Combine(Root, part.File))))
            return known;
        Directory.CreateDirectory(Root);
        var prepared = await Scale(original, cancel);
        // The card comes last: a card that is there speaks of parts that are.
        await Write(card, JsonSerializer.SerializeToUtf8Bytes(prepared, FactsJson.Options), cancel);
        return prepared;
    }

    private async Task<PreparedPicture> Scale(Sha256 original, CancellationToken cancel)
    {
        await using var bytes = await open(original, cancel);
        using var codec = SKCodec.Create(bytes);
        if (PictureLimits.Refusal(codec) is { } refusal) return PreparedPicture.Refused(refusal);
        try
        {
            var parts = new List<PicturePart>();
            foreach (var (data, ending, width, height) in PictureScaling.Parts(codec))
            {
                using (data)
                {
                    var name = $"{original.Value}-{parts.Count + 1}.{ending}";
                    await Write(Path.Combine(Root, name), data.ToArray(), cancel);
                    parts.Add(new PicturePart(name, width, height));
                }
            }
            return new(codec.Info.Width, codec.Info.Height, parts, null);
        }
        catch (InvalidDataException damaged)
        {
            return PreparedPicture.Refused(damaged.Message);
        }
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
