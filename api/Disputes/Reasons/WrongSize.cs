namespace DisputeHelper.Disputes.Reasons;

/// <summary>It has the wrong size.</summary>
internal sealed class WrongSize : IDisputeReason
{
    public string Id => "wrong-size";
    public string Title => "It has the wrong size";
    public string Says => "What arrived does not have the size that was ordered.";
    public bool Received => true;
    public string Source => "sovetclub.ru/en/kak-otkryt-spor-na-aliekspress (no date)";

    public IReadOnlyList<EvidenceNeed> Needs { get; } =
    [
        Evidence.Showing(
            "ruler", "A photo of the item lying flat beside a ruler",
            "Measurements are only believed when they can be read.",
            "Lay it flat, put a ruler or tape along it, and photograph it clearly.",
            "help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html (2016 or earlier)", "ruler", "measur", "tape", "size", "régua", "medida", "fita", "tamanho"),
        Evidence.Showing(
            "size-label", "A photo of the size label",
            "It shows which size was sent.",
            "Photograph the label in the item.",
            "help.aliexpress.com/how_to_provide_evidence_to_support_your_claim.html (2016 or earlier)", "label", "etiqueta", "tag"),
        Evidence.Listing,
    ];
}
