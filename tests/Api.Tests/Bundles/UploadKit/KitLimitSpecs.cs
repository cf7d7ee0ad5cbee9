using System.IO.Compression;
using System.Text;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.UploadKit;
using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Wording;
using SkiaSharp;

namespace DisputeHelper.Tests.Bundles.UploadKit;

/// <summary>What each receiver's form takes, at the edge: as much as it takes goes in as it is; one more is said, with what to do, and nothing is cut off.</summary>
public sealed class KitLimitSpecs
{
    public static TheoryData<string> Known => [.. new ProfileShelf().All.Keys];

    [Theory, MemberData(nameof(Known))]
    public async Task As_many_pictures_as_a_form_takes_go_singly_and_one_more_on_collages(string name)
    {
        var limits = Limits(name);
        if (limits.Pictures is not { } most) return;
        Assert.DoesNotContain("1.jpg", (await Kit(limits, most)).Keys);
        var more = await Kit(limits, most + 1);
        Assert.Equal(most + 1, more.Keys.Count(path => path.StartsWith("single-pictures/", StringComparison.Ordinal)));
        Assert.InRange(more.Keys.Count(path => !path.Contains('/', StringComparison.Ordinal) && path.EndsWith(".jpg", StringComparison.Ordinal)), 1, most);
        Assert.All(more.Where(file => file.Key.EndsWith("g", StringComparison.Ordinal)), file => Assert.InRange(file.Value.Length, 1, limits.MostBytes));
    }

    [Theory, MemberData(nameof(Known))]
    public async Task Names_and_kinds_of_files_are_those_that_the_form_takes(string name)
    {
        var profile = new ProfileShelf().Take(name);
        Assert.Equal(name is not "small-claims", Limits(name).TakesPictures);
        if (!Limits(name).TakesPictures) return;
        var files = (await Kit(Limits(name), 12)).Keys.Where(path => Path.GetExtension(path) is not ".txt").Select(path => Path.GetFileName(path)).ToList();
        Assert.Equal(files.Count, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        if (profile.FileTypes is { } types) Assert.All(files, file => Assert.Contains(Path.GetExtension(file)[1..], types.Values));
        if (profile.MaxNameLength is not { } longest) return;
        Assert.All(files, file => Assert.Matches("^[A-Za-z0-9]+$", Path.GetFileNameWithoutExtension(file)));
        Assert.All(files, file => Assert.InRange(Path.GetFileNameWithoutExtension(file).Length, 1, longest.Value));
    }

    [Fact]
    public void A_page_is_sent_as_PNG_up_to_the_limit_to_the_byte_and_as_JPEG_past_it()
    {
        using var page = SKBitmap.Decode(Pictures.Page(1280, 900, 2));
        var png = KitPicture.Sharp(page, long.MaxValue)!;
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        using var read = SKBitmap.Decode(png);
        Assert.Equal(page.Pixels, read.Pixels);
        Assert.NotNull(KitPicture.Sharp(page, png.Length));
        Assert.Null(KitPicture.Sharp(page, png.Length - 1));
    }

    [Theory]
    [InlineData("paypal", true, "png")]
    [InlineData("paypal", false, "jpg")]
    [InlineData("amex", true, "jpg")]
    [InlineData("klarna", true, "jpg")]
    public async Task PNG_is_for_pages_and_for_forms_that_are_known_to_take_it(string name, bool page, string ending) =>
        Assert.Contains($"single-pictures/01-E1.{ending}", (await Kit(Limits(name), 1, page)).Keys);

    [Theory, MemberData(nameof(Known))]
    public void Words_of_as_many_letters_as_the_field_takes_pass_and_one_more_names_what_to_leave_out(string name)
    {
        var limits = Limits(name);
        if (limits.Text is not { } most) return;
        ClaimSentence strong = new("The parcel never came.", ["E1", "E2"], []), weak = new("I was very sad.", [], []);
        var text = $"{strong.Text} {weak.Text} ".PadRight((int)most, 'x');
        Assert.Empty(KitNotes.OfText(text, [strong, weak], limits, Languages.English));
        var note = Assert.Single(KitNotes.OfText(text + "x", [strong, weak], limits, Languages.English));
        Assert.Contains($"{most + 1} characters; {limits.Receiver} takes {most}", note, StringComparison.Ordinal);
        Assert.EndsWith("for instance: “I was very sad.”", note, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Known))]
    public void Pictures_that_are_too_much_together_are_told_by_number(string name)
    {
        var limits = Limits(name);
        if (limits.TotalBytes is not { } most) return;
        Assert.Empty(KitNotes.OfTotal([most / 2, most - most / 2], limits, Languages.English));
        var note = Assert.Single(KitNotes.OfTotal([most / 2, most - most / 2, 1], limits, Languages.English));
        Assert.EndsWith("Send 1 to 2 first, then 3 to 3.", note, StringComparison.Ordinal);
        Assert.Contains($"{most / 1_000_000}.000001 MB", note, StringComparison.Ordinal);
    }

    private static KitLimits Limits(string name) => KitLimits.Of(new ProfileShelf().Take(name));

    private static async Task<Dictionary<string, byte[]>> Kit(KitLimits limits, int pictures, bool page = true)
    {
        using var bytes = new MemoryStream();
        var zip = new StoredZip(bytes, DateTimeOffset.UnixEpoch.AddYears(30));
        var kit = new KitWriter(zip, "upload-1", limits, Languages.English);
        using var picture = SKBitmap.Decode(Pictures.Page(400, 300, 2));
        for (var i = 0; i < pictures; i++)
            await kit.Add(new Exhibit("E1", "Lamp", null, "a1", null, DateTimeOffset.UnixEpoch, Sha256.Of("x"u8)), "Lamp", picture, page, default);
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
}
