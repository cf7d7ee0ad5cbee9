using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Facts;

public class OrderNumberSpecs
{
    [Theory]
    [InlineData("8212313961591322")]
    [InlineData("100426841571559")]
    public void An_order_number_is_ten_to_twenty_digits(string text) =>
        Assert.Equal(text, TextValue.TryRead<OrderNumber>(text)?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("123456789012345678901")]
    [InlineData("8212313961591322 ")]
    [InlineData("82123139６1591322")]
    public void Anything_else_is_not_one(string? text) => Assert.Null(TextValue.TryRead<OrderNumber>(text));
}
