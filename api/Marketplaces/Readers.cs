namespace DisputeHelper.Marketplaces;

/// <summary>All the readers of all marketplaces, found by looking for them in this program.</summary>
public static class Readers
{
    /// <summary>One of each, ordered by name so that nothing depends on the order of discovery.</summary>
    public static IReadOnlyList<IPageReader> All { get; } = [.. typeof(Readers).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IPageReader)) && type is { IsAbstract: false, IsInterface: false })
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (IPageReader)Activator.CreateInstance(type, nonPublic: true)!)];
}
