namespace DisputeHelper.Disputes.Reasons;

/// <summary>It arrived damaged.</summary>
internal sealed class Damaged : IDisputeReason
{
    public string Id => "damaged";
    public string Title => "It arrived damaged";
    public string Says => "What arrived is damaged.";
    public bool Received => true;
    public string Source => "about 2024: ssopdot.com/blog/13874.html; 2013: activities.aliexpress.com claim_policies.php";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Photos("the damage, and the parcel it came in", "Photograph the damage close up and from further away, and the parcel from all sides with its label.", "help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html (2016 or earlier)"),
        Evidence.Showing(
            "carrier-report", "The carrier's damage report",
            "If the parcel itself is broken, the carrier must be told at once.",
            "Go to the carrier with the parcel and ask for a written report.",
            "help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html (2016 or earlier)", "report", "carrier", "post", "relatório", "laudo"),
    ];
}
