using System.Text;
using DisputeHelper.Bundles;
using DisputeHelper.Tests.Bundles.Archive;

namespace DisputeHelper.Tests.Bundles.UploadKit;

/// <summary>The kit of the story, made by the running program.</summary>
public sealed class KitFileSpecs(ArchiveStory story) : IClassFixture<ArchiveStory>
{
    [Fact]
    public async Task It_holds_numbered_pictures_under_the_forms_limit_and_the_words_to_paste()
    {
        var files = ArchiveStory.Files(await story.Make(form: BundleForm.UploadKit, profile: "aliexpress"));
        var pictures = files.Where(file => !file.Key.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        Assert.True(pictures.Count >= 5);
        Assert.All(pictures, file => Assert.InRange(file.Value.Length, 1000, 2_000_000));
        // The photo as JPEG, the pages with sharp letters.
        Assert.All(pictures, file => Assert.Equal(file.Key.EndsWith(".png", StringComparison.Ordinal) ? [0x89, (byte)'P', (byte)'N'] : [0xFF, 0xD8, 0xFF], file.Value[..3]));
        Assert.Contains(pictures, file => file.Key.EndsWith("-E6.jpg", StringComparison.Ordinal));
        Assert.Contains(pictures, file => file.Key.EndsWith("-E2.png", StringComparison.Ordinal));
        Assert.StartsWith("single-pictures/01-E6", files.Keys.Order(StringComparer.Ordinal).First(path => path.StartsWith("single", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("22.50", Encoding.UTF8.GetString(files["claim.txt"]), StringComparison.Ordinal);
        Assert.Contains("E5", Encoding.UTF8.GetString(files["read-me.txt"]), StringComparison.Ordinal);      // The chat has no picture, and that is said.
    }
}
