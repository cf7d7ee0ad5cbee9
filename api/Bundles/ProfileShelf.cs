using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>The receivers that are known: one data file each in <c>Profiles/</c>.</summary>
public sealed class ProfileShelf
{
    private const string Folder = "DisputeHelper.Bundles.Profiles.";

    /// <summary>All of them, by name.</summary>
    public IReadOnlyDictionary<string, Profile> All { get; } = typeof(ProfileShelf).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
        .Select(Read).OrderBy(profile => profile.Name, StringComparer.Ordinal).ToDictionary(profile => profile.Name, StringComparer.Ordinal);

    /// <summary>The profile of this name, or a sentence that lists those there are.</summary>
    /// <exception cref="BundleProblem">There is none.</exception>
    public Profile Take(string name) => All.TryGetValue(name, out var profile) ? profile
        : throw new BundleProblem($"There is no profile of this name. Choose one of: {string.Join(", ", All.Keys)}.");

    private static Profile Read(string resource)
    {
        using var stream = typeof(ProfileShelf).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Profile>(stream, FactsJson.Options)!;
    }
}
