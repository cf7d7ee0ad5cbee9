using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Marketplaces.AliExpress.Places;

/// <summary>Orders on pages whose tree says nothing of what belongs together; the screen does.</summary>
public class PlacedOrderSpecs
{
    private const string One = "8100000000000001", Two = "8100000000000002";

    [Fact]
    public void Cards_are_the_blocks_around_the_numbers_of_orders()
    {
        var orders = List().At(Material.List).Read().Orders;
        Assert.Equal([One, Two], orders.Select(order => order.Number.Value));
        var first = orders[0];
        Assert.Equal(("Awaiting delivery", OrderState.Shipped, new DateOnly(2026, 10, 2), 49.80m), (first.Status?.Value, first.State?.Value, first.PlacedOn?.Value, first.Total?.Value.Amount));
        var line = Assert.Single(first.Lines);
        Assert.Equal(("Blue lamp with a long arm", 2, 24.90m, "https://ae01.alicdn.com/kf/S1.jpg"), (line.Title?.Value, line.Quantity?.Value, line.UnitPrice?.Value.Amount, line.ImageUrl));
        Assert.Equal((How.Layout, How.Layout, How.Layout), (first.Status!.How, first.Total!.How, line.Title!.How));
        Assert.Equal(["Small lamp", "Large lamp"], orders[1].Lines.Select(one => one.Title?.Value));
    }

    [Fact]
    public void What_it_found_is_counted_as_the_layout_s()
    {
        var ways = List().At(Material.List).Read().Ways;
        foreach (var field in new[] { "status", "placedOn", "total", "lines.title", "lines.quantity", "lines.unitPrice" }) Assert.True(ways.Single(way => way.Field == field).Layout > 0, field);
    }

    [Fact]
    public void Without_rectangles_the_same_page_says_no_such_thing()
    {
        var orders = List().At(Material.List, measured: false).Read().Orders;
        Assert.All(orders, order => Assert.Equal((null, null, 0), (order.Status, order.Total, order.Lines.Count)));
    }

    [Fact]
    public void Cards_between_which_no_more_room_is_left_than_inside_are_not_guessed()
    {
        var page = new Drawn();
        for (var (i, y) = (0, 100); i < 3; i++)
            foreach (var words in new[] { "Completed", $"Order ID: 810000000000000{i}", "US $5.00", "Track order" }) page.Text(100, y += 30, words);
        Assert.All(page.At(Material.List).Read().Orders, order => Assert.Null(order.Status));
    }

    [Fact]
    public void The_bill_is_the_column_of_amounts_that_adds_up()
    {
        var order = new Drawn().Text(100, 60, "Awaiting delivery", 28).Text(100, 120, $"Order ID: {One}")
            .Picture(100, 200, 80, "S1").Text(200, 200, "Blue lamp with a long arm").Text(200, 230, "US $24.90").Text(290, 230, "x2")
            .With(page => Bill(page, ("Subtotal", "US $49.80"), ("Shipping", "US $4.20"), ("Store coupon", "-US $4.00"), ("Total", "US $50.00")))
            .Picture(100, 900, 80, "S9").Text(200, 900, "Something else that you may like").Text(200, 930, "US $3.33")
            .At(Material.Detail(One)).Read().Orders.Single();
        Assert.Equal(50.00m, order.Total!.Value.Amount);
        Assert.Equal(["Subtotal 49.80 Layout", "Shipping 4.20 Layout", "Store coupon -4.00 Layout"],
            order.Charges.Select(charge => FormattableString.Invariant($"{charge.Label} {charge.Amount.Value.Amount} {new[] { charge.Amount.How }.Concat(charge.Amount.Others.Select(other => other.How)).First(how => how == How.Layout)}")));
        Assert.Equal("Blue lamp with a long arm", Assert.Single(order.Lines).Title!.Value);
        Assert.Equal(OrderState.Shipped, order.State!.Value);
    }

    [Fact]
    public void Two_items_and_their_subtotal_are_no_bill()
    {
        var order = new Drawn().Text(100, 120, $"Order ID: {One}").Text(100, 150, "Order placed on: Oct 2, 2026")
            .With(page => Bill(page, ("Lamp", "US $5.00"), ("Cable", "US $5.00"), ("Subtotal", "US $10.00"))).At(Material.Detail(One)).Read().Orders.Single();
        Assert.NotEqual(How.Layout, order.Total?.How);
        Assert.DoesNotContain(order.Charges, charge => charge.Amount.How == How.Layout);
    }

    [Fact]
    public void A_receipt_is_read_by_places_too()
    {
        var facts = new Drawn().Text(100, 60, "Receipt", 28).Text(100, 120, "Order ID").Text(300, 120, One)
            .With(page => Bill(page, ("Subtotal", "US $49.80"), ("Shipping", "US $4.20"), ("Total", "US $54.00"))).At($"https://www.aliexpress.com/p/tax-ui/index.html?orderId={One}").Read();
        Assert.True(facts.Ways.Single(way => way.Field == "total").Layout > 0);
        Assert.True(facts.Ways.Single(way => way.Field == "charges.amount").Layout > 1);
    }

    [Fact]
    public void The_steps_of_a_parcel_are_moments_under_each_other_with_their_words()
    {
        var page = new Drawn().Text(100, 60, "Tracking number: LX000000123US");
        foreach (var (i, (time, title, words)) in new[] { ("2026-11-14 13:26", "Delivered", "Package delivered"), ("2026-11-12 07:10", "Transit", "[Oslo] Left"), ("2026-11-11 06:00", "Customs", "Cleared customs") }.Index())
            page.Tag("<section>").Text(100, 120 + i * 100, title).Text(100, 138 + i * 100, words).Text(100, 156 + i * 100, time).Tag("</section>");
        var facts = page.At(Material.Tracking(One)).Read();
        Assert.Equal(["Cleared customs", "Left", "Package delivered"], facts.Orders.Single().Parcels.Single().Events.Select(step => step.Text.Value));
        Assert.Equal(3, facts.Ways.Single(way => way.Field == "parcels.events").Layout);
    }

    // Two cards with room between them, a menu beside them.
    private static Drawn List() => new Drawn().Text(20, 40, "My Orders", 24).Text(20, 120, "Coupons").Text(20, 300, "Settings")
        .With(page => Card(page, 100, One, "Awaiting delivery", "Oct 2, 2026", "US $49.80", ("Blue lamp with a long arm", "US $24.90", "x2")))
        .With(page => Card(page, 400, Two, "Completed", "Oct 3, 2026", "US $11.00", ("Small lamp", "US $5.00", "x1"), ("Large lamp", "US $6.00", "x1")));

    private static void Card(Drawn page, int y, string number, string status, string day, string total, params (string Title, string Price, string Count)[] items)
    {
        page.Text(200, y, status).Text(900, y, day).Text(900, y + 20, $"Order ID: {number}");
        foreach (var (i, (title, price, count)) in items.Index())
            page.Picture(200, y + 50 + i * 100, 80, $"S{i + 1}").Text(300, y + 50 + i * 100, title).Text(300, y + 80 + i * 100, price).Text(400, y + 80 + i * 100, count);
        page.Text(900, y + 70, total).Text(900, y + 100, "Track order");
    }

    private static void Bill(Drawn page, params (string Name, string Amount)[] rows)
    {
        foreach (var (i, (name, amount)) in rows.Index()) page.Text(600, 400 + i * 30, name).Text(1000 - amount.Length * 8, 400 + i * 30, amount);
    }
}
