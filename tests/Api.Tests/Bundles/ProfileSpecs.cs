using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Typst;

namespace DisputeHelper.Tests.Bundles;

public sealed class ProfileSpecs : IDisposable
{
    private readonly PackBench bench = new();

    [Fact]
    public void Profiles_name_only_sections_that_exist() =>
        Assert.All(new ProfileShelf().All.Values, profile => Assert.Empty(profile.Sections.Except(Bundle.SectionNames)));

    [Fact]
    public void Every_section_is_used_by_some_profile() =>
        Assert.Empty(Bundle.SectionNames.Except(new ProfileShelf().All.Values.SelectMany(profile => profile.Sections)));

    [Fact]
    public void Every_limit_says_where_it_was_read() => Assert.All(
        new ProfileShelf().All.Values.SelectMany(p => new[] { p.MaxPages, p.MaxBytes, p.MaxExhibits }).OfType<ProfileLimit>(),
        limit => Assert.True(limit.Value > 0 && limit.Source.Length > 10 && limit.Confidence is "a" or "b" or "c" or "d"));

    [Fact]
    public void An_unknown_profile_is_answered_with_the_known_ones() =>
        Assert.Contains("aliexpress, full", Assert.Throws<BundleProblem>(() => new ProfileShelf().Take("bank")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_pack_with_too_many_pages_says_which_exhibit_to_leave_out()
    {
        var material = SampleCase.Material(bench.Vault);
        var (_, pack) = await bench.Write(material);
        var tight = PackBench.Full with { MaxPages = new(5, "a test", new(2026, 1, 1), "a") };
        var message = Assert.Throws<BundleProblem>(() => ProfileFit.CheckFile(tight, material, pack, 1000)).Message;
        Assert.Contains($"has {pack.Pages} pages and Complete pack takes 5", message, StringComparison.Ordinal);
        Assert.Contains("Leave out exhibit E4 (My letter box on 3 September, empty, 1 page, not cited by the claim)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_at_its_limit_passes_and_one_past_it_does_not()
    {
        var material = SampleCase.Material(bench.Vault);
        var written = new WrittenPack(10, new Dictionary<string, int>(), []);
        var limited = PackBench.Full with { MaxBytes = new(2_000_000, "a test", new(2026, 1, 1), "a"), MaxExhibits = new(5, "a test", new(2026, 1, 1), "a") };
        ProfileFit.CheckFile(limited, material, written, 2_000_000);
        Assert.Throws<BundleProblem>(() => ProfileFit.CheckFile(limited, material, written, 2_000_001));
        ProfileFit.CheckExhibits(limited, material);
        Assert.Throws<BundleProblem>(() => ProfileFit.CheckExhibits(limited with { MaxExhibits = new(4, "a test", new(2026, 1, 1), "a") }, material));
    }

    public void Dispose() => bench.Dispose();
}
