using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>Amounts of answers. <c>formatPriceInfo</c> says where the decimals begin and is preferred; "$" takes its code from the answer, never from a guess.</summary>
internal sealed class Prices
{
    private readonly Dictionary<string, MoneyStyle> _styles = new(StringComparer.Ordinal);
    private readonly string? _only;

    /// <summary>Knows the price settings of an answer: how amounts are written, and when they name one currency alone, it is the answer's.</summary>
    public Prices(AnswerNode? tree)
    {
        var settings = tree?["global"]?["global_price_local_config"]?.Members.ToArray() ?? [];
        foreach (var (name, node) in settings)
            if (Currencies.Code(name) is { } code) _styles.TryAdd(code, StyleIn(node.Inner?["single"], code));
        _only = settings.Length == 1 ? _styles.Keys.SingleOrDefault() : null;
    }

    /// <summary>The amount of a block, cited by its visible words.</summary>
    /// <param name="block">The block.</param>
    /// <param name="text">The member with the visible words (<c>totalPriceText</c>).</param>
    public Cited<Money>? Of(AnswerNode block, string text)
    {
        var style = StyleOf(CurrencyOf(block));
        var words = block[text];
        var info = block["formatPriceInfo"];
        if (MoneyText.TryReadFormatted(info?.Text, style) is { } exact)
            return (words ?? info)!.Value.Cite(exact with { Text = words?.Text ?? exact.Text }, words?.Text ?? exact.Text);
        return words is { } shown && Vocabulary.Amount(shown.Text, style) is { } money ? shown.Cite(money, shown.Text!) : null;
    }

    /// <summary>The amount in a single member.</summary>
    public Cited<Money>? Of(AnswerNode? words, string? currency) =>
        words is { } shown && Vocabulary.Amount(shown.Text, StyleOf(currency ?? _only)) is { } money ? shown.Cite(money, shown.Text!) : null;

    /// <summary>The code that the block names.</summary>
    public string? CurrencyOf(AnswerNode block) =>
        Currencies.Code(block["currencyCode"]?.Text) ?? Currencies.Code(block["intentionCurrency"]?.Text) ?? _only;

    private MoneyStyle StyleOf(string? currency) => currency is not null && _styles.TryGetValue(currency, out var style) ? style : currency;

    private static MoneyStyle StyleIn(AnswerNode? settings, string code) => new(code,
        settings?["decimalPointChar"]?.Text is [var point] ? point : '\0',
        settings?["thousandsChar"]?.Text is [var thousands] ? thousands : '\0');
}
