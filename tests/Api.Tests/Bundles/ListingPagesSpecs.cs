using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Cases;

namespace DisputeHelper.Tests.Bundles;

public class ListingPagesSpecs
{
    private readonly SampleVault vault = new();

    [Fact]
    public void Each_difference_stands_in_a_row_with_both_pages_words_and_exhibits()
    {
        var rows = Section(listing => listing).Blocks.OfType<Table>().Single().Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => string.Concat(cell.Runs.Select(run => run.Text)))));
        Assert.Contains("Specification: Power | 12 W  E1 | 5 W  E2", rows);
        Assert.Contains("Option: Plug | BR  E1 | no longer there", rows);
        Assert.Contains("Specification: Warranty | not there | none  E2", rows);
    }

    [Fact]
    public void What_one_page_does_not_show_is_said_and_not_called_a_difference()
    {
        var section = Section(listing => listing);
        Assert.Contains("Picture: not shown by the current listing.", Json(section), StringComparison.Ordinal);
        Assert.DoesNotContain("Sab12", Json(section), StringComparison.Ordinal);
    }

    [Fact]
    public void One_page_alone_claims_no_difference() =>
        Assert.Contains("no difference is claimed", Json(Section(listing => listing with { Now = null, Differences = [], NotCompared = [] })), StringComparison.Ordinal);

    [Fact]
    public void Two_pages_that_agree_say_so() =>
        Assert.Contains("No difference found", Json(Section(listing => listing with { Differences = [], NotCompared = [] })), StringComparison.Ordinal);

    [Fact]
    public void Without_a_listing_there_is_no_section()
    {
        var material = SampleCase.Material(vault);
        Assert.DoesNotContain(Bundle.Compose(material with { Case = material.Case with { Listings = [] } }, PackBench.Full).Sections, section => section.Name == "listings");
    }

    private Section Section(Func<ListingHistory, ListingHistory> change)
    {
        var material = SampleCase.Material(vault);
        return Bundle.Compose(material with { Case = material.Case with { Listings = [change(material.Case.Listings[0])] } }, PackBench.Full).Sections.Single(section => section.Name == "listings");
    }

    private static string Json(Section section) => JsonSerializer.Serialize(section, RenderJob.Json);
}
