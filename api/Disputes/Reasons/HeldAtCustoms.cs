namespace DisputeHelper.Disputes.Reasons;

/// <summary>It is held at customs.</summary>
internal sealed class HeldAtCustoms : IDisputeReason
{
    public string Id => "held-at-customs";
    public string Title => "It is held at customs";
    public string Says => "The parcel is held at customs.";
    public bool Received => false;
    public string Source => "2013: activities.aliexpress.com claim_policies.php; about 2024: ssopdot.com/blog/13874.html";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Showing(
            "customs-document", "The customs document with the reason",
            "Who must pay or supply papers depends on the exact reason.",
            "Ask the customs office or the carrier for the notice that names the reason.",
            "help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html (2016 or earlier)", "customs", "alfândega", "alfandega", "receita", "aduana", "zoll", "douane"),
        Evidence.Tracking,
    ];
}
