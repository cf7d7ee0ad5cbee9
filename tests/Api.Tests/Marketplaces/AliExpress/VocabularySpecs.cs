using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Marketplaces.AliExpress;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

public class VocabularySpecs
{
    private static readonly string[] Spoken = ["ar", "de", "en", "es", "fr", "he", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "vi", "zh"];

    public static TheoryData<string> Languages => [.. Vocabulary.Languages.Select(words => words.Language)];

    [Fact]
    public void There_is_a_file_for_every_language_of_the_shop() => Assert.Equal(Spoken, Vocabulary.Languages.Select(words => words.Language).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_words_for_everything_that_is_looked_up(string language)
    {
        var own = Vocabulary.Languages.Single(words => words.Language == language);
        WordTable[] both = [own.Seen, own.Expected];
        Assert.Equal(Enum.GetValues<OrderState>().Except([OrderState.Unknown]), both.SelectMany(table => table.States.Keys).Distinct().Order());
        OrderField[] fields = [OrderField.Number, OrderField.PlacedOn, OrderField.PaidOn, OrderField.ShippedOn, OrderField.CompletedOn, OrderField.PaymentMethod, OrderField.Total, OrderField.TrackingNumber, OrderField.Carrier, OrderField.Status, OrderField.Seller, OrderField.Recipient, OrderField.Quantity];
        Assert.Empty(fields.Except(both.SelectMany(table => table.Labels.Keys)));
        Assert.Equal(Enum.GetValues<ChargeKind>().Except([ChargeKind.Other]), both.SelectMany(table => table.Charges.Keys).Distinct().Order());
        Assert.Equal(Enum.GetValues<DisputeState>().Except([DisputeState.Unknown]), both.SelectMany(table => table.Disputes.Keys).Distinct().Order());
        foreach (var list in new Func<WordTable, string[]>[] { table => table.Free, table => table.Today, table => table.Yesterday, table => table.Copy, table => table.Pieces, table => table.ReturnDue })
            Assert.NotEmpty(both.SelectMany(list));
        StatementKind[] promised = [StatementKind.EstimatedDelivery, StatementKind.CouponIfDelayed, StatementKind.RefundIfNotDelivered, StatementKind.ReturnWindow, StatementKind.DisputeWindow, StatementKind.FreeReturnWindow, StatementKind.Other];
        Assert.Empty(promised.Except(both.SelectMany(table => table.Promises).Select(promise => promise.Kind)));
    }

    // A word that both names a field and is a status would make "Completed" above a date the day of completion.
    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_is_a_label_and_a_status_too(string language)
    {
        var own = Vocabulary.Languages.Single(words => words.Language == language);
        WordTable[] both = [own.Seen, own.Expected];
        Assert.Empty(both.SelectMany(table => table.Labels.Values).SelectMany(words => words).Select(Glyphs.Folded)
            .Intersect(both.SelectMany(table => table.States.Values).SelectMany(words => words).Select(Glyphs.Folded)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_promise_is_tried_only_where_one_of_its_words_stands(string language)
    {
        var own = Vocabulary.Languages.Single(words => words.Language == language);
        foreach (var promise in own.Seen.Promises.Concat(own.Expected.Promises)) Assert.DoesNotContain("", NeededWords.Of(promise.Pattern));
    }

    [Theory]
    [InlineData("a(?:b|c)d.{0,3}efgh", "efgh")]
    [InlineData("(?:one|two).{0,9}(?:three|fours)", "three", "fours")]
    [InlineData("delivered? by|^arrives", "delivere", "arrives")]
    [InlineData("(?:maybe )?(?<days>\\d+) days?", "day")]
    [InlineData("\\d+")]
    public void The_words_that_a_pattern_needs_are_found(string pattern, params string[] words) => Assert.Equal(words.DefaultIfEmpty(""), NeededWords.Of(pattern));

    [Theory]
    [InlineData("Order ID:", OrderField.Number, true)]
    [InlineData("ref. number", OrderField.Number, true)]
    [InlineData("주문번호::", OrderField.Number, true)]
    [InlineData("주문일자：", OrderField.PlacedOn, true)]
    [InlineData("\u00A0Bestellnummer\u00A0:", OrderField.Number, false)]
    [InlineData("NUMERO  DE PEDIDO", OrderField.Number, true)]
    [InlineData("N° de commande", OrderField.Number, false)]
    [InlineData("Numero ordine", OrderField.Number, false)]
    [InlineData("SİPARİŞ NUMARASI", OrderField.Number, false)]
    [InlineData("注文番号：", OrderField.Number, false)]
    [InlineData("訂單編號", OrderField.Number, false)]
    [InlineData("\u200Fرقم الطلب:", OrderField.Number, false)]
    [InlineData("מספר הזמנה:", OrderField.Number, false)]
    [InlineData("หมายเลขคำสั่งซื้อ", OrderField.Number, false)]
    [InlineData("Mã đơn hàng", OrderField.Number, false)]
    [InlineData("Ma don hang", OrderField.Number, false)]
    [InlineData("Nomor Pesanan", OrderField.Number, false)]
    [InlineData("Номер замовлення", OrderField.Number, false)]
    [InlineData("סה״כ", OrderField.Total, false)]
    [InlineData("Завершено:", OrderField.CompletedOn, false)]
    public void A_label_is_known_however_its_letters_colons_and_spaces_are_written(string words, object field, bool seen)
    {
        var found = Vocabulary.Label(words)!.Value;
        Assert.Equal(((OrderField)field, seen), (found.Value, found.Seen));
    }

    [Theory]
    [InlineData("Order ID: 8100000000000001 Copy", OrderField.Number, "8100000000000001 Copy")]
    [InlineData("Order ID8100000000000001Copy", OrderField.Number, "8100000000000001Copy")]
    [InlineData("주문번호:: 8100000000000002", OrderField.Number, "8100000000000002")]
    [InlineData("订单编号：8100000000000001复制", OrderField.Number, "8100000000000001复制")]
    [InlineData("物流单号LP00123", OrderField.TrackingNumber, "LP00123")]
    [InlineData("Tracking numberLP00123", OrderField.TrackingNumber, "LP00123")]
    [InlineData("Total:R$198,21", OrderField.Total, "R$198,21")]
    [InlineData("Totaal\u00A0€ 5,00", OrderField.Total, "€ 5,00")]
    [InlineData("Завершено: 5 июня", OrderField.CompletedOn, "5 июня")]
    public void A_label_is_known_when_its_value_is_glued_to_it(string words, object field, string value)
    {
        var found = Vocabulary.LabelAtStart(words)!.Value;
        Assert.Equal(((OrderField)field, value), (found.Value, words[found.End..]));
    }

    [Theory]
    [InlineData("Totally new lamp")]
    [InlineData("Orders of the day")]
    [InlineData("Завершено")]
    [InlineData("")]
    [InlineData(":")]
    public void Words_that_only_begin_like_a_label_are_none(string words) => Assert.Null(Vocabulary.LabelAtStart(words));

    [Theory]
    [InlineData("Completato", OrderState.Completed)]
    [InlineData("Oczekuje na dostawę", OrderState.Shipped)]
    [InlineData("已取消", OrderState.Cancelled)]
    [InlineData("تم التسليم", OrderState.Delivered)]
    public void A_word_that_nobody_has_met_is_expected_and_trusted_no_more_than_a_label(string word, OrderState state)
    {
        Assert.Equal((state, false), (Vocabulary.State(word)!.Value.Value, Vocabulary.State(word)!.Value.Seen));
        Assert.Equal(OrderState.Unknown, Vocabulary.StateOf(word));
        var cited = Vocabulary.StateOf(new Cited<string>(word, word, new(CaptureId.New(), "response:0", "$.a"), How.Response))!;
        Assert.Equal((state, How.Label), (cited.Value, cited.How));
    }

    [Theory]
    [InlineData("AliExpress Coupons", ChargeKind.Coupon)]
    [InlineData("Coins discount", ChargeKind.Coins)]
    [InlineData("Shipping fee", ChargeKind.Shipping)]
    [InlineData("Shipping discount", ChargeKind.Coupon)]
    [InlineData("Taxa de serviço", ChargeKind.Fee)]
    [InlineData("Tax", ChargeKind.Tax)]
    [InlineData("Geschäftsgutschein", ChargeKind.Coupon)]
    [InlineData("Einfuhrumsatzsteuer", ChargeKind.Tax)]
    [InlineData("運費", ChargeKind.Shipping)]
    [InlineData("מס", ChargeKind.Tax)]
    [InlineData("Private coffee tables", ChargeKind.Other)]
    [InlineData("מספר", ChargeKind.Other)]
    public void The_kind_of_a_price_row_is_known_by_parts_of_its_name(string name, ChargeKind kind) => Assert.Equal(kind, Vocabulary.ChargeOf(name));

    [Theory]
    [InlineData("Gratis verzending")]
    [InlineData("Versandkostenfrei")]
    [InlineData("送料無料")]
    [InlineData("包邮")]
    [InlineData("شحن مجاني")]
    [InlineData("משלוח חינם")]
    [InlineData("จัดส่งฟรี")]
    [InlineData("Miễn phí")]
    public void Free_is_an_amount_of_nothing_in_every_language(string words) => Assert.Equal(0, Vocabulary.Amount(words, "EUR")!.Amount);

    [Theory]
    [InlineData("Rückerstattung, wenn keine Lieferung vor dem 27. Dez 2026", "de", StatementKind.RefundIfNotDelivered, "2026-12-27", null)]
    [InlineData("Lieferung: 21. Nov. - 30. Nov.", "de", StatementKind.EstimatedDelivery, "2026-11-30", null)]
    [InlineData("استرداد الأموال إذا لم يتم التسليم قبل ١٠\u200F/١٢\u200F/٢٠٢٦", "ar", StatementKind.RefundIfNotDelivered, "2026-12-10", null)]
    [InlineData("Reembolso si no se entrega antes del 3 sept 2026", "es", StatementKind.RefundIfNotDelivered, "2026-09-03", null)]
    [InlineData("Remboursement si non livré avant le 3 sept. 2026", "fr", StatementKind.RefundIfNotDelivered, "2026-09-03", null)]
    [InlineData("Rimborso se non consegnato entro il 3 set 2026", "it", StatementKind.RefundIfNotDelivered, "2026-09-03", null)]
    [InlineData("Terugbetaling als niet bezorgd vóór 3 sep 2026", "nl", StatementKind.RefundIfNotDelivered, "2026-09-03", null)]
    [InlineData("Zwrot pieniędzy, jeśli nie dostarczono do 3 wrz 2026", "pl", StatementKind.RefundIfNotDelivered, "2026-09-03", null)]
    [InlineData("Возврат средств, если заказ не доставлен до 9 января 2027", "ru", StatementKind.RefundIfNotDelivered, "2027-01-09", null)]
    [InlineData("Повернення коштів, якщо не доставлено до 9 січня 2027", "uk", StatementKind.RefundIfNotDelivered, "2027-01-09", null)]
    [InlineData("6 Ara 2026 tarihinden önce teslim edilmezse para iadesi", "tr", StatementKind.RefundIfNotDelivered, "2026-12-06", null)]
    [InlineData("2026年12月6日までに届かない場合は返金", "ja", StatementKind.RefundIfNotDelivered, "2026-12-06", null)]
    [InlineData("2026년 12월 6일까지 배송되지 않으면 환불", "ko", StatementKind.RefundIfNotDelivered, "2026-12-06", null)]
    [InlineData("2026年12月6日前未送达可退款", "zh", StatementKind.RefundIfNotDelivered, "2026-12-06", null)]
    [InlineData("คืนเงินหากไม่ได้รับสินค้าภายใน 6 ธ.ค. 2569", "th", StatementKind.RefundIfNotDelivered, "2026-12-06", null)]
    [InlineData("Hoàn tiền nếu không giao trước 30 thg 12, 2026", "vi", StatementKind.RefundIfNotDelivered, "2026-12-30", null)]
    [InlineData("Pengembalian dana jika tidak sampai sebelum 6 Des 2026", "id", StatementKind.RefundIfNotDelivered, "2026-12-06", null)]
    [InlineData("החזר כספי אם לא נמסר לפני 20 בדצמ׳ 2026", "he", StatementKind.RefundIfNotDelivered, "2026-12-20", null)]
    [InlineData("Sie können innerhalb von 7 Tagen nach Bestätigung des Erhalts eine Rückgabe beantragen", "de", StatementKind.ReturnWindow, null, 7)]
    [InlineData("您可以在确认收货后15天内申请退货", "zh", StatementKind.ReturnWindow, null, 15)]
    [InlineData("Можно открыть спор в течение 90 дней после оформления заказа", "ru", StatementKind.DisputeWindow, null, 90)]
    public void A_promise_worded_as_expected_is_read_and_trusted_no_more_than_a_label(string sentence, string language, StatementKind kind, string? day, int? days)
    {
        var page = new Page(CaptureId.New(), new(Material.List), "", new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero), language, null, [], null);
        var said = Promises.In(new(sentence, sentence, new(page.Capture, "response:0", "$.a"), How.Response), page).Single();
        Assert.Equal((kind, days, How.Label), (said.Kind, said.Days, said.Text.How));
        Assert.Equal((day, sentence), (said.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), said.Text.Quote));
    }
}
