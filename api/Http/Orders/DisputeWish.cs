using System.Globalization;
using System.Text.Json.Serialization;
using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Orders;

/// <summary>What the buyer means to ask for.</summary>
/// <param name="Reason">The id of a reason; <c>GET /orders/reasons</c> lists them. Null while only some questions are answered.</param>
/// <param name="Solution">What is asked for.</param>
/// <param name="Amount">How much, needed for a partial refund; null asks for the whole total.</param>
/// <param name="Words">What happened, in the buyer's own words.</param>
/// <param name="SubReason">What exactly, within the reason.</param>
/// <param name="Received">Whether the goods came.</param>
/// <param name="Wrong">The answer to "what is wrong?".</param>
/// <param name="Extent">How much of the order it is about.</param>
/// <param name="Lines">The lines it is about, by id (or <c>line-1</c> where the page gives none); empty for all.</param>
/// <param name="Language">The language of the claim (BCP 47).</param>
public sealed record DisputeWish(
    string? Reason, DisputeSolution Solution, AskedAmount? Amount = null, string? Words = null, string? SubReason = null, bool? Received = null,
    string? Wrong = null, DisputeExtent? Extent = null, IReadOnlyList<string>? Lines = null, string? Language = null)
{
    private const int LongestWords = 4000;

    internal Sentence? Problem(CaseFile file)
    {
        if (Reason is not null && DisputeReasons.Find(Reason) is null)
            return new Sentence("problem.no-choice", ("word", Reason), ("choices", string.Join(", ", DisputeReasons.All.Select(r => r.Id))));
        if (SubReason is not null && DisputeReasons.Find(Reason)?.SubReasons.Any(s => s.Id == SubReason) is not true)
            return new Sentence("problem.no-choice", ("word", SubReason), ("choices", string.Join(", ", DisputeReasons.Find(Reason)?.SubReasons.Select(s => s.Id) ?? [])));
        if (Wrong is not null && DisputeReasons.All.All(r => r.Wrong != Wrong)) return new Sentence("problem.no-choice", ("word", Wrong), ("choices", string.Join(", ", DisputeReasons.All.Select(r => r.Wrong).OfType<string>().Distinct())));
        if (Language is not null && Languages.Find(Language) is null) return new Sentence("problem.no-choice", ("word", Language), ("choices", string.Join(", ", Languages.All.Select(l => l.Tag))));
        var lines = file.Lines.Select(OrderParts.IdOf).ToHashSet(StringComparer.Ordinal);
        if (Lines?.FirstOrDefault(l => !lines.Contains(l)) is { } stranger) return new Sentence("problem.no-choice", ("word", stranger), ("choices", string.Join(", ", lines)));
        if (Words?.Length > LongestWords) return new Sentence("problem.too-long", ("most", LongestWords));
        if (Solution == DisputeSolution.PartialRefund && Amount is null) return new Sentence("problem.amount-needed");
        if (Amount is null) return null;
        if (Amount.Amount <= 0 || Amount.Currency is not { Length: 3 } || !Amount.Currency.All(char.IsAsciiLetterUpper))
            return new Sentence("problem.amount-unsound");
        return file.Total?.Value is { } total && total.Currency == Amount.Currency && Amount.Amount > total.Amount
            ? new Sentence("problem.amount-over-total", ("total", total.Text))
            : null;
    }

    internal DisputePlan ToPlan() => new(
        Reason, Solution,
        Amount is null ? null : new Money(Amount.Amount, Amount.Currency, string.Create(CultureInfo.InvariantCulture, $"{Amount.Amount:0.00} {Amount.Currency}")),
        string.IsNullOrWhiteSpace(Words) ? null : Words.Trim())
    {
        SubReason = SubReason,
        Received = Received ?? DisputeReasons.Find(Reason)?.Received,
        Wrong = Wrong ?? DisputeReasons.Find(Reason)?.Wrong,
        Extent = Extent,
        Lines = Lines ?? [],
        Language = Languages.Find(Language)?.Tag,
    };
}

/// <summary>An amount that the buyer names.</summary>
/// <param name="Amount">As a decimal string ("12.50").</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record AskedAmount([property: JsonConverter(typeof(DecimalTextConverter))] decimal Amount, string Currency);
