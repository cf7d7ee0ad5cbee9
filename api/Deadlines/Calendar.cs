using DisputeHelper.Cases;

namespace DisputeHelper.Deadlines;

/// <summary>Everything that ends: what the pages promise, and rules where they are silent.</summary>
public static class Calendar
{
    /// <summary>The deadlines of a case as of a moment: running ones first, the nearest at the top.</summary>
    public static IReadOnlyList<Deadline> For(CaseFile file, DateTimeOffset now) => [];

    /// <summary>The nearest deadline that still runs, or null.</summary>
    public static Deadline? Next(CaseFile file, DateTimeOffset now) =>
        For(file, now).FirstOrDefault(d => d is { State: DeadlineState.Open or DeadlineState.Soon, Until: not null });
}
