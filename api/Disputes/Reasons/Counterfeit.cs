namespace DisputeHelper.Disputes.Reasons;

/// <summary>It is a fake.</summary>
internal sealed class Counterfeit : IDisputeReason
{
    public string Id => "counterfeit";
    public string Title => "It is a fake";
    public string Says => "What arrived is counterfeit.";
    public bool Received => true;
    public string Source => "about 2024: ssopdot.com/blog/13874.html; 2013: activities.aliexpress.com claim_policies.php";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Photos("the marks that give it away, beside the genuine ones", "Photograph logo, seams, serial number and packaging; put the maker's own pictures beside them."),
        Evidence.Showing(
            "expert", "The word of the maker, customs or an expert",
            "Banks accept a claim of counterfeit only on such a word.",
            "Write to the maker with photos and the serial number and keep the answer.",
            "justt.ai; midigator.com (about 2023-24): Visa 13.4", "maker", "brand", "expert", "authentic", "customs", "fabricante", "marca", "perito"),
        Evidence.Listing,
    ];
}
