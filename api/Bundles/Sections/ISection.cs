namespace DisputeHelper.Bundles.Sections;

/// <summary>One section of a pack. Implementations are found by looking for them; profiles name them.</summary>
internal interface ISection
{
    /// <summary>How profiles name it; also its anchor.</summary>
    string Name { get; }

    /// <summary>The section, or null when the case gives it nothing to say.</summary>
    Section? Compose(Composition pack);
}
