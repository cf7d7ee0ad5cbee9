namespace DisputeHelper.Disputes.Reasons;

/// <summary>It does not work.</summary>
internal sealed class DoesNotWork : IDisputeReason
{
    public string Id => "does-not-work";
    public string Title => "It does not work";
    public string Says => "What arrived does not work.";
    public bool Received => true;
    public string Source => "sovetclub.ru/en/kak-otkryt-spor-na-aliekspress (no date)";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Video("switching it on and what happens", "Film the item, its power source and the fault in one take, 15 to 30 seconds.", "help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html (2016 or earlier)"),
        Evidence.Photos("the item and its type plate", "Photograph the item, its type plate and its plug."),
        Evidence.Listing,
    ];
}
