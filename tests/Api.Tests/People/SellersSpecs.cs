using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.People;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.People;

public class SellersSpecs
{
    private static readonly DateTimeOffset Now = Utc("2026-08-10T12:00:00Z");

    private static CaseFile Order(int nth, string? store, string? name, string placed, decimal amount, Func<OrderFacts, OrderFacts>? says = null)
    {
        var number = TextValue.Read<OrderNumber>($"82120000000000{nth:00}");
        var facts = new OrderFacts(number)
        {
            Seller = new(name is null ? null : Words(name), store is null ? null : Words(store), null),
            PlacedOn = On(placed),
            Total = Reais(amount, $"R${amount}"),
        };
        return CaseFile.From(number, [new StoredFacts(Capture(nth), 0, Now, PageKind.OrderDetail, says is null ? facts : says(facts))], [], [], []);
    }

    private static OrderFacts Late(OrderFacts facts) => facts with
    {
        State = Said(OrderState.Shipped, "8"),
        Statements = [Promise(StatementKind.EstimatedDelivery, "2026-08-01", "Estimated delivery: Aug 1, 2026")],
    };

    [Fact]
    public void Orders_of_one_shop_are_seen_together_also_when_a_page_gives_only_its_name()
    {
        CaseFile[] cases =
        [
            Order(1, "11", "Loja Som", "2026-07-01", 10m), Order(2, "11", "Loja Som", "2026-07-05", 5.5m), Order(3, null, "LOJA  som", "2026-06-01", 1m),
            Order(4, "22", "Other", "2026-07-01", 100m, f => f with { Disputes = [new(null, null, null, DisputeState.InProgress, null, null, null, null, null, null)] }),
            Order(5, "11", "Loja Som", "2026-07-06", 1000m, f => f with { State = Said(OrderState.Cancelled, "x") }),
        ];
        var all = Sellers.Of(cases);
        Assert.Equal([("22", 1, 1), ("11", 4, 0)], all.Select(s => (s.Key, s.Orders, s.OpenDisputes)));
        var total = Assert.Single(all[1].Totals);
        Assert.Equal((16.5m, "BRL", 3), (total.Amount, total.Currency, total.Orders));
        Assert.Equal((Day("2026-06-01"), Day("2026-07-06")), (all[1].FirstPlacedOn, all[1].LastPlacedOn));
        Assert.Equal("11", Sellers.OfOrder(cases, cases[2].Order.Number, Now, Languages.English)!.Seller.Key);
    }

    [Fact]
    public void Two_shops_of_one_name_stay_two()
    {
        CaseFile[] cases = [Order(1, "11", "Store", "2026-07-01", 1m), Order(2, "12", "Store", "2026-07-01", 1m), Order(3, null, "Store", "2026-07-01", 1m)];
        Assert.Equal(3, Sellers.Of(cases).Count);
    }

    [Fact]
    public void Three_orders_of_thirty_days_that_have_not_come_bring_the_statement()
    {
        CaseFile[] cases = [Order(1, "11", "S", "2026-06-01", 1m, Late), Order(2, "11", "S", "2026-06-15", 1m, Late), Order(3, "11", "S", "2026-06-30", 1m, Late)];
        var statement = Sellers.Find(cases, "11", Now, Languages.English)!.CardStatement;
        Assert.Equal(("CB-V131-4", 3), (statement!.Rule, statement.Orders.Count));
        Assert.StartsWith("3 orders of this shop, placed within 30 days", statement.Why, StringComparison.Ordinal);
        Assert.Null(Sellers.Find(cases, "11", Utc("2026-07-20T00:00:00Z"), Languages.English)!.CardStatement);
    }

    [Fact]
    public void The_nearest_deadline_of_each_order_is_told_in_the_readers_language()
    {
        CaseFile[] cases = [Order(1, "11", "S", "2026-08-01", 1m, facts => facts with { State = Said(OrderState.Shipped, "8"), Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-08-20", "Refund if no delivery before Aug 20, 2026")] })];
        string Title(string tag) => Assert.Single(Sellers.Find(cases, "11", Now, Languages.Find(tag)!)!.Orders).NextDeadline!.Title;
        Assert.NotEqual(Title("en"), Title("ar"));
    }

    [Theory]
    [InlineData("2026-07-01", OrderState.Shipped)]
    [InlineData("2026-06-30", OrderState.Delivered)]
    public void Longer_apart_or_received_brings_none(string third, OrderState state)
    {
        CaseFile[] cases =
        [
            Order(1, "11", "S", "2026-06-01", 1m, Late), Order(2, "11", "S", "2026-06-15", 1m, Late),
            Order(3, "11", "S", third, 1m, f => Late(f) with { State = Said(state, "8") }),
        ];
        Assert.Null(Sellers.Find(cases, "11", Now, Languages.English)!.CardStatement);
    }

    [Fact]
    public void Every_rule_names_its_source_and_day() =>
        Assert.All(StatementRule.All, rule => Assert.True(rule is { Source.Length: > 0, Orders: > 1, WithinDays: > 0 } && rule.ReadOn != default));
}
