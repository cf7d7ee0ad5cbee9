namespace DisputeHelper.Disputes.Reasons;

/// <summary>It is not as described.</summary>
internal sealed class NotAsDescribed : IDisputeReason
{
    public string Id => "not-as-described";
    public string Title => "It is not as described";
    public string Says => "What arrived differs from the description.";
    public bool Received => true;
    public string Source => "about 2024: ssopdot.com/blog/13874.html; 2013: activities.aliexpress.com claim_policies.php";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Photos("each difference", "List every difference and photograph each one; of several pieces show as many as possible.", "help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html (2016 or earlier)"),
        Evidence.Listing,
    ];
}
