using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>Amounts of answers. <c>formatPriceInfo</c> says where the decimals begin and is preferred; "$" takes its code from the answer, never from a guess.</summary>
internal sealed class Prices
{
    private readonly string? _only;

    /// <summary>Knows the price settings of an answer: when they name one currency alone, it is the answer's.</summary>
    public Prices(AnswerNode? tree)
    {
        var configured = tree?["global"]?["global_price_local_config"]?.Members.Select(member => Currencies.Code(member.Name)).ToArray() ?? [];
        _only = configured is [{ } only] ? only : null;
    }

    /// <summary>The amount of a block, cited by its visible words.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The member with the visible words (<c>totalPriceText</c>).</param>
    public Cited<Money>? Of(AnswerNode block, string text)
    {
        var currency = CurrencyOf(block);
        var words = block[text];
        var info = block["formatPriceInfo"];
        if (MoneyText.TryReadFormatted(info?.Text, currency) is { } exact)
            return (words ?? info)!.Value.Cite(exact with { Text = words?.Text ?? exact.Text }, words?.Text ?? exact.Text);
        return words is { } shown && Vocabulary.Amount(shown.Text, currency) is { } money ? shown.Cite(money, shown.Text!) : null;
    }

    /// <summary>The amount in a single member.</summary>
    public Cited<Money>? Of(AnswerNode? words, string? currency) =>
        words is { } shown && Vocabulary.Amount(shown.Text, currency ?? _only) is { } money ? shown.Cite(money, shown.Text!) : null;

    /// <summary>The code that the block names.</summary>
    public string? CurrencyOf(AnswerNode block) =>
        Currencies.Code(block["currencyCode"]?.Text) ?? Currencies.Code(block["intentionCurrency"]?.Text) ?? _only;
}
