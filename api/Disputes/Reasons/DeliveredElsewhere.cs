namespace DisputeHelper.Disputes.Reasons;

/// <summary>It is marked as delivered, but I do not have it. The platform refuses “not received” claims where the carrier's record shows delivery, so the carrier's word is the heart of it.</summary>
internal sealed class DeliveredElsewhere : IDisputeReason
{
    public string Id => "delivered-elsewhere";
    public string Title => "It is marked as delivered, but I do not have it";
    public string Says => "The parcel is shown as delivered, but it was not delivered to me.";
    public bool Received => false;
    public string Source => "2013: activities.aliexpress.com claim_policies.php; about 2024: ssopdot.com/blog/13874.html";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Tracking,
        Evidence.Showing(
            "denial", "The carrier's word that it was not delivered to you",
            "“Shown as delivered” counts against you unless the carrier says otherwise.",
            "Ask your post office or carrier for a letter: which address, which weight, who signed.",
            "chinaparcel.net/en/posts/171 (about 2021-25)", "letter", "carrier", "post", "correios", "carta", "declar"),
    ];
}
