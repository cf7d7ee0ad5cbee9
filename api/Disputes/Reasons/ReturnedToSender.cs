namespace DisputeHelper.Disputes.Reasons;

/// <summary>The carrier sent it back.</summary>
internal sealed class ReturnedToSender : IDisputeReason
{
    public string Id => "returned-to-sender";
    public string Title => "The carrier sent it back";
    public string Says => "The carrier sent the parcel back to the sender.";
    public bool Received => false;
    public string Source => "sovetclub.ru/en/kak-otkryt-spor-na-aliekspress (no date)";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Tracking,
        Evidence.Showing(
            "carrier-says", "The carrier's own tracking or letter",
            "A second source for where the parcel is; the shop's page may be wrong.",
            "Look the number up at your national carrier and take a screenshot, or ask for a letter.",
            "aliexba.com, visualfoodie.com, chinaparcel.net/en/posts/171 (about 2021-25)", "carrier", "post", "tracking", "correios", "rastreio", "rastreamento"),
    ];
}
