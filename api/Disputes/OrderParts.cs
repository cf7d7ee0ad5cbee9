using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>The lines of an order that a plan speaks of.</summary>
internal static class OrderParts
{
    /// <summary>The chosen lines; none chosen means all.</summary>
    public static IReadOnlyList<OrderLine> Of(CaseFile file, DisputePlan? plan) =>
        plan is not { Lines.Count: > 0 } ? file.Lines : [.. file.Lines.Where((line, place) => plan.Lines.Contains(IdOf(line, place)))];

    /// <summary>A line's own id, else its place, for pages that give none.</summary>
    public static string IdOf(OrderLine line, int place) => line.LineId ?? $"line-{place + 1}";
}
