namespace DisputeHelper.Disputes.Reasons;

/// <summary>Parts or accessories are missing.</summary>
internal sealed class PartsMissing : IDisputeReason
{
    public string Id => "parts-missing";
    public string Title => "Parts or accessories are missing";
    public string Says => "Parts that belong to it are missing.";
    public bool Received => true;
    public string Source => "about 2019: strings of the dispute API (github liuweipcs/custom-service)";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Photos("everything that came", "Lay out everything that came and photograph it from above, with the packing list if there is one.", "alixblog.com/abrir-disputa-aliexpress (about 2022-24)"),
        Evidence.Listing,
    ];
}
