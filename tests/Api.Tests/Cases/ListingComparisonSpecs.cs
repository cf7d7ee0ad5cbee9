using DisputeHelper.Cases;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

public class ListingComparisonSpecs
{
    private static ListingFacts Listing(int capture) => new()
    {
        ProductId = Words("1005009900000042", capture),
        Language = "en",
        Title = Words("Solar lamp, 2000 mAh", capture),
        Price = Said(new Money(12.50m, "EUR", "€12.50"), "€12.50", capture),
        Options = [new("Color", [Words("Black", capture), Words("White", capture)])],
        Specs = [new("Battery capacity", Words("2000 mAh", capture)), new("Material", Words("Steel", capture))],
        Pictures = [Words("https://ae01.alicdn.com/kf/Sab12.jpg", capture)],
    };

    [Fact]
    public void What_the_seller_changed_is_named_with_the_words_of_both_pages()
    {
        var (then, now) = (Listing(1), Listing(2) with
        {
            Title = Words("Solar lamp", 2),
            Price = Said(new Money(9m, "EUR", "€9.00"), "€9.00", 2),
            Specs = [new("Battery capacity", Words("1200 mAh", 2)), new("Plug", Words("EU", 2))],
            Options = [new("Color", [Words("Black", 2), Words("Grey", 2)])],
            Pictures = [Words("https://ae01.alicdn.com/kf/Sxy99.jpg", 2)],
        });
        var (differences, silences) = ListingComparison.Between(then, now);
        Assert.Empty(silences);
        Assert.Equal(
            [
                "Title  Changed: Solar lamp, 2000 mAh → Solar lamp", "Price  Changed: €12.50 → €9.00",
                "Options Color Removed: White → ", "Options Color Added:  → Grey",
                "Specs Battery capacity Changed: 2000 mAh → 1200 mAh", "Specs Material Removed: Steel → ", "Specs Plug Added:  → EU",
                "Pictures  Removed: https://ae01.alicdn.com/kf/Sab12.jpg → ", "Pictures  Added:  → https://ae01.alicdn.com/kf/Sxy99.jpg",
            ],
            differences.Select(d => $"{d.Field} {d.Name} {d.Change}: {d.Then?.Value} → {d.Now?.Value}"));
        Assert.All(differences, d => Assert.True((d.Then is null || d.Then.Source.Capture == Capture(1)) && (d.Now is null || d.Now.Source.Capture == Capture(2))));
    }

    [Fact]
    public void Spaces_letter_case_another_host_and_another_size_are_no_difference()
    {
        var now = Listing(2) with
        {
            Title = Words("Solar\u00A0Lamp,  2000 mAh", 2),
            Specs = [new("Material:", Words("steel", 2)), new("Battery\u00A0capacity", Words("2000\u202FmAh", 2))],
            Pictures = [Words("https://ae-pic-a1.aliexpress-media.com/kf/Sab12.jpg_220x220.jpg", 2)],
        };
        Assert.Empty(ListingComparison.Between(Listing(1), now).Differences);
    }

    [Fact]
    public void What_one_page_does_not_show_is_silence_and_no_difference()
    {
        var (differences, silences) = ListingComparison.Between(Listing(1), new ListingFacts { Title = Words("Solar lamp, 2000 mAh", 2), Price = Listing(2).Price });
        Assert.Empty(differences);
        Assert.Equal([ListingField.Options, ListingField.Specs, ListingField.Pictures], silences.Select(s => s.Field));
        Assert.All(silences, s => Assert.Equal(ListingSilenceReason.AbsentNow, s.Why));
    }

    [Fact]
    public void Prices_of_two_currencies_and_words_of_two_languages_are_not_compared()
    {
        var now = Listing(2) with
        {
            Language = "pt_BR",
            Title = Words("Luminária solar", 2),
            Price = Said(new Money(75m, "BRL", "R$75,00"), "R$75,00", 2),
            Options = [new("Cor", [Words("Preto", 2)])],
            Specs = [new("Material", Words("Aço", 2))],
        };
        var (differences, silences) = ListingComparison.Between(Listing(1), now);
        Assert.Empty(differences);
        Assert.Equal(
            [(ListingField.Title, ListingSilenceReason.OtherLanguage), (ListingField.Price, ListingSilenceReason.OtherCurrency), (ListingField.Options, ListingSilenceReason.OtherLanguage), (ListingField.Specs, ListingSilenceReason.OtherLanguage)],
            silences.Select(s => (s.Field, s.Why)));
    }

    [Fact]
    public void A_dollar_sign_alone_is_no_currency_that_could_be_the_same()
    {
        static ListingFacts Priced(string text, string? currency) => new() { Price = Said(new Money(5m, currency, text), text) };
        Assert.Equal(ListingSilenceReason.OtherCurrency, Assert.Single(ListingComparison.Between(Priced("$5", null), Priced("MX$5", "MXN")).NotCompared).Why);
    }

    [Fact]
    public void The_price_of_the_variant_that_was_bought_is_looked_for_among_all_variants()
    {
        var now = Listing(2) with { Price = Said(new Money(8m, "EUR", "€8"), "€8", 2), Prices = [new("White", Said(new Money(12.50m, "EUR", "€12.50"), "€12.50", 2))] };
        Assert.Empty(ListingComparison.Between(Listing(1), now).Differences);
    }

    [Fact]
    public void An_order_shows_its_product_then_and_now_and_no_other_order_s()
    {
        var bought = Reading(1, "2026-07-20", PageKind.OrderDetail, f => f with { Lines = [new OrderLine("1", "1005009900000042", null, Words("Solar lamp"), [], null, null, null, null, null)] });
        var copy = Reading(2, "2026-07-21", PageKind.ListingSnapshot, f => f) with { Listing = Listing(2) };
        var offered = Reading(3, "2026-08-30", PageKind.Listing, f => f) with { Listing = Listing(3) with { Title = Words("Lamp", 3) } };
        var early = Reading(4, "2026-08-01", PageKind.Listing, f => f) with { Listing = Listing(4) };
        var history = Assert.Single(Case(bought, copy, early, offered).Listings);
        Assert.Equal(("1005009900000042", "Solar lamp, 2000 mAh", Capture(2), Capture(3)), (history.ProductId, history.Title, history.Then!.Capture, history.Now!.Capture));
        Assert.Equal(ListingField.Title, Assert.Single(history.Differences).Field);
        Assert.Empty(Assert.Single(Case(bought, offered).Listings).Differences);
    }

    [Fact]
    public void A_copy_that_names_no_product_is_that_of_the_line_that_links_to_it()
    {
        var address = "https://www.aliexpress.com/snapshot/77.html?orderId=8212000000000017";
        var bought = Reading(1, "2026-07-20", PageKind.OrderDetail, f => f with
        {
            Lines = [Line("1005001", null), Line("1005002", address)],
        });
        var copy = Reading(2, "2026-07-21", PageKind.ListingSnapshot, f => f) with { Listing = Listing(2) with { ProductId = null, Address = address } };
        Assert.Equal("1005002", Assert.Single(Case(bought, copy).Listings).ProductId);

        static OrderLine Line(string product, string? snapshot) => new(product, product, null, Words($"Thing {product}"), [], null, null, null, snapshot, null);
    }
}
