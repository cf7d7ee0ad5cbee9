using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.SellerMessages;

/// <summary>Which circumstances an order's facts show.</summary>
internal static class Circumstances
{
    private const int SoonDays = 15;

    public static bool Holds(this Circumstance circumstance, MessageGround ground) => circumstance switch
    {
        Circumstance.NotShipped => ground.File is { State: OrderState.Processing, ShippedOn: null },
        Circumstance.OnTheWay => OnTheWay(ground.File),
        Circumstance.Late => OnTheWay(ground.File) && Expected(ground.File) is { } day && day < ground.Today,
        Circumstance.ProtectionEndsSoon => OnTheWay(ground.File) && Protection(ground.File) is { } end && end >= ground.Today && end <= ground.Today.AddDays(SoonDays),
        Circumstance.ShownDelivered => ground.File.Parcels.Any(p => p.DeliveredBy() is not null),
        Circumstance.DisputeOpen => ground.File.Disputes.Any(d => d.State == DisputeState.InProgress),
        Circumstance.SellerOffers => Offer(ground.File) is not null,
        Circumstance.ReturnPosted => ground.Return is { PostedOn: not null } or { TrackingNumber: not null },
        _ => false,
    };

    /// <summary>The day by which delivery was promised or estimated.</summary>
    public static DateOnly? Expected(CaseFile file) =>
        (Anchors.Find(file, Anchor.EstimatedDelivery) ?? Anchors.Find(file, Anchor.PromisedDelivery))?.Value;

    /// <summary>The last day of the protection, as the page states it.</summary>
    public static DateOnly? Protection(CaseFile file) => Anchors.Find(file, Anchor.PromisedDelivery)?.Value;

    /// <summary>The seller's newest proposal with an amount, in a dispute that still runs.</summary>
    public static DisputeStep? Offer(CaseFile file) => file.Disputes.Where(d => d.State == DisputeState.InProgress)
        .SelectMany(d => d.Steps).LastOrDefault(s => s is { By: DisputeParty.Seller, Amount: not null });

    private static bool OnTheWay(CaseFile file) =>
        (file.State is OrderState.Shipped || (file.State is OrderState.InDispute && file.ShippedOn is not null)) && file.Parcels.All(p => p.DeliveredBy() is null);
}
