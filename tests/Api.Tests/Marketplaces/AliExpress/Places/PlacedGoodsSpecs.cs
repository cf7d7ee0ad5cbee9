using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress.Places;

/// <summary>Products and disputes on pages whose tree says nothing; and what places say of every page of the corpus.</summary>
public class PlacedGoodsSpecs
{
    public static TheoryData<string> Measured => [.. Directory.EnumerateFiles(PageFixtures.FileOf("corpus", ""), "layout.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(PageFixtures.FileOf("", ""), Path.GetDirectoryName(file)!).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("https://www.aliexpress.com/item/1005000000000001.html")]
    [InlineData("https://www.aliexpress.com/p/order/snapshot.html?orderId=8100000000000001&productId=1005000000000001")]
    public void A_product_is_its_largest_picture_its_largest_words_and_the_amount_near_them(string address)
    {
        var facts = Product().At(address).Read();
        var listing = facts.Listing!;
        Assert.Equal(("Solar lamp with a long blue arm", 24.90m), (listing.Title?.Value, listing.Price?.Value.Amount));
        Assert.Equal(["Material: Steel", "Colour: Blue", "Length: 40 cm"], listing.Specs.Select(spec => $"{spec.Name}: {spec.Value.Value}"));
        foreach (var field in new[] { "listing.title", "listing.price", "listing.specs.value" }) Assert.True(facts.Ways.Single(way => way.Field == field).Layout > 0, field);
    }

    [Fact]
    public void Of_two_large_texts_none_is_taken_for_the_title() =>
        Assert.NotEqual(How.Layout, new Drawn().Picture(40, 100, 400, "S1").Text(480, 100, "Solar lamp with a long blue arm", 24).Text(480, 140, "The sale of the year begins today", 24).Text(480, 200, "US $24.90", 32)
            .At("https://www.aliexpress.com/item/1005000000000001.html").Read().Listing?.Title?.How);

    [Fact]
    public void A_dispute_is_read_by_what_stands_beside_its_labels_and_by_its_largest_words()
    {
        var facts = new Drawn().Text(100, 60, "Refund request in progress", 28)
            .Text(100, 160, "Reason").Text(100, 190, "Refund amount").Text(100, 220, "Requested on").Text(400, 160, "Broken on arrival").Text(400, 190, "US $12.50").Text(400, 220, "2026-11-12 07:00:00")
            .At("https://www.aliexpress.com/p/reverse-pages/detail.html?reverseOrderLineId=600123&tradeOrderId=8100000000001234").Read();
        var dispute = facts.Orders.Single().Disputes.Single();
        Assert.Equal(("Broken on arrival", 12.50m, "2026-11-12 07:00:00", DisputeState.InProgress), (dispute.Reason?.Value, dispute.Refund?.Value.Amount, dispute.OpenedAt?.Value, dispute.State));
        foreach (var field in new[] { "disputes.status", "disputes.reason", "disputes.refund" }) Assert.True(facts.Ways.Single(way => way.Field == field).Layout > 0, field);
    }

    [Fact]
    public void Requests_of_a_list_are_blocks_around_their_moments()
    {
        var page = new Drawn();
        foreach (var (i, status) in new[] { "Refund request in progress", "Refunded" }.Index())
            page.Text(100, 100 + i * 200, status).Text(900, 100 + i * 200, $"2026-10-2{i} 08:05:31").Text(200, 140 + i * 200, "Blue lamp with a long arm").Text(200, 170 + i * 200, "US $24.90")
                .Text(900, 170 + i * 200, "View details", tag: $"a href='/p/reverse-pages/detail.html?reverseOrderLineId=610000000000000{i}'");
        var facts = page.At(Material.Refunds).Read();
        Assert.Equal([("6100000000000000", "Refund request in progress"), ("6100000000000001", "Refunded")], facts.Disputes.Select(dispute => (dispute.Id, dispute.Status?.Value)));
        foreach (var field in new[] { "disputes.status", "disputes.openedAt", "disputes.amount" }) Assert.Equal(2, facts.Ways.Single(way => way.Field == field).Layout);
    }

    [Theory]
    [MemberData(nameof(Measured))]
    public void No_page_of_the_corpus_contradicts_itself_by_where_things_stood(string fixture) =>
        Assert.Empty(PageFixtures.Load(fixture).Read().Conflicts.Where(conflict => conflict.Readings.Any(side => side.How == How.Layout)).Select(conflict => $"{conflict.Field}: {string.Join(" | ", conflict.Readings.Select(side => $"{side.Value} ({side.How})"))}"));

    private static Drawn Product() => new Drawn().Text(40, 20, "AliExpress").Picture(40, 100, 400, "S1")
        .Text(480, 100, "Solar lamp with a long blue arm", 24).Text(480, 140, "4.8 of 5, 1,000+ sold").Text(480, 180, "US $24.90", 32).Text(640, 190, "US $49.80", tag: "del").Text(480, 240, "Shipping: US $4.20")
        .Text(40, 560, "Material").Text(240, 560, "Steel").Text(40, 590, "Colour").Text(240, 590, "Blue").Text(40, 620, "Length").Text(240, 620, "40 cm")
        .Picture(40, 900, 160, "S9").Text(40, 1070, "Another lamp that you may like").Text(40, 1100, "US $3.33");
}
