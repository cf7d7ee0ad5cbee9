using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Progress;

/// <summary>What the entries of a dispute's record say of where it stands.</summary>
internal static class RecordReading
{
    public static bool By(this RecordShows shown, DisputeRecord dispute) => shown switch
    {
        RecordShows.NobodySpoke => dispute.LastSpoke() == DisputeParty.Unknown,
        RecordShows.BuyerSpokeLast => dispute.LastSpoke() == DisputeParty.Buyer,
        RecordShows.SellerSpokeLast => dispute.LastSpoke() == DisputeParty.Seller,
        RecordShows.PlatformSpokeLast => dispute.LastSpoke() == DisputeParty.Marketplace,
        RecordShows.OfferOfNothing => LastOffer(dispute)?.OffersNothing() is true,
        RecordShows.OfferOfSomething => LastOffer(dispute) is { Amount.Value.Amount: > 0 },
        RecordShows.SolutionReached => dispute.Solution is not null,
        RecordShows.RefundGiven => dispute.Refund is { Value.Amount: > 0 } || dispute.RefundInfo is not null,
        RecordShows.RefundOfNothing => dispute.Refund is { Value.Amount: 0 },
        RecordShows.ReturnWanted => dispute.Kind?.Contains("return", StringComparison.OrdinalIgnoreCase) is true,
        _ => false,
    };

    /// <summary>The last word of the other side.</summary>
    public static DisputeStep? LastOffer(DisputeRecord dispute) =>
        dispute.Turns() is { Count: > 0 } turns
            ? turns.LastOrDefault(t => t.Step.By != DisputeParty.Buyer).Step
            : dispute.Steps.LastOrDefault(s => s.By is DisputeParty.Seller or DisputeParty.Marketplace);

    /// <summary>When a point of the course was reached, where the record tells.</summary>
    public static DateTimeOffset? At(DisputeRecord dispute, CourseStage stage)
    {
        var turns = dispute.Turns();
        DateTimeOffset? First(Func<(DateTimeOffset At, DisputeStep Step), bool> fits) => turns.Where(fits).Select(t => (DateTimeOffset?)t.At).FirstOrDefault();
        var answered = First(t => t.Step.By == DisputeParty.Seller);
        return stage switch
        {
            CourseStage.Opened => dispute.OpenedAt is { } opened && PageTime.TryRead(opened.Value) is { } at ? at : First(t => t.Step.By == DisputeParty.Buyer),
            CourseStage.Seller => answered,
            CourseStage.Buyer => answered is null ? null : First(t => t.Step.By == DisputeParty.Buyer && t.At > answered),
            CourseStage.Platform => First(t => t.Step.By == DisputeParty.Marketplace),
            _ => null,
        };
    }
}
