namespace DisputeHelper.Disputes.Reasons;

/// <summary>It was sent in another way than stated.</summary>
internal sealed class OtherCarrier : IDisputeReason
{
    public string Id => "other-carrier";
    public string Title => "It was sent in another way than stated";
    public string Says => "The parcel was sent by another carrier or service than the one that was stated.";
    public bool Received => true;
    public string Source => "about 2019: strings of the dispute API (github liuweipcs/custom-service)";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Tracking,
        Evidence.Photos("the label on the parcel", "Photograph the label so that carrier and number can be read."),
    ];
}
