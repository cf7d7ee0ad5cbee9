using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Deadlines;

/// <summary>One thing that ends, and all that is known of when: a data file under <c>Rules</c>. Its sentences are <c>deadline.ID.title</c> and <c>.action</c> of the wording.</summary>
/// <param name="Id">The deadline's id.</param>
/// <param name="Who">Whose turn it is.</param>
/// <param name="Statement">The kind of sentence by which a page states it; null when pages do not.</param>
/// <param name="When">What must hold for the topic to matter at all.</param>
/// <param name="Over">Any of these ends it.</param>
/// <param name="Rules">The rules for pages that are silent; versions that contradict each other stand side by side.</param>
internal sealed record Topic(
    string Id, DeadlineParty Who, StatementKind? Statement, IReadOnlyList<Condition> When, IReadOnlyList<Condition> Over, IReadOnlyList<Rule> Rules);

/// <summary>One rule as one source words it.</summary>
/// <param name="Id">The row of the collected facts it comes from.</param>
/// <param name="Text">What it says.</param>
/// <param name="Days">The period; null when the source gives none.</param>
/// <param name="From">What starts it. The day after counts as day 1.</param>
/// <param name="Countries">ISO 3166 codes it is limited to; empty for everywhere.</param>
/// <param name="ExceptCountries">Where it does not hold.</param>
/// <param name="HeldFrom">The first day on which it is known to have held; null when unknown.</param>
/// <param name="HeldUntil">The last such day; null when it still holds.</param>
/// <param name="Source">Where it was read, with the source's own date.</param>
/// <param name="ReadOn">The day it was read there.</param>
/// <param name="Confidence">a (official) to d (contradicted); d is kept and never counted.</param>
internal sealed record Rule(
    string Id, string Text, int? Days, Anchor From, IReadOnlyList<string> Countries, IReadOnlyList<string> ExceptCountries,
    DateOnly? HeldFrom, DateOnly? HeldUntil, string Source, DateOnly ReadOn, string Confidence)
{
    public RuleReference Reference(Phrases said) => new(Id, Text, Source, ReadOn, Confidence)
    {
        Says = Days is { } days
            ? said.Say("rule.days", ("days", days), ("from", said[$"from.{JsonNamingPolicy.KebabCaseLower.ConvertName(From.ToString())}"]))
            : said["rule.no-days"],
    };

    /// <summary>Whether it counted on a day.</summary>
    public bool HeldOn(DateOnly? day) => day is null ? HeldUntil is null : (HeldFrom is null || day >= HeldFrom) && (HeldUntil is null || day <= HeldUntil);

    /// <summary>An unknown country is taken for one without a rule of its own.</summary>
    public bool HoldsIn(string? country) => country is null
        ? Countries.Count == 0
        : (Countries.Count == 0 || Countries.Contains(country, StringComparer.OrdinalIgnoreCase)) && !ExceptCountries.Contains(country, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What a period runs from. The last is on no page, so what hangs on it stays without a date.</summary>
internal enum Anchor
{
    Placed, Paid, Shipped, Delivered, ReceiptConfirmed, PromisedDelivery, EstimatedDelivery, DisputeOpened, DisputeAsked, AnswerAsked, DisputeFinished, ReturnAgreed, FirstBill,
}

/// <summary>What a topic may depend on.</summary>
internal enum Condition
{
    Paid, Delivered, Completed, Cancelled, Disputed, DisputeOpen, DisputeFinished, ReturnOpen, FreeReturnOffered, PaymentByCard, PaymentByPaypal, PaymentByKlarna,
    SellerAnswered, BuyerAnswered,
}
