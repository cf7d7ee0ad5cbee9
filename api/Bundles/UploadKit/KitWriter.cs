using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Wording;
using SkiaSharp;

namespace DisputeHelper.Bundles.UploadKit;

/// <summary>Writes a kit into a ZIP, picture by picture. Where a form takes few, the first files are collages, and every picture lies by itself in a folder beside them.</summary>
/// <param name="zip">The ZIP.</param>
/// <param name="folder">Its one folder.</param>
/// <param name="limits">What the form takes.</param>
/// <param name="phrases">The reader's language.</param>
internal sealed class KitWriter(StoredZip zip, string folder, KitLimits limits, Phrases phrases)
{
    // More on one collage could not be read any more; what is left stays in the folder, and the list says so.
    private const int MostOnOne = 9;

    private const string Singles = "single-pictures";

    private readonly FileNames names = new(limits.Name);
    private readonly List<(int Number, byte[] Small, long Bytes)> sheets = [];
    private readonly List<string> list = [];

    /// <summary>How many pictures were added.</summary>
    public int Pictures => sheets.Count;

    /// <summary>How many files can be sent.</summary>
    public int Sendable { get; private set; }

    /// <summary>Adds a picture; that of a page stays sharp where the form takes PNG and it is small enough.</summary>
    public async Task Add(Exhibit exhibit, string title, SKBitmap picture, bool page, CancellationToken cancel)
    {
        var number = sheets.Count + 1;
        var sharp = page && limits.Png ? KitPicture.Sharp(picture, limits.MostBytes) : null;
        var bytes = sharp ?? KitPicture.Encode(picture, limits.MostBytes);
        // Kept small until the collages are made: two hundred whole pictures would not fit into memory.
        sheets.Add((number, KitPicture.Encode(picture, 400_000), bytes.Length));
        await zip.Add($"{folder}/{Singles}/{names.Of($"{Number(number)}-{exhibit.Label}")}.{(sharp is null ? "jpg" : "png")}", File(bytes), cancel);
        list.Add($"{Number(number)}  {exhibit.Label}  {title}");
    }

    /// <summary>Writes collages where they are needed, the list, and the words to paste.</summary>
    public async Task Finish(string claim, IReadOnlyList<string> notes, CancellationToken cancel)
    {
        List<string> collages = [];
        if (limits.Pictures is { } most && sheets.Count > most) collages = await Collages(most, cancel);
        Sendable = collages.Count > 0 ? collages.Count : sheets.Count;
        await zip.Add($"{folder}/claim.txt", BagFile.Of("claim.txt", claim + "\n"), cancel);
        var what = collages.Count > 0 ? phrases.Say("kitSendCollages", ("count", collages.Count), ("most", limits.Pictures)) : phrases.Say("kitSendSingles", ("count", sheets.Count));
        var total = collages.Count > 0 ? [] : KitNotes.OfTotal([.. sheets.Select(one => one.Bytes)], limits, phrases);
        List<string> lines = [phrases["kitTitle"], "", what, phrases["kitPaste"], .. total, .. notes, "", .. collages, .. collages.Count > 0 ? [""] : Array.Empty<string>(), .. list, ""];
        await zip.Add($"{folder}/read-me.txt", BagFile.Of("read-me.txt", string.Join('\n', lines)), cancel);
    }

    private async Task<List<string>> Collages(int most, CancellationToken cancel)
    {
        List<string> told = [];
        var fitting = sheets.Take(most * MostOnOne).ToList();
        var each = (int)Math.Ceiling((double)fitting.Count / most);
        foreach (var (index, group) in fitting.Chunk(each).Index())
        {
            var pictures = group.Select(one => (one.Number, Picture: SKBitmap.Decode(one.Small))).ToList();
            using var collage = KitPicture.Collage(pictures);
            foreach (var (_, picture) in pictures) picture.Dispose();
            var name = $"{(index + 1).ToString(CultureInfo.InvariantCulture)}.jpg";
            await zip.Add($"{folder}/{name}", File(KitPicture.Encode(collage, limits.MostBytes)), cancel);
            told.Add($"{name}  {Number(group[0].Number)}–{Number(group[^1].Number)}");
        }
        if (fitting.Count < sheets.Count) told.Add(phrases.Say("kitNotOnCollage", ("first", fitting.Count + 1), ("last", sheets.Count)));
        return told;
    }

    private static BagFile File(byte[] bytes) => BagFile.Of("picture", bytes);

    private static string Number(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
