using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>The list of refunds on markup that nobody has seen yet.</summary>
public class DisputeListSpecs
{
    [Fact]
    public void A_card_that_names_its_order_gives_the_request_to_it()
    {
        var order = Read(Card("6100000000000001", "<dl><dt>Order ID</dt><dd>8100000000000001</dd></dl>")).Orders.Single();
        var dispute = order.Disputes.Single();
        Assert.Equal(("8100000000000001", "6100000000000001", DisputeState.InProgress), (order.Number.Value, dispute.Id, dispute.State));
        Assert.Equal(("Blue lamp with a long arm", "2026-10-27 08:05:31", 24.90m), (dispute.Title!.Value, dispute.OpenedAt!.Value, dispute.Amount!.Value.Amount));
    }

    [Fact]
    public void A_card_without_an_order_is_kept_for_the_order_that_has_its_line()
    {
        var facts = Read(Card("6100000000000001", "") + Card("6100000000000002", ""));
        Assert.Empty(facts.Orders);
        Assert.Equal(["6100000000000001", "6100000000000002"], facts.Disputes.Select(dispute => dispute.Id));
        Assert.All(facts.Disputes, dispute => Assert.Equal("8100000000010001", dispute.LineId));
    }

    private static PageFacts Read(string cards) => Material.Of(Material.Refunds, Material.Html($"<main>{cards}</main>")).Read();

    private static string Card(string id, string more) => $"""
        <section><header><em>Refund request in progress</em><time>2026-10-27 08:05:31</time></header><h4>Blue lamp with a long arm</h4><p><b>US $24.90</b></p>{more}
        <a href="https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=8100000000010001&amp;reverseOrderLineId={id}&amp;from=1">View details</a></section>
        """;
}
