using DisputeHelper.Bundles.Sections;

namespace DisputeHelper.Bundles;

/// <summary>From the material of a case to the document for a receiver. Pure: no clock, no disk, no chance.</summary>
public static class Bundle
{
    private static readonly Dictionary<string, ISection> Sections = typeof(Bundle).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ISection)))
        .Select(type => (ISection)Activator.CreateInstance(type)!).ToDictionary(section => section.Name, StringComparer.Ordinal);

    /// <summary>The names that a profile may list.</summary>
    public static IReadOnlyCollection<string> SectionNames => Sections.Keys;

    /// <summary>The document.</summary>
    public static Document Compose(BundleMaterial material, Profile profile)
    {
        var composition = new Composition(material, profile);
        var say = composition.Say;
        return new Document(
            say.Say("packTitle", ("marketplace", composition.Marketplace), ("order", material.Case.Order.Number.Value)),
            ShownText.Of(material.ReasonTitle ?? say["packSubject"]),
            say.Tag, material.Date,
            [.. profile.Sections.Select(name => Sections[name].Compose(composition)).OfType<Section>()],
            Originals.Of(composition))
        {
            Draft = material.Draft,
        };
    }
}
