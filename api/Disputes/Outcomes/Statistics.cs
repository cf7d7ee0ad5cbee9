using DisputeHelper.Cases;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Outcomes;

/// <summary>The buyer's own experience in figures. It is computed here and goes nowhere.</summary>
/// <param name="Cases">Orders with a recorded outcome.</param>
/// <param name="Won">Of these, with a full refund or a replacement.</param>
/// <param name="Partly">With a part of the money.</param>
/// <param name="Lost">With nothing.</param>
/// <param name="Withdrawn">Taken back; in no rate.</param>
/// <param name="WinRate">Won and partly, of all that were not withdrawn, in percent; null without any.</param>
/// <param name="DaysToDecision">The median; null when no case gives it.</param>
/// <param name="DaysToRefund">The median; null when no case gives it.</param>
/// <param name="ByReason">The same for each reason, the most frequent first.</param>
/// <param name="Money">Paid for and come back on these orders, for each currency apart.</param>
/// <param name="Helped">What helped, the most frequent first.</param>
public sealed record Statistics(
    int Cases, int Won, int Partly, int Lost, int Withdrawn, int? WinRate, int? DaysToDecision, int? DaysToRefund, IReadOnlyList<ReasonFigures> ByReason,
    IReadOnlyList<MoneyFigures> Money, IReadOnlyList<HelpedFigures> Helped);

/// <summary>The figures of one reason. Its id is null for orders without a plan.</summary>
public sealed record ReasonFigures(string? Reason, string? Title, int Cases, int Won, int Partly, int Lost, int? WinRate, int? DaysToRefund);

/// <summary>Money of one currency.</summary>
public sealed record MoneyFigures(string Currency, Money Paid, Money Refunded);

/// <summary>How often something helped.</summary>
public sealed record HelpedFigures(string Id, string Title, int Cases, int Won);

/// <summary>One ended case.</summary>
internal sealed record EndedCase(CaseFile? File, DisputePlan? Plan, OutcomeRecord Outcome, MoneyRecord? Money);
