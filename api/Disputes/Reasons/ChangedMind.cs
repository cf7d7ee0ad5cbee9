namespace DisputeHelper.Disputes.Reasons;

/// <summary>I no longer want it. The buyer pays the way back, unless a free return is offered.</summary>
internal sealed class ChangedMind : IDisputeReason
{
    public string Id => "changed-mind";
    public string Title => "I no longer want it";
    public string Says => "I wish to return the goods.";
    public bool Received => true;
    public string Source => "christinasbeautyjourney.blogspot.com (2021-12, 2022-02); API field of 2026-01: the buyer's own reasons";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Photos("the unused item in its packaging", "Photograph the item unused and complete, with its packaging."),
    ];
}
