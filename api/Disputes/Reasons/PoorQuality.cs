namespace DisputeHelper.Disputes.Reasons;

/// <summary>The quality is poor.</summary>
internal sealed class PoorQuality : IDisputeReason
{
    public string Id => "poor-quality";
    public string Title => "The quality is poor";
    public string Says => "What arrived is of poor quality.";
    public bool Received => true;
    public string Source => "about 2024: ssopdot.com/blog/13874.html; 2013: activities.aliexpress.com claim_policies.php";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Photos("close-ups of every flaw", "Photograph each flaw close up, and once from further away so that it can be placed."),
        Evidence.Listing,
    ];
}
