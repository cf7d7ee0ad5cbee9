using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Weaknesses;

/// <summary>Not received, while the order is completed: receipt counts as confirmed, by the buyer or by lapse of time.</summary>
internal sealed class ReceiptConfirmed : IWeakness
{
    public string Id => "receipt-confirmed";
    public int Weight => 1;
    public Origin Origin { get; } = WeakSpots.Read("AE-END-1", "copies of the AliExpress help: christinasbeautyjourney.blogspot.com; alibilling.com", "2021-12 to 2024 or later", "b");

    public IReadOnlyList<Cited<string>>? Found(CaseFile file, DisputeReason reason, DateTimeOffset now) =>
        reason is { Received: false } && file.CompletedOn is { } done ? [done.As(done.Quote)] : null;
}
