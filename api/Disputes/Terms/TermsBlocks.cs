using DisputeHelper.Cases;
using DisputeHelper.Disputes.Weaknesses;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Terms;

/// <summary>Why the button may be missing: what the help of the marketplace names, looked at for this order.</summary>
internal static class TermsBlocks
{
    private const int DaysAfterShipping = 10;
    private const int DaysAfterReceipt = 15;
    private static readonly Origin Read = WeakSpots.Read("AE-OPEN-5", "fr.cybercomputersol.com/10261531-why-wont-aliexpress-let-me-open-a-dispute", "about 2022", "c");

    public static IReadOnlyList<TermsBlock> Of(CaseFile file, DateTimeOffset now, Phrases phrases)
    {
        var receipt = file.CompletedOn ?? Deadlines.Anchors.Find(file, Deadlines.Anchor.Delivered);
        var running = WeakSpots.Promised(file).Where(s => PageTime.EndOf(s.On!.Value) >= now).Select(s => s.Text).ToList();
        var delivered = WeakSpots.Deliveries(file);
        return
        [
            Block("too-early", file.ShippedOn is { } shipped ? now < OpeningDays.Begin(shipped.Value.AddDays(DaysAfterShipping)) : null, file.ShippedOn),
            new("in-transit", phrases["block.in-transit"], delivered.Count > 0 || file.CompletedOn is not null ? false : running.Count > 0 ? true : null, delivered.Count > 0 ? delivered : running, Read),
            Block("too-late", receipt is null ? null : now > PageTime.EndOf(receipt.Value.AddDays(DaysAfterReceipt)), receipt),
            new("file", phrases["block.file"], null, [], Read),
        ];

        TermsBlock Block(string id, bool? holds, Cited<DateOnly>? day) => new(id, phrases[$"block.{id}"], holds, day is null ? [] : [day.As(day.Quote)], Read);
    }
}
