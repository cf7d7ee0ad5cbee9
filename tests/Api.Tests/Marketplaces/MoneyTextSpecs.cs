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
    public void Words_without_an_amount_are_none(string? words) => Assert.Null(MoneyText.TryRead(words));

    [Fact]
    public void The_currency_that_the_answer_names_settles_a_lone_dollar() =>
        Assert.Equal("CLP", MoneyText.TryRead("$10.200", "CLP")!.Currency);
}
