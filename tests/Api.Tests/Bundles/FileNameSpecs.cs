using DisputeHelper.Bundles;

namespace DisputeHelper.Tests.Bundles;

public sealed class FileNameSpecs
{
    private readonly SampleVault vault = new();

    public static TheoryData<string> Known => [.. new ProfileShelf().All.Keys];

    [Theory, MemberData(nameof(Known))]
    public void A_pack_is_called_as_its_receiver_takes_it(string name)
    {
        var profile = new ProfileShelf().Take(name);
        var called = FileNames.OfBundle("evidence", SampleCase.Number, profile);
        if (profile.MaxNameLength is not { } longest) Assert.Equal($"evidence-8212313961591322-{name}", called);
        else Assert.Matches($"^[A-Za-z0-9]{{1,{longest.Value}}}$", called);
    }

    [Theory]
    [InlineData(16, "evidence61591322")]
    [InlineData(24, "evidence8212313961591322")]
    [InlineData(99, "evidence8212313961591322")]
    [InlineData(8, "evidence")]
    [InlineData(3, "evi")]
    public void A_name_is_as_long_as_the_receiver_takes_it_and_ends_with_the_orders_number(int longest, string called) =>
        Assert.Equal(called, FileNames.OfBundle("evidence", SampleCase.Number, PackBench.Full with { MaxNameLength = Limit(longest) }));

    [Theory]
    [InlineData(16)]
    [InlineData(11)]
    [InlineData(4)]
    public void Originals_keep_within_the_length_and_apart_from_each_other(int longest)
    {
        var document = Bundle.Compose(SampleCase.Material(vault), PackBench.Full with { MaxNameLength = Limit(longest) });
        var names = document.Attachments.Select(one => Path.GetFileNameWithoutExtension(one.Name)).ToList();
        Assert.Equal(10, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches($"^[A-Za-z0-9]{{1,{longest}}}$", name));
        // Whatever they are called, what they weigh is counted for their exhibit.
        Assert.Equal(["E1", "E2", "E3"], document.Attachments.Select(one => one.Exhibit).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    private static ProfileLimit Limit(int longest) => new(longest, "a test, made up", new(2026, 1, 1), "own");
}
