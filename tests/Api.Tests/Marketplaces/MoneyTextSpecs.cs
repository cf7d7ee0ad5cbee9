using System.Globalization;
using DisputeHelper.Marketplaces;
using DisputeHelper.Marketplaces.AliExpress;

namespace DisputeHelper.Tests.Marketplaces;

public class MoneyTextSpecs
{
    [Theory]
    [InlineData("US $18.04", "18.04", "USD")]
    [InlineData("US $1,204.50", "1204.50", "USD")]
    [InlineData("-US $4.00", "-4.00", "USD")]
    [InlineData("€48.88", "48.88", "EUR")]
    [InlineData("33,85 €", "33.85", "EUR")]
    [InlineData("R$1.977,90", "1977.90", "BRL")]
    [InlineData("-R$5,66", "-5.66", "BRL")]
    [InlineData("R$ 126,59", "126.59", "BRL")]
    [InlineData("R$1.234.567,89", "1234567.89", "BRL")]
    [InlineData("129,46zł", "129.46", "PLN")]
    [InlineData("CLP 13,941", "13941", "CLP")]
    [InlineData("$10.200", "10200", null)]
    [InlineData("$25.66", "25.66", null)]
    [InlineData("¥1,200", "1200", null)]
    [InlineData("MX$312.10", "312.10", "MXN")]
    [InlineData("грн. 222.80", "222.80", "UAH")]
    [InlineData("12\u00A0345,67 ₽", "12345.67", "RUB")]
    [InlineData("￦12,300", "12300", "KRW")]
    [InlineData("₩ 9,900", "9900", "KRW")]
    [InlineData("KWD 1.234", "1.234", "KWD")]
    [InlineData("€24.44x2", "24.44", "EUR")]
    [InlineData("−€3,10", "-3.10", "EUR")]
    [InlineData("R$-5,66", "-5.66", "BRL")]
    [InlineData("- R$ 5,66", "-5.66", "BRL")]
    [InlineData("(5,66 €)", "-5.66", "EUR")]
    [InlineData("(R$5,66)", "-5.66", "BRL")]
    [InlineData("5,66- €", "-5.66", "EUR")]
    [InlineData("R$5,66-", "-5.66", "BRL")]
    [InlineData("AliExpress coupon -R$5,66", "-5.66", "BRL")]
    [InlineData("CHF 1'234.50", "1234.50", "CHF")]
    [InlineData("1\u2009234,50 €", "1234.50", "EUR")]
    [InlineData("1\u202F234,50 €", "1234.50", "EUR")]
    [InlineData("₹1,23,456.78", "123456.78", "INR")]
    [InlineData("₹12,34,567", "1234567", "INR")]
    [InlineData("￥1,280", "1280", null)]
    [InlineData("1,280円", "1280", "JPY")]
    [InlineData("Rp 125.000", "125000", "IDR")]
    [InlineData("125.000₫", "125000", "VND")]
    [InlineData("125.000 đ", "125000", "VND")]
    [InlineData("฿1,299.00", "1299.00", "THB")]
    [InlineData("1.299,50 TL", "1299.50", "TRY")]
    [InlineData("₺1.299,50", "1299.50", "TRY")]
    [InlineData("\u200F18.04 ₪", "18.04", "ILS")]
    [InlineData("د.إ.\u200F ١٬٢٣٤٫٥٠", "1234.50", "AED")]
    [InlineData("1,234.50 ر.س.\u200F", "1234.50", "SAR")]
    [InlineData("SAR 75.30", "75.30", "SAR")]
    [InlineData("75.30 AED", "75.30", "AED")]
    [InlineData("1 234,50 Kč", "1234.50", "CZK")]
    [InlineData("12 990 Ft", "12990", "HUF")]
    [InlineData("129,46 lei", "129.46", "RON")]
    [InlineData("19,90 лв.", "19.90", "BGN")]
    [InlineData("249,00 kr", "249.00", null)]
    [InlineData("1 234 ₽", "1234", "RUB")]
    [InlineData("12 345,67 руб.", "12345.67", "RUB")]
    [InlineData("€0.125", "0.125", "EUR")]
    [InlineData("€1234.567", "1234.567", "EUR")]
    [InlineData("€1.234", "1234", "EUR")]
    [InlineData("3 items, total US $5.00", "5.00", "USD")]
    [InlineData("2 x R$ 5,00", "5.00", "BRL")]
    [InlineData("2 $5.00", "5.00", null)]
    [InlineData("Total:R$198,21", "198.21", "BRL")]
    [InlineData("€ 5,-", "5", "EUR")]
    [InlineData("US $5.00 - 7.00", "5.00", "USD")]
    [InlineData("S/ 45.90", "45.90", "PEN")]
    public void An_amount_is_read_with_either_separator_and_only_the_currency_that_its_sign_settles(string words, string amount, string? currency)
    {
        var money = MoneyText.TryRead(words)!;
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), money.Amount);
        Assert.Equal((currency, words), (money.Currency, money.Text));
    }

    [Theory]
    [InlineData("R$132,74|132|74", "132.74")]
    [InlineData("R$1.977,90|1.977|90", "1977.90")]
    [InlineData("$10.200|10.200|", "10200")]
    [InlineData("129,46zł|129|46", "129.46")]
    [InlineData("KWD1.234|1|234", "1.234")]
    public void The_answer_s_own_parts_say_where_the_decimals_begin(string info, string amount) =>
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), MoneyText.TryReadFormatted(info)!.Amount);

    [Theory]
    [InlineData("Free shipping")]
    [InlineData("Frete grátis")]
    [InlineData(" Бесплатно ")]
    public void A_word_for_nothing_is_nothing(string words) => Assert.Equal(0, Vocabulary.Amount(words)!.Amount);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Total:")]
    [InlineData("|||")]
    [InlineData("2 items")]
    [InlineData("x2")]
    [InlineData("5%")]
    [InlineData("6 ft cable")]
    [InlineData("Jul 15, 2026")]
    [InlineData("12.05.2026")]
    [InlineData("8100000000000001")]
    [InlineData("€1.23.45")]
    [InlineData("Coupon - R$5,66")]
    [InlineData("1.234")]
    [InlineData("13,941")]
    [InlineData("KWD 1,234")]
    [InlineData("﷼ 1.234")]
    [InlineData("€1,2345")]
    public void Words_without_an_amount_are_none(string? words) => Assert.Null(MoneyText.TryRead(words));

    [Fact]
    public void The_currency_that_the_answer_names_settles_a_lone_dollar() =>
        Assert.Equal("CLP", MoneyText.TryRead("$10.200", "CLP")!.Currency);

    [Theory]
    [InlineData("1.234", "BRL", "1234")]
    [InlineData("13,941", "CLP", "13941")]
    [InlineData("$13,941", "CLP", "13941")]
    [InlineData("1.234", "KWD", "1.234")]
    [InlineData("18.04", "EUR", "18.04")]
    public void The_currency_that_the_page_names_settles_three_digits_after_a_separator(string words, string currency, string amount) =>
        Assert.Equal((decimal.Parse(amount, CultureInfo.InvariantCulture), currency), Both(MoneyText.TryRead(words, currency)));

    [Fact]
    public void The_signs_that_the_page_names_settle_what_the_currency_cannot()
    {
        Assert.Equal(1.234m, MoneyText.TryRead("KWD 1,234", new MoneyStyle("KWD", ',', '.'))!.Amount);
        Assert.Equal(1234m, MoneyText.TryRead("KWD 1,234", new MoneyStyle("KWD", '.', ','))!.Amount);
        Assert.Equal(1234m, MoneyText.TryRead("1.234", new MoneyStyle(null, ',', '.'))!.Amount);
        Assert.Null(MoneyText.TryRead("R$1,234", new MoneyStyle("BRL", ',', '.')));        // neither a fraction of a real nor a thousand there
        Assert.Equal(61.25m, MoneyText.TryRead("R$61.25", new MoneyStyle("BRL", ',', '.'))!.Amount); // the refund pages write a point
    }

    [Fact]
    public void Amounts_of_the_same_page_tell_its_signs_unless_they_disagree()
    {
        Assert.Equal(new MoneyStyle("TND", ',', '.'), MoneyStyle.Of(["Total: 12,5 DT", "x2", "1.977,90"], "TND"));
        Assert.Equal(new MoneyStyle(null, '.', ','), MoneyStyle.Of(["1,234.567"]));
        Assert.Equal(new MoneyStyle("BRL"), MoneyStyle.Of(["R$5,00", "R$5.00"], "BRL"));
        Assert.Equal(new MoneyStyle("CLP"), MoneyStyle.Of(["$10.200"], "CLP"));
    }

    [Fact]
    public void A_sign_of_several_currencies_is_not_made_one_that_never_writes_it()
    {
        Assert.Null(MoneyText.TryRead("$18.04", "EUR")!.Currency);
        Assert.Equal("SEK", MoneyText.TryRead("249,00 kr", "SEK")!.Currency);
        Assert.Equal("EUR", MoneyText.TryRead("€18.04", "USD")!.Currency);
    }

    [Fact]
    public void Words_that_only_hold_a_number_are_no_money_for_those_who_search()
    {
        Assert.Null(MoneyText.TryFind("18.04", "USD"));
        Assert.Equal(18.04m, MoneyText.TryFind("about 3 left, US $18.04 each")!.Amount);
    }

    // Every currency that .NET knows, in the way of its country: nothing may be read as another amount.
    [Fact]
    public void An_amount_as_its_country_writes_it_is_read_or_left_alone_but_never_wrong()
    {
        decimal[] amounts = [0.5m, 5m, 18.04m, 129.46m, 1234.5m, 13941m, 1977.9m, 1234567.89m];
        var wrong = new List<string>();
        var read = 0;
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures).Where(culture => Array.IndexOf(Spoken, culture.TwoLetterISOLanguageName) >= 0 && Currencies.Code(new RegionInfo(culture.Name).ISOCurrencySymbol) is not null))
            foreach (var amount in amounts)
            {
                var text = amount.ToString("C", culture);
                if (MoneyText.TryRead(text) is not { } money) continue;
                read++;
                var shown = decimal.Round(amount, culture.NumberFormat.CurrencyDecimalDigits, MidpointRounding.AwayFromZero);
                if (money.Amount != shown || money.Currency is { } code && code != new RegionInfo(culture.Name).ISOCurrencySymbol) wrong.Add($"{culture.Name} {text}: {money.Amount} {money.Currency}");
            }
        Assert.Empty(wrong);
        Assert.True(read > 1000, $"only {read} were read");
    }

    private static readonly string[] Spoken = ["en", "es", "pt", "fr", "de", "it", "nl", "pl", "ru", "uk", "tr", "ar", "he", "ja", "ko", "th", "vi", "id", "zh"];

    private static (decimal, string?) Both(DisputeHelper.Facts.Money? money) => (money!.Amount, money.Currency);
}
