using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.MoneyLine;

/// <summary>What the buyer checks off: offers made outside the pages, and refunds that came.</summary>
/// <param name="ApprovedOn">The day on which the refund was approved; the days until it arrives run from it where no page gives it.</param>
/// <param name="Offered">An offer that stands on no page.</param>
/// <param name="Refunds">Money that came, or that is looked for.</param>
public sealed record MoneyRecord(DateOnly? ApprovedOn, NamedAmount? Offered, IReadOnlyList<RefundSeen> Refunds)
{
    /// <summary>The topic it is kept under.</summary>
    public const string Topic = "money";

    internal Sentence? Problem(DateOnly today) =>
        Offered is { IsSound: false } || Refunds.Any(r => !r.Amount.IsSound) ? new Sentence("problem.amount-unsound")
        : Refunds.Count > 50 || Refunds.Any(r => r.Where?.Length > 100) ? new Sentence("problem.too-long", ("most", 100))
        : Refunds.Any(r => r.On > today.AddDays(1) || r.On.Year < 2010) || ApprovedOn is { } day && (day > today.AddDays(1) || day.Year < 2010) ? new Sentence("problem.day-far")
        : null;
}

/// <summary>A refund that the buyer saw arrive.</summary>
/// <param name="Amount">How much.</param>
/// <param name="On">The day it was seen.</param>
/// <param name="Where">Where, in the buyer's words.</param>
public sealed record RefundSeen(NamedAmount Amount, DateOnly On, string? Where);
