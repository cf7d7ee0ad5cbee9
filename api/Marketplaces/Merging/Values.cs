using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>Two readings of one value: the first stays, the second is kept beside it, agreeing or not.</summary>
internal static class Values
{
    /// <summary>Both readings in one.</summary>
    public static Cited<T>? Both<T>(Cited<T>? first, Cited<T>? second) => first is null ? second : second is null ? first
        : first with { Others = [.. first.Others, new(second.Value, second.Quote, second.Source, second.How), .. second.Others] };

    /// <summary>As above; of two equal amounts the one that knows its currency leads.</summary>
    public static Cited<Money>? Both(Cited<Money>? first, Cited<Money>? second) =>
        first is { Value.Currency: null } && second is { Value.Currency: not null } && first.Value.Amount == second.Value.Amount
            ? Both<Money>(second, first)
            : Both<Money>(first, second);
}
