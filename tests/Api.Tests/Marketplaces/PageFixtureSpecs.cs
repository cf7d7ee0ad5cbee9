using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Marketplaces.AliExpress;
using DisputeHelper.Readings;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>Every fixture folder reads as its expected.json says. DISPUTEHELPER_REGENERATE=1 writes them anew, to be looked at as a diff.</summary>
public class PageFixtureSpecs
{
    private static readonly JsonSerializerOptions Pretty = new(FactsJson.Options) { WriteIndented = true };

    public static TheoryData<string> All => [.. PageFixtures.Names()];

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_reads_as_expected(string fixture)
    {
        var facts = PageReading.Read(PageFixtures.Load(fixture), Readers.All, ReadingBudget.Default, CancellationToken.None);
        var read = JsonSerializer.Serialize(facts, Pretty).ReplaceLineEndings("\n") + "\n";
        var file = PageFixtures.FileOf(fixture, "expected.json");
        if (Environment.GetEnvironmentVariable("DISPUTEHELPER_REGENERATE") == "1") File.WriteAllText(file, read);
        Assert.True(File.Exists(file), $"{fixture} has no expected.json yet: run with DISPUTEHELPER_REGENERATE=1 and check it by eye.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), read);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Exactly_one_reader_claims_a_page_of_the_shop_and_none_a_stranger(string fixture)
    {
        var material = PageFixtures.Load(fixture);
        var claims = Readers.All.Count(reader => PageReading.Read(material, [reader], ReadingBudget.Default, CancellationToken.None) is { Note: var note }
            && note?.StartsWith("This page is of no shop", StringComparison.Ordinal) != true);
        var ours = AliExpressSite.Owns(new(material.Head.Url)) || AliExpressSite.IsCarrier(new(material.Head.Url)) || fixture.Contains("/order-mail/", StringComparison.Ordinal);
        Assert.Equal(ours ? 1 : 0, claims);
    }

    [Fact]
    public void There_are_fixtures() => Assert.NotEmpty(PageFixtures.Names());
}
