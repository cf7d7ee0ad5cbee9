using System.Text;
using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Commands;
using DisputeHelper.Facts;
using DisputeHelper.Imports;
using DisputeHelper.Tests.Bundles.Archive;
using DisputeHelper.Tests.Imports;
using UglyToad.PdfPig;

namespace DisputeHelper.Tests.Bundles.Redaction;

/// <summary>The redacted twin of the story, looked through to its last byte.</summary>
public sealed class RedactedArchiveSpecs(ArchiveStory story) : IClassFixture<ArchiveStory>
{
    private static readonly string[] Personal = ["Jordan Sample", "Jordan", "12 Example Street", "Apt 4", "97477", "5550100199"];

    [Fact]
    public async Task Nothing_personal_is_in_any_file_of_it_and_each_twin_is_tied_to_its_sealed_file()
    {
        var (whole, twin) = (ArchiveStory.Files(story.Whole), ArchiveStory.Files(await story.Make(redacted: true)));
        Assert.Contains(whole.Values, bytes => Encoding.UTF8.GetString(bytes).Contains("Jordan Sample", StringComparison.Ordinal));
        foreach (var (path, bytes) in twin.Where(file => file.Key is not "verify.html" and not "data/pack.pdf"))
            foreach (var word in Personal)
                Assert.False(Encoding.UTF8.GetString(bytes).Contains(word, StringComparison.OrdinalIgnoreCase), $"{path} still says {word}.");
        var links = JsonSerializer.Deserialize<RedactionLink[]>(twin["data/redaction.json"], FactsJson.Options)!;
        var (before, after) = (whole.Values.Select(bytes => Sha256.Of(bytes)).ToHashSet(), twin.Values.Select(bytes => Sha256.Of(bytes)).ToHashSet());
        Assert.True(links.Length > 15);
        Assert.All(links, link => Assert.Contains(link.Sealed, before));
        Assert.Subset(after, links.Select(link => link.Redacted).OfType<Sha256>().ToHashSet());
    }

    [Fact]
    public async Task Its_pack_says_nothing_personal_in_words_titles_or_the_files_inside()
    {
        var pdf = ArchiveStory.Files(await story.Make(redacted: true))["data/pack.pdf"];
        using var open = PdfDocument.Open(pdf);
        var text = string.Join('\n', open.GetPages().Select(page => page.Text)) + open.Information.Title + open.Information.Subject;
        Assert.Contains("Springfield", Encoding.UTF8.GetString(ArchiveStory.Files(story.Whole)["data/facts/case.json"]), StringComparison.Ordinal);
        foreach (var word in Personal) Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
        Assert.True(open.Advanced.TryGetEmbeddedFiles(out var files) && files.Count > 0);
        foreach (var file in files)
            foreach (var word in Personal)
                Assert.False(Encoding.UTF8.GetString(file.Memory.Span).Contains(word, StringComparison.OrdinalIgnoreCase), $"{file.Name} still says {word}.");
    }

    [Fact]
    public async Task It_is_checked_like_the_sealed_one_and_never_opened_as_evidence()
    {
        var twin = await story.Make(redacted: true);
        Assert.Empty((await story.AskPage(twin)).Faults);
        using var told = new StringWriter();
        Assert.Equal(0, await FileCheck.Run(twin, told, default));
        await using var there = new ImportRoom();
        Assert.Equal(ImportEnd.Refused, Assert.Single(await there.Import("twin.zip", await File.ReadAllBytesAsync(twin))).Outcome);
    }

    [Fact]
    public async Task The_twin_of_the_same_case_has_the_same_bytes() =>
        Assert.Equal(Sha256.Of(await File.ReadAllBytesAsync(await story.Make(redacted: true))), Sha256.Of(await File.ReadAllBytesAsync(await story.Make(redacted: true))));
}
