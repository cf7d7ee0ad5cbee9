using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Fewer pieces, while only one was ordered.</summary>
internal sealed class OnePieceOnly : IWeakness
{
    public string Id => "one-piece-only";
    public int Weight => 2;
    public Origin Origin { get; } = WeakSpots.Read("AE-RSN-7", "sovetclub.ru/en/kak-otkryt-spor-na-aliekspress", "no date", "c");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason.Id == "quantity-short" && file.Lines is [{ Quantity: { Value: 1 } one }] ? [one.As(one.Quote)] : null;
}
