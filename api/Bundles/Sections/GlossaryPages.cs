namespace DisputeHelper.Bundles.Sections;

/// <summary>The few technical words of the pack for readers without a technical background: what a hash proves, and what not.</summary>
internal sealed class GlossaryPages : ISection
{
    private static readonly string[] Terms = ["Exhibit", "Capture", "Hash", "Proves", "ProvesNot", "Log", "Manifest", "Utc"];

    public string Name => "glossary";

    public Section Compose(Composition pack) => new(Name, pack.Say["packGlossary"],
        [new FactRows([.. Terms.Select(term => new FactRow(pack.Say[$"packTerm{term}"], pack.Say[$"packMeans{term}"]))])]);
}
