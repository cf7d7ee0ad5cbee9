using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Outcomes;

/// <summary>Counts the buyer's own cases.</summary>
internal static class Counting
{
    public static Statistics Of(IReadOnlyList<EndedCase> ended, Func<string, string?> titleOf, Phrases phrases) => new(
        ended.Count, Count(ended, Won), Count(ended, Partly), Count(ended, Lost), Count(ended, c => c.Outcome.Result == OutcomeResult.Withdrawn), Rate(ended),
        Median(ended, DaysToDecision), Median(ended, DaysToRefund),
        [.. ended.GroupBy(c => c.Plan?.Reason).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => Figures(g.Key, [.. g], titleOf))],
        [.. Currencies(ended).Select(c => Money(c, ended))],
        [.. OutcomeRecord.Choices.Select(id => new HelpedFigures(
                id, phrases[$"outcome.helped.{id}"], Count(ended, c => c.Outcome.Helped.Contains(id)), Count(ended, c => c.Outcome.Helped.Contains(id) && (Won(c) || Partly(c)))))
            .Where(h => h.Cases > 0).OrderByDescending(h => h.Cases)]);

    private static ReasonFigures Figures(string? reason, IReadOnlyList<EndedCase> cases, Func<string, string?> titleOf) => new(
        reason, reason is null ? null : titleOf(reason), cases.Count, Count(cases, Won), Count(cases, Partly), Count(cases, Lost), Rate(cases), Median(cases, DaysToRefund));

    private static bool Won(EndedCase ended) => ended.Outcome.Result is OutcomeResult.FullRefund or OutcomeResult.Replacement;

    private static bool Partly(EndedCase ended) => ended.Outcome.Result is OutcomeResult.PartialRefund;

    private static bool Lost(EndedCase ended) => ended.Outcome.Result is OutcomeResult.Nothing;

    private static int Count(IReadOnlyList<EndedCase> cases, Func<EndedCase, bool> fits) => cases.Count(fits);

    private static int? Rate(IReadOnlyList<EndedCase> cases)
    {
        var all = cases.Count(c => c.Outcome.Result != OutcomeResult.Withdrawn);
        return all == 0 ? null : (int)Math.Round(100.0 * cases.Count(c => Won(c) || Partly(c)) / all, MidpointRounding.AwayFromZero);
    }

    private static int? DaysToDecision(EndedCase ended) =>
        ended.File is { } file ? OutcomeDays.Between(OutcomeDays.Opened(file), OutcomeDays.Decided(file, ended.Outcome)) : null;

    private static int? DaysToRefund(EndedCase ended) => ended.File is { } file ? OutcomeDays.Between(OutcomeDays.Opened(file), OutcomeDays.Refunded(ended.Money)) : null;

    /// <summary>The middle one; of two in the middle the longer, since a wait is better over- than underestimated.</summary>
    private static int? Median(IReadOnlyList<EndedCase> cases, Func<EndedCase, int?> of)
    {
        var known = cases.Select(of).OfType<int>().Order().ToList();
        return known.Count == 0 ? null : known[known.Count / 2];
    }

    private static IEnumerable<string> Currencies(IReadOnlyList<EndedCase> ended) => ended.SelectMany(c => (c.Money?.Refunds ?? []).Select(r => r.Amount.Currency)
        .Concat([c.File?.Total?.Value.Currency, c.Outcome.Amount?.Currency])).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private static MoneyFigures Money(string currency, IReadOnlyList<EndedCase> ended)
    {
        Money As(decimal amount) => new NamedAmount(amount, currency).AsMoney;
        return new MoneyFigures(
            currency, As(ended.Where(c => c.File?.Total?.Value.Currency == currency).Sum(c => c.File!.Total!.Value.Amount)), As(ended.Sum(c => Refunded(c, currency))));
    }

    /// <summary>What was seen to arrive; where nothing was checked off, what the outcome names.</summary>
    private static decimal Refunded(EndedCase ended, string currency) => ended.Money is { Refunds.Count: > 0 } money
        ? money.Refunds.Where(r => r.Amount.Currency == currency).Sum(r => r.Amount.Amount)
        : ended.Outcome.Amount is { } named && named.Currency == currency ? named.Amount : 0;
}
