using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The products as they were offered when they were bought, beside what is offered now: each difference with both pages' words.</summary>
internal sealed class ListingPages : ISection
{
    public string Name => "listings";

    public Section? Compose(Composition pack)
    {
        var listings = pack.Case.Listings.Where(listing => listing.Then is not null || listing.Now is not null).ToList();
        return listings.Count == 0 ? null : new Section(Name, "Listing then and now", [.. listings.SelectMany((listing, i) => One(pack, listing, listings.Count > 1 ? i + 1 : 0))]);
    }

    private static IEnumerable<Block> One(Composition pack, ListingHistory listing, int number)
    {
        if (number > 0) yield return new Subheading($"Product {number}");
        yield return new FactRows([.. new FactRow[]
        {
            new("Product", Words.Foreign(listing.Title)),
            new("Number", listing.ProductId is { } id ? Words.Code(id) : Words.None),
            new("As bought", View(pack, listing.Then)),
            new("As offered now", View(pack, listing.Now)),
            new("Price as bought", pack.Value(listing.Then?.Facts.Price, Composition.Amount)),
            new("Price now", pack.Value(listing.Now?.Facts.Price, Composition.Amount)),
        }.Where(row => !row.Value.IsEmpty)]);
        if (listing.Then is null || listing.Now is null)
        {
            yield return new Notice(NoticeTone.Information, "Nothing to compare with", listing.Then is null
                ? "Only the current listing was captured. The marketplace’s copy of the listing at the time of purchase was not, so no difference is claimed."
                : "Only the copy of the listing at the time of purchase was captured. The current listing was not, so no difference is claimed.");
            yield break;
        }

        if (listing.Differences.Count > 0)
            yield return new Table([new("What", 2), new("When bought", 3), new("Now", 3)], [.. listing.Differences.Select(difference => Row(pack, difference))]);
        else
            yield return new Notice(NoticeTone.Information, "No difference found", "Both pages say the same in all that they both show, apart from spaces, capital letters and the size of pictures.");
        if (listing.NotCompared.Count > 0)
            yield return new Notice(NoticeTone.Information, "Not compared", string.Join(" ", listing.NotCompared.Select(Silence)));
    }

    private static Words View(Composition pack, ListingView? view) =>
        view is null ? Words.None : (Words)$"captured {Composition.Moment(view.CapturedAt)}" + Words.Quiet("  ") + pack.Cite(view.Capture);

    private static Row Row(Composition pack, ListingDifference difference)
    {
        var name = difference.Name is { } own ? Words.Quiet($"{Title(difference.Field)}: ") + Words.Foreign(own) : (Words)Title(difference.Field);
        return new Row([name, Side(pack, difference, difference.Then, "not there"), Side(pack, difference, difference.Now, "no longer there")]);
    }

    private static Words Side(Composition pack, ListingDifference difference, Cited<string>? value, string absent) => value is null ? Words.Quiet(absent)
        : pack.Value(value, text => difference.Field == ListingField.Pictures ? FileName(text) : text);

    // The address of a picture says nothing to a reader; its name can be found again in the captured page.
    private static string FileName(string address) => address[(address.LastIndexOf('/') + 1)..];

    private static string Title(ListingField field) => field switch
    {
        ListingField.Title => "Title",
        ListingField.Price => "Price",
        ListingField.Options => "Option",
        ListingField.Specs => "Specification",
        _ => "Picture",
    };

    private static string Silence(ListingSilence silence)
    {
        var part = silence.Field switch
        {
            ListingField.Title => "The title",
            ListingField.Price => "The price",
            ListingField.Options => "The options",
            ListingField.Specs => "The specifications",
            _ => "The pictures",
        };
        var are = silence.Field is ListingField.Title or ListingField.Price ? "is" : "are";
        return silence.Why switch
        {
            ListingSilenceReason.AbsentThen => $"{part} {are} not shown by the copy at the time of purchase.",
            ListingSilenceReason.AbsentNow => $"{part} {are} not shown by the current listing.",
            ListingSilenceReason.OtherLanguage => $"{part} {are} in another language on each page, so a difference of words need not be one of meaning.",
            _ => $"{part} {are} in another currency on each page, or in one that a page does not settle.",
        };
    }
}
