using DisputeHelper.Bundles;
using DisputeHelper.Tests.Bundles.Readers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace DisputeHelper.Tests.Bundles;

/// <summary>
/// Pages of the sample's pack look as their pictures in <c>tests/fixtures/pack-pages</c>. <c>npm run pack:pages</c> makes the pictures anew: look at them before they are committed.
/// How much may differ was measured: the same pages drawn by poppler and by MuPDF, whose letters have other edges, differ by 0.00 to 0.03 %; a tenth of a per cent is allowed.
/// </summary>
[Collection(WrittenPacks.Shared)]
public sealed class PageLookSpecs(WrittenPacks packs)
{
    private const double Tolerance = 0.001;

    private static readonly Dictionary<string, string> Pages = new()
    {
        ["summary"] = "Summary",
        ["chronology"] = "Chronology",
        ["transcript"] = "Conversation with the seller",
        ["photos"] = "Exhibit E4",
        ["certificate"] = "Custody certificate",
    };

    public static TheoryData<string> Names => [.. Pages.Keys, "summary-ar"];

    [ReaderTheory, MemberData(nameof(Names))]
    public async Task A_page_looks_as_its_picture(string name)
    {
        var (file, page) = await Find(name);
        var (picture, drawn) = (Path.Combine(Sources.Top, "tests/fixtures/pack-pages", $"{name}.png"), PagePicture.Poppler(file, page));
        if (Environment.GetEnvironmentVariable("DISPUTEHELPER_RENEW_PAGES") is "1") await File.WriteAllBytesAsync(picture, drawn);
        var difference = PagePicture.Difference(await File.ReadAllBytesAsync(picture), drawn);
        Assert.True(difference <= Tolerance, $"{difference:P2} of page {page} look different; {Tolerance:P2} may. If that is meant, run \"npm run pack:pages\" and look at {picture}.");
    }

    [ReaderTheory, MemberData(nameof(Names))]
    public async Task What_two_tools_draw_differently_is_within_the_tolerance(string name)
    {
        var (file, page) = await Find(name);
        var noise = PagePicture.Difference(PagePicture.Poppler(file, page), PagePicture.Mutool(file, page));
        Assert.True(noise <= Tolerance, $"{noise:P2}");
    }

    [ReaderTheory]
    [InlineData("summary")]
    [InlineData("transcript")]
    public async Task A_page_that_lacks_one_line_is_noticed(string name)
    {
        var material = SampleCase.Material(packs.Bench.Vault);
        var (broken, _) = await packs.Bench.Write(name is "summary"
            ? material with { Claim = material.Claim with { Sentences = [.. material.Claim.Sentences.SkipLast(1)] } }
            : material with { Case = material.Case with { Messages = [.. material.Case.Messages.SkipLast(1)] } });
        var (file, page) = await Find(name);
        var difference = PagePicture.Difference(PagePicture.Poppler(file, page), PagePicture.Poppler(broken, page));
        Assert.True(difference > 1.5 * Tolerance, $"{difference:P2}");
    }

    private async Task<(string File, int Page)> Find(string name)
    {
        if (name is "summary-ar") return (await packs.Arabic, 1);
        var file = await packs.English;
        using var pdf = PdfDocument.Open(file);
        pdf.TryGetBookmarks(out var bookmarks);
        return (file, bookmarks!.GetNodes().OfType<DocumentBookmarkNode>().First(node => node.Title.StartsWith(Pages[name], StringComparison.Ordinal)).PageNumber);
    }
}
