namespace DisputeHelper.Bundles.Sections;

/// <summary>The linked contents; page numbers are those of the file, from 1 on the cover.</summary>
internal sealed class ContentsPage : ISection
{
    public string Name => "contents";

    public Section Compose(Composition pack) => new(Name, pack.Say["packContents"], [new Contents()]);
}
