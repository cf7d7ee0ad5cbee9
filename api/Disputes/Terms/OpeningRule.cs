using DisputeHelper.Deadlines;

namespace DisputeHelper.Disputes.Terms;

/// <summary>From when a dispute may be opened, as one source words it: a data file under <c>Opening</c>; its words are <c>opening.ID</c>.</summary>
/// <param name="Days">The first day is this many days after the day that it counts from.</param>
/// <param name="From">What it counts from.</param>
/// <param name="OnlyNotReceived">Whether it speaks of goods that did not come, only.</param>
/// <param name="HeldFrom">The first day on which it is known to have held; null when unknown.</param>
/// <param name="HeldUntil">The last such day; null when it still holds.</param>
/// <param name="Origin">Where it was read.</param>
internal sealed record OpeningRule(int Days, Anchor From, bool OnlyNotReceived, DateOnly? HeldFrom, DateOnly? HeldUntil, Origin Origin)
{
    private static readonly Lazy<IReadOnlyList<OpeningRule>> Known = new(() => DataFiles.In<OpeningRule>("Opening"));

    public static IReadOnlyList<OpeningRule> All => Known.Value;

    /// <summary>Without a day only what still holds counts.</summary>
    public bool HeldOn(DateOnly? day) => day is null ? HeldUntil is null : (HeldFrom is null || day >= HeldFrom) && (HeldUntil is null || day <= HeldUntil);
}
