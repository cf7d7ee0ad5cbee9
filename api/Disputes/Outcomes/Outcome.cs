using DisputeHelper.Cases;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Outcomes;

/// <summary>Puts together how a dispute ended.</summary>
internal static class Outcome
{
    public static OutcomeView Of(CaseFile file, DisputePlan? plan, OutcomeRecord? record, MoneyRecord? money, Phrases phrases)
    {
        var finished = file.Disputes.LastOrDefault(d => d.State is DisputeState.Finished or DisputeState.Cancelled);
        var suggested = Suggested(file, finished);
        return new OutcomeView(
            record, suggested, finished?.Solution ?? finished?.Status, finished?.Refund?.Value,
            OutcomeDays.Between(OutcomeDays.Opened(file), OutcomeDays.Decided(file, record)), OutcomeDays.Between(OutcomeDays.Opened(file), OutcomeDays.Refunded(money)),
            [.. OutcomeRecord.Choices.Select(id => new HelpedChoice(id, phrases[$"outcome.helped.{id}"]))],
            Review.Draft(file, plan, record, money, phrases));
    }

    /// <summary>Only what a page states: a finished dispute with its refund. A finished one without an amount may have been closed for any reason.</summary>
    private static OutcomeResult? Suggested(CaseFile file, DisputeRecord? finished) => finished switch
    {
        { State: DisputeState.Cancelled } => OutcomeResult.Withdrawn,
        { Refund.Value: { Amount: 0 } } => OutcomeResult.Nothing,
        { Refund.Value: { } refund } when file.Total?.Value is { } total && total.Currency == refund.Currency =>
            refund.Amount >= total.Amount ? OutcomeResult.FullRefund : OutcomeResult.PartialRefund,
        _ => null,
    };
}
