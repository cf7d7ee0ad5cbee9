using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>What real, scrubbed answers of the shop say, value for value.</summary>
public class RealAnswersSpecs
{
    private const string Number = "8212313961591322";

    [RealFact]
    public void The_list_gives_ten_orders_in_the_page_s_order_with_totals_days_and_shops()
    {
        var facts = Material.Of(Material.List, null, RealFactAttribute.Text("order-list-init.json")).Read();
        Assert.Equal(PageKind.OrderList, facts.Page);
        Assert.Equal(
            [
                "8214398062177351 31.93 BRL 2026-09-01 Shipped LIMA Store/1102357078 1",
                "8214779947343229 87.15 BRL 2026-09-01 Shipped LIMA Store/1102199525 1",
                "8212313961591322 132.74 BRL 2026-07-15 Completed Vega Store/1105843321 1",
                "8212268452148012 277.33 BRL 2026-07-15 Completed Tango Store/1102610220 1",
                "8212611134562621 335.07 BRL 2026-06-26 Completed XENON Store/1936564 1",
                "8211781299384136 400.20 BRL 2026-05-27 Completed Bravo Store/301635 1",
                "8211748238135282 87.82 BRL 2026-05-18 Completed NANO Store/1104336407 2",
                "8211736227630231 287.99 BRL 2026-04-23 Completed Tango Store/1102610220 1",
                "8211589415816822 13.97 BRL 2026-04-19 Completed Jade Store/900103868 1",
                "8210505692320516 45.87 BRL 2026-04-08 Completed LIMA Store/1102199525 1",
            ],
            facts.Orders.Select(order => string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{order.Number} {order.Total!.Value.Amount} {order.Total.Value.Currency} {order.PlacedOn!.Value:yyyy-MM-dd} {order.State!.Value} {order.Seller!.Name!.Value}/{order.Seller.StoreId!.Value} {order.Lines.Count}")));
        Assert.Empty(facts.Missing);
        Assert.Empty(facts.Conflicts);
        Assert.Equal("R$31,93", facts.Orders[0].Total!.Quote);
        Assert.Equal("$.data.data.pc_om_list_order_8214398062177351.fields.totalPriceText", facts.Orders[0].Total!.Source.Where);
        Assert.All(facts.Orders, order => Assert.Equal(How.Response, order.Status!.How));
    }

    [RealFact]
    public void One_product_in_two_variants_stays_two_lines()
    {
        var facts = Material.Of(Material.List, null, RealFactAttribute.Text("order-list-init.json")).Read();
        var lines = facts.Orders.Single(order => order.Number.Value == "8211748238135282").Lines;
        Assert.Equal(["8211887789632170", "8211005868302376"], lines.Select(line => line.LineId));
        Assert.Equal(["1005924558387036", "1005924558387036"], lines.Select(line => line.ProductId));
        Assert.Equal(["12007632852108348", "12000387684563755"], lines.Select(line => line.SkuId));
        Assert.Equal([37.79m, 35.10m], lines.Select(line => line.UnitPrice!.Value.Amount));
        Assert.Equal(["EDXProX Black MIC", "EDXProX Clear NOMIC"], lines.Select(line => line.Options.Single().Text));
        Assert.Equal(2, facts.Orders[0].Lines.Single().Quantity!.Value);
    }

    [RealFact]
    public void The_detail_s_charges_add_up_to_its_total()
    {
        var order = Material.Of(Material.Detail(Number), null, RealFactAttribute.Text("order-detail.json")).Read().Orders.Single();
        Assert.Equal(new Money(132.74m, "BRL", "R$132,74"), order.Total!.Value);
        Assert.Equal(
            [(ChargeKind.Subtotal, 126.59m), (ChargeKind.Shipping, 0m), (ChargeKind.Coupon, -5.66m), (ChargeKind.Coupon, -10.80m), (ChargeKind.Tax, 22.61m)],
            order.Charges.Select(charge => (charge.Kind, charge.Amount.Value.Amount)));
        Assert.Equal(order.Total.Value.Amount, order.Charges.Sum(charge => charge.Amount.Value.Amount));
        Assert.All(order.Charges, charge => Assert.Equal("BRL", charge.Amount.Value.Currency));
    }

    [RealFact]
    public void The_detail_gives_days_payment_recipient_line_and_promises()
    {
        var facts = Material.Of(Material.Detail(Number), null, RealFactAttribute.Text("order-detail.json")).Read();
        var order = facts.Orders.Single();
        Assert.Equal((new(2026, 7, 15), new(2026, 7, 15), new(2026, 7, 16), new(2026, 7, 28)),
            (order.PlacedOn!.Value, order.PaidOn!.Value, order.ShippedOn!.Value, order.CompletedOn!.Value));
        Assert.Equal((OrderState.Completed, "Completed", "Credit/Debit card"), (order.State!.Value, order.Status!.Value, order.PaymentMethod!.Value));
        Assert.Equal("Rua Exemplo, 123, Bairro Exemplo, Cidade Exemplo, Estado Exemplo, Brazil, 00000-000", order.Recipient!.Address!.Value);
        var line = order.Lines.Single();
        Assert.Equal(["Color: HDMI-compatible 2.1", "Length: 2m"], line.Options.Select(option => $"{option.Name}: {option.Text}"));
        Assert.Equal("https://ae-pic-a1.aliexpress-media.com/kf/S414120c60bc24a2d9a8ce34a49f61967C.jpg", line.ImageUrl);
        Assert.Equal(
            [
                (StatementKind.ReturnWindow, null, 7, DayCountStart.ReceiptConfirmed), (StatementKind.DisputeWindow, null, 90, DayCountStart.Placed),
                (StatementKind.CouponIfDelayed, new DateOnly(2026, 8, 3), null, null), (StatementKind.RefundIfNotDelivered, new DateOnly(2026, 9, 4), null, null),
                (StatementKind.FreeReturnWindow, null, 15, DayCountStart.Delivered), (StatementKind.EstimatedDelivery, (DateOnly?)new DateOnly(2026, 8, 3), (int?)null, (DayCountStart?)null),
            ],
            order.Statements.Select(statement => (statement.Kind, statement.On, statement.Days, statement.CountedFrom)));
        Assert.Empty(facts.Missing);
    }

    [RealFact]
    public void Tracking_gives_twenty_six_steps_oldest_first()
    {
        var order = Material.Of(Material.Tracking(Number), null, RealFactAttribute.Text("logistics-querydetail.json")).Read().Orders.Single();
        var parcel = order.Parcels.Single();
        Assert.Equal(("AA000000000BR", "AliExpress standard shipping", 26), (parcel.TrackingNumber!.Value, parcel.Carrier!.Value, parcel.Events.Count));
        Assert.Equal(("AE_ORDER_PLACED", "AE_GTMS_SIGNED"), (parcel.Events[0].Code, parcel.Events[^1].Code));
        Assert.Equal(("Package delivered.", "Tue | Jul. 28 18:39", DateTimeOffset.FromUnixTimeMilliseconds(1785512111654)),
            (parcel.Events[^1].Text.Value, parcel.Events[^1].TimeText, parcel.Events[^1].At));
        Assert.Equal("Cidade Exemplo,UF", parcel.Events[^3].Place);
        Assert.Null(parcel.EstimatedDelivery); // "Delivered: Jul. 28" is no estimate.
        Assert.Equal([(StatementKind.CouponIfDelayed, new(2026, 8, 3)), (StatementKind.RefundIfNotDelivered, new DateOnly(2026, 9, 3))],
            order.Statements.Select(statement => (statement.Kind, statement.On!.Value)));
    }

    [RealFact]
    public void The_refund_list_gives_three_refunds_of_three_orders()
    {
        var facts = Material.Of(Material.Refunds, null, RealFactAttribute.Text("refund-list.json")).Read();
        Assert.Equal(["8144543148947317", "8143536486605361", "8142247025479021"], facts.Orders.Select(order => order.Number.Value));
        var refunds = facts.Orders.Select(order => order.Disputes.Single()).ToArray();
        Assert.Equal(["6239649418962814", "6234417803672596", "230619598499278"], refunds.Select(refund => refund.Id));
        Assert.Equal(["2022-03-23 21:19:58", "2022-01-29 05:37:04", "2021-12-10 02:08:25"], refunds.Select(refund => refund.OpenedAt!.Value));
        Assert.Equal([new(61.25m, "BRL", "R$61.25"), new(52.73m, "BRL", "R$52.73"), new Money(56.17m, "BRL", "R$56.17")], refunds.Select(refund => refund.Amount!.Value));
        Assert.All(refunds, refund => Assert.Equal((DisputeState.Finished, "RETURN"), (refund.State, refund.Kind)));
        Assert.Equal(["FENIX Store/1816519", "Cabo Store/325087", "ZETA Store/912255364"], facts.Orders.Select(order => $"{order.Seller!.Name!.Value}/{order.Seller.StoreId!.Value}"));
    }

    [RealFact]
    public void An_answer_that_came_as_a_script_reads_its_numbers_from_strings()
    {
        var order = Material.Of(Material.List, null, $" mtopjsonp3({RealFactAttribute.Text("mtop-jsonp-string-typed.json")})").Read().Orders.Single();
        Assert.Equal(("8100000000000001", 18.04m, OrderState.Shipped, 1), (order.Number.Value, order.Total!.Value.Amount, order.State!.Value, order.Lines.Single().Quantity!.Value));
        Assert.Null(order.Total.Value.Currency); // "$" alone is not always the same dollar.
    }

    [RealFact]
    public void The_Korean_card_reads_its_day_number_and_won()
    {
        var order = Material.Of("https://ko.aliexpress.com/p/order/index.html", Material.Html(RealFactAttribute.Text("order-item-ko.html"))).Read().Orders.Single();
        Assert.Equal(("8100000000000002", new DateOnly(2026, 7, 3), OrderState.Cancelled), (order.Number.Value, order.PlacedOn!.Value, order.State!.Value));
        Assert.Equal((12300m, "KRW"), (order.Total!.Value.Amount, order.Total.Value.Currency));
        Assert.Equal(("예시 상품 케이블 2m", "블랙"), (order.Lines.Single().Title!.Value, order.Lines.Single().Options.Single().Text));
    }

    [RealFact]
    public void The_card_of_the_real_structure_reads_whole()
    {
        var order = Material.Of(Material.List, Material.Html(RealFactAttribute.Text("order-item-skeleton.html"))).Read().Orders.Single();
        Assert.Equal(("8100000000000001", new DateOnly(2025, 1, 24), OrderState.Shipped, 48.88m, "EUR"),
            (order.Number.Value, order.PlacedOn!.Value, order.State!.Value, order.Total!.Value.Amount, order.Total.Value.Currency));
        var line = order.Lines.Single();
        Assert.Equal((2, 24.44m, "1005000000000001", "https://ae01.alicdn.com/kf/S0000.jpg"), (line.Quantity!.Value, line.UnitPrice!.Value.Amount, line.ProductId, line.ImageUrl));
        Assert.Equal(["Black", "EU"], line.Options.Select(option => option.Text));
        Assert.Equal("Ln 8, Col 5", order.PlacedOn.Source.Where);
    }
}
