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
        new ProfileShelf().All.Values.SelectMany(p => new[] { p.MaxPages, p.MaxBytes, p.MaxExhibits, p.MaxFiles, p.MaxTotalBytes, p.MaxDpi, p.MaxNameLength, p.MaxTextLength }).OfType<ProfileLimit>(),
        limit => Assert.True(limit.Value > 0 && limit.Source.Length > 10 && limit.Confidence is "a" or "b" or "c" or "d"));

    [Fact]
    public void An_unknown_profile_is_answered_with_the_known_ones() =>
        Assert.Contains("aliexpress, amex, consumer-body, full", Assert.Throws<BundleProblem>(() => new ProfileShelf().Take("bank")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_pack_with_too_many_pages_says_which_exhibits_to_leave_out_and_how_much_that_saves()
    {
        var fit = await Fit(Limited(new LimitWishes(Pages: 10)), pages: 12, bytes: 1000);
        Assert.False(fit.Fits);
        Assert.Equal(["The pack has 12 pages; Complete pack takes 10."], fit.Over);
        // The long tracking page is cited once, the film and the photo never: those go first, then what is longest.
        Assert.Equal(["E4", "E5"], fit.Proposals.Select(p => p.Label).Order());
        Assert.True(fit.Proposals.Sum(p => p.Pages) >= 2);
    }

    [Theory]
    [InlineData(10, 2_000_000, true)]
    [InlineData(11, 2_000_000, false)]
    [InlineData(10, 2_000_001, false)]
    public async Task A_pack_at_its_limit_passes_and_one_past_it_does_not(int pages, long bytes, bool fits) =>
        Assert.Equal(fits, (await Fit(Limited(new LimitWishes(Pages: 10, Bytes: 2_000_000, Exhibits: 5)), pages, bytes)).Fits);

    [Fact]
    public async Task One_exhibit_too_many_is_proposed_to_be_left_out() =>
        Assert.Single((await Fit(Limited(new LimitWishes(Exhibits: 4)), 10, 1000)).Proposals);

    [Fact]
    public async Task Bytes_are_saved_by_smaller_pictures_before_anything_is_left_out()
    {
        var fit = await Fit(Limited(new LimitWishes(Bytes: 500_000)), 10, 700_000);
        Assert.Equal((FitProposalKind.Shrink, "E1", 250_000L), (fit.Proposals[0].Kind, fit.Proposals[0].Label, fit.Proposals[0].Bytes));
        Assert.Single(fit.Proposals);
    }

    public static TheoryData<string> Known => [.. new ProfileShelf().All.Keys];

    [Theory]
    [MemberData(nameof(Known))]
    public async Task Every_known_limit_holds_at_its_edge_and_not_past_it(string name)
    {
        var profile = new ProfileShelf().Take(name);
        var (pages, bytes) = ((int)(profile.MaxPages?.Value ?? 7), Math.Min(profile.MaxBytes?.Value ?? 1000, profile.MaxTotalBytes?.Value ?? long.MaxValue));
        Assert.True((await Fit(profile, pages, bytes)).Fits);
        // One more of anything is refused with an exhibit by name that brings it back within the limit.
        if (profile.MaxPages is not null) Helps(await Fit(profile, pages + 1, bytes), proposal => proposal.Pages >= 1);
        if (profile.MaxBytes is not null || profile.MaxTotalBytes is not null) Helps(await Fit(profile, pages, bytes + 1), proposal => proposal.Bytes >= 1);
        Helps(await Fit(new LimitWishes(Exhibits: 4).On(profile, "a test", new(2026, 1, 1)), pages, bytes), proposal => proposal.Kind is FitProposalKind.LeaveOut);
    }

    [Fact]
    public async Task One_byte_too_many_can_be_told_from_the_limit() =>
        Assert.Equal(["The pack has 2.000001 MB; Complete pack takes 2.0 MB."], (await Fit(Limited(new LimitWishes(Bytes: 2_000_000)), 1, 2_000_001)).Over);

    [ToolFact("pdfimages")]
    public async Task No_picture_has_more_dots_to_the_inch_than_any_receiver_takes()
    {
        var most = new ProfileShelf().All.Values.Min(profile => profile.MaxDpi?.Value ?? long.MaxValue);
        var (file, _) = await bench.Write(SampleCase.Material(bench.Vault));
        var pictures = PackBench.Run("pdfimages", "-list", file)!.Value.Output.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(row => row.Length > 14 && row[2] is "image").ToList();
        Assert.True(pictures.Count >= 5);
        Assert.All(pictures, row => Assert.InRange(int.Parse(row[12], System.Globalization.CultureInfo.InvariantCulture), 1, most));
    }

    private static void Helps(PackFit fit, Predicate<FitProposal> enough)
    {
        Assert.False(fit.Fits);
        Assert.NotEmpty(fit.Over);
        Assert.Contains(fit.Proposals, enough);
        Assert.All(fit.Proposals, proposal => Assert.Contains($"exhibit {proposal.Label} (", proposal.Text, StringComparison.Ordinal));
    }

    private static Profile Limited(LimitWishes limits) => limits.On(PackBench.Full, "a test", new(2026, 1, 1));

    private Task<PackFit> Fit(Profile profile, int pages, long bytes)
    {
        var written = new WrittenPack(pages, new Dictionary<string, int> { ["E1"] = 2, ["E2"] = 3, ["E3"] = 6, ["E4"] = 7, ["E5"] = 8, ["after-exhibits"] = 8 }, []);
        var weights = new Dictionary<string, long> { ["E1"] = 300_000, ["E2"] = 200_000, ["E4"] = 100_000 };
        return new ProfileFit(profile, SampleCase.Material(bench.Vault), DisputeHelper.Wording.Languages.English).Measure(
            written, bytes, weights, _ => Task.FromResult<IReadOnlyDictionary<string, long>>(new Dictionary<string, long> { ["E1"] = 250_000, ["E2"] = 100_000 }), CancellationToken.None);
    }

    public void Dispose() => bench.Dispose();
}
