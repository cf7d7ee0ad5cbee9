namespace DisputeHelper.Disputes.Reasons;

/// <summary>The parcel was empty.</summary>
internal sealed class EmptyParcel : IDisputeReason
{
    public string Id => "empty-parcel";
    public string Title => "The parcel was empty";
    public string Says => "The parcel arrived without the goods.";
    public bool Received => true;
    public string Source => "sovetclub.ru/en/kak-otkryt-spor-na-aliekspress (no date)";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Photos("the empty parcel, its label and its seals", "Photograph the parcel from all sides, the label with the weight, and the tape.", "alixblog.com/abrir-disputa-aliexpress (about 2022-24)"),
        Evidence.Showing(
            "weight", "The parcel's weight by the carrier",
            "A weight below that of the goods shows that they were never in it.",
            "Ask the carrier for the recorded weight, or photograph the label where it is printed.",
            "alixblog.com/abrir-disputa-aliexpress (about 2022-24)", "weight", "peso", "gram", "kg"),
        Evidence.Tracking,
    ];
}
