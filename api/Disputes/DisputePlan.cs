using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>What the buyer means to ask for.</summary>
/// <param name="Reason">The id of a dispute reason (<c>damaged</c>); null while only some questions are answered.</param>
/// <param name="Solution">What is asked for.</param>
/// <param name="Amount">How much; null asks for the whole total.</param>
/// <param name="Words">What happened, in the buyer's own words; printed as the buyer's statement and never changed.</param>
public sealed record DisputePlan(string? Reason, DisputeSolution Solution, Money? Amount, string? Words)
{
    /// <summary>What exactly, within the reason.</summary>
    public string? SubReason { get; init; }

    /// <summary>The answer to "did the goods come?"; null while it is open.</summary>
    public bool? Received { get; init; }

    /// <summary>The answer to "what is wrong?".</summary>
    public string? Wrong { get; init; }

    /// <summary>The answer to "how much of the order?".</summary>
    public DisputeExtent? Extent { get; init; }

    /// <summary>The order's lines that it is about, by id or place; empty for all.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The language that the claim is written in (BCP 47); null for the one the program is asked in.</summary>
    public string? Language { get; init; }

    /// <summary>The newest plan of an order, or null when none was made.</summary>
    public static async Task<DisputePlan?> Find(CaseShelf shelf, OrderNumber number, CancellationToken ct) =>
        FactsJson.TryRead<DisputePlan>(await shelf.PlanOf(number, ct));
}

/// <summary>What can be asked for. The marketplace offers refunds, whole or in part, with the goods or without; sending again is between buyer and seller.</summary>
public enum DisputeSolution { FullRefund, PartialRefund, ReturnAndRefund, Resend }

/// <summary>How much of the order it is about.</summary>
public enum DisputeExtent { Whole, SomeItems, SomePieces }
