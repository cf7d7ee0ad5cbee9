namespace DisputeHelper.Disputes.Reasons;

/// <summary>The tracking number is wrong or shows nothing.</summary>
internal sealed class TrackingInvalid : IDisputeReason
{
    public string Id => "tracking-invalid";
    public string Title => "The tracking number is wrong or shows nothing";
    public string Says => "The tracking number is not valid or shows no movement, and no parcel has arrived.";
    public bool Received => false;
    public string Source => "2013: activities.aliexpress.com claim_policies.php; about 2024: ssopdot.com/blog/13874.html";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Tracking,
        Evidence.Showing(
            "carrier-says", "The carrier's own tracking or letter",
            "A second source for where the parcel is; the shop's page may be wrong.",
            "Look the number up at your national carrier and take a screenshot, or ask for a letter.",
            "aliexba.com, visualfoodie.com, chinaparcel.net/en/posts/171 (about 2021-25)", "carrier", "post", "tracking", "correios", "rastreio", "rastreamento"),
        Evidence.Promise,
    ];
}
