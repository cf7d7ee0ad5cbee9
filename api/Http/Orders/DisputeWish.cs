using System.Globalization;
using System.Text.Json.Serialization;
using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;

namespace DisputeHelper.Http.Orders;

/// <summary>What the buyer means to ask for.</summary>
/// <param name="Reason">The id of a reason; <c>GET /orders/reasons</c> lists them.</param>
/// <param name="Solution">What is asked for.</param>
/// <param name="Amount">How much, needed for a partial refund; null asks for the whole total.</param>
/// <param name="Words">What happened, in the buyer's own words.</param>
public sealed record DisputeWish(string Reason, DisputeSolution Solution, AskedAmount? Amount = null, string? Words = null)
{
    private const int LongestWords = 4000;

    internal string? Problem(CaseFile file)
    {
        if (DisputeReasons.Find(Reason) is null)
            return $"There is no reason “{Reason}”. Choose one of: {string.Join(", ", DisputeReasons.Choices.Select(c => c.Id))}. Nothing was changed.";
        if (Words?.Length > LongestWords) return $"What happened takes at most {LongestWords} characters here. Nothing was changed.";
        if (Solution == DisputeSolution.PartialRefund && Amount is null) return "A partial refund needs an amount. Nothing was changed.";
        if (Amount is null) return null;
        if (Amount.Amount <= 0 || Amount.Currency is not { Length: 3 } || !Amount.Currency.All(char.IsAsciiLetterUpper))
            return "The amount must be more than nothing, with its currency as three letters (EUR). Nothing was changed.";
        return file.Total?.Value is { } total && total.Currency == Amount.Currency && Amount.Amount > total.Amount
            ? $"The amount is more than the order's total of {total.Text}. Nothing was changed."
            : null;
    }

    internal DisputePlan ToPlan() => new(
        Reason, Solution,
        Amount is null ? null : new Money(Amount.Amount, Amount.Currency, string.Create(CultureInfo.InvariantCulture, $"{Amount.Amount:0.00} {Amount.Currency}")),
        string.IsNullOrWhiteSpace(Words) ? null : Words.Trim());
}

/// <summary>An amount that the buyer names.</summary>
/// <param name="Amount">As a decimal string ("12.50").</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record AskedAmount([property: JsonConverter(typeof(DecimalTextConverter))] decimal Amount, string Currency);
