using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>What the buyer means to ask for.</summary>
/// <param name="Reason">The id of a dispute reason (<c>damaged</c>).</param>
/// <param name="Solution">What is asked for.</param>
/// <param name="Amount">How much; null asks for the whole total.</param>
/// <param name="Words">What happened, in the buyer's own words; printed as the buyer's statement and never changed.</param>
public sealed record DisputePlan(string Reason, DisputeSolution Solution, Money? Amount, string? Words)
{
    /// <summary>The newest plan of an order, or null when none was made.</summary>
    public static async Task<DisputePlan?> Find(CaseShelf shelf, OrderNumber number, CancellationToken ct) =>
        await shelf.PlanOf(number, ct) is { } json ? System.Text.Json.JsonSerializer.Deserialize<DisputePlan>(json, FactsJson.Options) : null;
}

/// <summary>The two things the marketplace offers, whole or in part; it has no exchange.</summary>
public enum DisputeSolution { FullRefund, PartialRefund, ReturnAndRefund }
