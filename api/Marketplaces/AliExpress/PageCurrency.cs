using System.Runtime.InteropServices;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>"$" and "¥" name several currencies. Which one is meant is said by the page's own settings, in an answer or a script, or it is not said.</summary>
internal static class PageCurrency
{
    private static readonly string[] Names = ["currencyCode\":\"", "intentionCurrency\":\"", "global_price_local_config\":{\"", "currencyCode\\\":\\\""];

    /// <summary>The order with its open currencies settled, if the page settles them.</summary>
    public static OrderFacts Settle(OrderFacts order, Lazy<string?> code)
    {
        if (!Amounts(order).Any(money => money is { Value.Currency: null })) return order;
        return order with
        {
            Total = Settled(order.Total, code),
            Charges = [.. order.Charges.Select(charge => charge with { Amount = Settled(charge.Amount, code)! })],
            Lines = [.. order.Lines.Select(line => line with { UnitPrice = Settled(line.UnitPrice, code) })],
        };
    }

    /// <summary>The one currency that the page's settings name; null when they name none or several.</summary>
    public static Lazy<string?> Of(Page page) => new(() =>
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in page.Answers) Collect(JsonMarshal.GetRawUtf8Value(answer.Body) is var bytes ? System.Text.Encoding.UTF8.GetString(bytes) : "", found, page.Stop);
        if (page.Map is { } map)
            for (var i = 0; i < map.Count; i++)
                if (map.Tag(i) == "script") Collect(map.ElementAt(i).TextContent, found, page.Stop);
        return found.Count == 1 ? found.Single() : null;
    });

    private static void Collect(string text, HashSet<string> found, CancellationToken stop)
    {
        foreach (var name in Names)
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && at + name.Length + 3 <= text.Length; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                stop.ThrowIfCancellationRequested();
                if (Currencies.Code(text.Substring(at + name.Length, 3)) is { } code) found.Add(code);
            }
    }

    private static Cited<Money>? Settled(Cited<Money>? money, Lazy<string?> code) =>
        money is { Value: { Currency: null } value } && Fits(value.Text, code) ? money with { Value = value with { Currency = code.Value } } : money;

    // A sign that the currency does not use would be settled wrongly.
    private static bool Fits(string words, Lazy<string?> code) =>
        words.Contains('$', StringComparison.Ordinal) ? code.Value is "USD" or "AUD" or "CAD" or "NZD" or "MXN" or "CLP" or "COP" or "ARS" or "UYU" or "SGD" or "HKD" or "TWD" or "DOP"
        : words.AsSpan().IndexOfAny('¥', '￥') >= 0 ? code.Value is "JPY" or "CNY"
        : words.Contains("kr", StringComparison.OrdinalIgnoreCase) && code.Value is "SEK" or "NOK" or "DKK" or "ISK";

    private static IEnumerable<Cited<Money>?> Amounts(OrderFacts order) =>
        order.Charges.Select(charge => (Cited<Money>?)charge.Amount).Concat(order.Lines.Select(line => line.UnitPrice)).Append(order.Total);
}
