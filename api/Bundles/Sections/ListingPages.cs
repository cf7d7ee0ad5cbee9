using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The products as they were offered when they were bought, beside what is offered now: each difference marked, with both pages' words.</summary>
internal sealed class ListingPages : ISection
{
    public string Name => "listings";

    public Section? Compose(Composition pack)
    {
        var listings = pack.Case.Listings.Where(listing => listing.Then is not null || listing.Now is not null).ToList();
        return listings.Count == 0 ? null : new Section(Name, pack.Say["packListings"], [.. listings.SelectMany((listing, i) => One(pack, listing, listings.Count > 1 ? i + 1 : 0))]);
    }

    private static IEnumerable<Block> One(Composition pack, ListingHistory listing, int number)
    {
        var say = pack.Say;
        if (number > 0) yield return new Subheading(say.Say("packProductHeading", ("number", Wordbook.Number(number))));
        yield return new FactRows([.. new FactRow[]
        {
            new(say["packProduct"], Words.Foreign(listing.Title)),
            new(say["packNumber"], listing.ProductId is { } id ? Words.Code(id) : Words.None),
            new(say["packAsBought"], View(pack, listing.Then)),
            new(say["packAsOffered"], View(pack, listing.Now)),
            new(say["packPriceThen"], pack.Value(listing.Then?.Facts.Price, Wordbook.Amount)),
            new(say["packPriceNow"], pack.Value(listing.Now?.Facts.Price, Wordbook.Amount)),
        }.Where(row => !row.Value.IsEmpty)]);
        if (listing.Then is null || listing.Now is null)
        {
            yield return new Notice(NoticeTone.Information, say["packNothingToCompare"], say[listing.Then is null ? "packOnlyNow" : "packOnlyThen"]);
            yield break;
        }

        if (listing.Differences.Count > 0)
        {
            yield return new Paragraph(((Words)say["packMarks"]).Then("  ").Then(new Words([new Inline(say["packMarkThen"]) { Style = InlineStyle.Removed }])).Then("  ").Then(new Words([new Inline(say["packMarkNow"]) { Style = InlineStyle.Added }])));
            yield return new Table([new(say["packWhat"], 2), new(say["packWhenBought"], 3), new(say["packNow"], 3)], [.. listing.Differences.Select(difference => Row(pack, difference))]);
        }
        else
            yield return new Notice(NoticeTone.Information, say["packNoDifference"], say["packNoDifferenceNote"]);
        if (listing.NotCompared.Count > 0)
            yield return new Notice(NoticeTone.Information, say["packNotCompared"], string.Join(" ", listing.NotCompared.Select(silence => say.Say($"packSilence{silence.Why}", ("part", say[$"packListing{silence.Field}"])))));
    }

    private static Words View(Composition pack, ListingView? view) =>
        view is null ? Words.None : (Words)pack.Say.Say("packCapturedAt", ("moment", pack.Say.Moment(view.CapturedAt))) + Words.Quiet("  ") + pack.Cite(view.Capture);

    private static Row Row(Composition pack, ListingDifference difference)
    {
        var title = pack.Say[$"packListing{difference.Field}"];
        var name = difference.Name is { } own ? Words.Quiet($"{title}: ").Then(Words.Foreign(own)) : (Words)title;
        return new Row([name, Side(pack, difference, difference.Then, "packAbsent", InlineStyle.Removed), Side(pack, difference, difference.Now, "packGone", InlineStyle.Added)]);
    }

    private static Words Side(Composition pack, ListingDifference difference, Cited<string>? value, string absent, InlineStyle mark)
    {
        if (value is null) return Words.Quiet(pack.Say[absent]);
        var words = pack.Value(value, text => difference.Field == ListingField.Pictures ? FileName(text) : text);
        // Only the words of the page are marked, not the exhibit behind them.
        return words with { Runs = [words.Runs[0] with { Style = mark }, .. words.Runs.Skip(1)] };
    }

    // The address of a picture says nothing to a reader; its name can be found again in the captured page.
    private static string FileName(string address) => address[(address.LastIndexOf('/') + 1)..];
}
