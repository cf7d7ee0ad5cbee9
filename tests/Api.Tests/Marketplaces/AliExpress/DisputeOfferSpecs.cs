namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>What a dispute's own page says is offered, where no answer was observed.</summary>
public class DisputeOfferSpecs
{
    private const string Page = "https://www.aliexpress.com/p/reverse-pages/detail.html?reverseOrderLineId=600123&tradeOrderId=8100000000001234";

    [Theory]
    [InlineData("US $0.00", "0.00")]
    [InlineData("US $12.50", "12.50")]
    public void An_offer_is_read_with_its_amount_also_an_offer_of_nothing(string shown, string amount)
    {
        var facts = Material.Of(Page, Material.Html($"<h1>In progress</h1><ul><li><p>2026-11-13 08:05:31</p><p>Seller proposes a refund</p><p>{shown}</p></li><li><p>2026-11-12 07:00:00</p><p>Buyer opened the dispute</p></li></ul>")).Read();
        var steps = Assert.Single(Assert.Single(facts.Orders).Disputes).Steps;
        Assert.Equal(amount, Assert.Single(steps, step => step.Amount is not null).Amount!.Value.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
