namespace DisputeHelper.Disputes.Reasons;

/// <summary>Fewer pieces came than ordered.</summary>
internal sealed class QuantityShort : IDisputeReason
{
    public string Id => "quantity-short";
    public string Title => "Fewer pieces came than ordered";
    public string Says => "Fewer pieces arrived than were ordered.";
    public bool Received => true;
    public string Source => "about 2024: ssopdot.com/blog/13874.html; 2013: activities.aliexpress.com claim_policies.php";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Photos("all that came, counted out, and the opened parcel", "Lay out everything that came beside the opened parcel and its label, and photograph it from above.", "alixblog.com/abrir-disputa-aliexpress (about 2022-24)"),
        Evidence.Video("opening the parcel", "If you filmed the unpacking, add it uncut; if not, the photo of the opened parcel often suffices.", "alixblog.com/abrir-disputa-aliexpress (about 2022-24)"),
    ];
}
