using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles;

/// <summary>The receivers that are known: one data file each in <c>Profiles/</c>; their words stand in the language files.</summary>
public sealed class ProfileShelf
{
    private const string Folder = "DisputeHelper.Bundles.Profiles.";

    private static readonly (string Key, Func<Profile, bool> IsUnknown)[] Silences =
    [
        ("packUnknownBytes", profile => profile.MaxBytes is null),
        ("packUnknownPages", profile => profile.MaxPages is null),
        ("packUnknownFiles", profile => profile.MaxFiles is null),
        ("packUnknownTypes", profile => profile.FileTypes is null),
    ];

    /// <summary>All of them, by name, in English.</summary>
    public IReadOnlyDictionary<string, Profile> All { get; } = typeof(ProfileShelf).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
        .Select(Read).Select(profile => Told(profile, Languages.English)).OrderBy(profile => profile.Name, StringComparer.Ordinal).ToDictionary(profile => profile.Name, StringComparer.Ordinal);

    /// <summary>The profile of this name, or a sentence that lists those there are.</summary>
    /// <exception cref="BundleProblem">There is none.</exception>
    public Profile Take(string name) => All.TryGetValue(name, out var profile) ? profile
        : throw new BundleProblem(new Sentence("problem.no-choice", ("word", name), ("choices", string.Join(", ", All.Keys))));

    /// <summary>The profile with its words in a language. The full pack has no limits, so nothing of it is unknown.</summary>
    public static Profile Told(Profile profile, Phrases say) => profile with
    {
        Title = say[$"packProfile_{profile.Name}"],
        Purpose = say[$"packPurpose_{profile.Name}"],
        Unknown = profile.Name == "full" ? [] : [.. Silences.Where(silence => silence.IsUnknown(profile)).Select(silence => say[silence.Key]), .. profile.Notes.Select(note => say[$"packNote_{note}"])],
    };

    private static Profile Read(string resource)
    {
        using var stream = typeof(ProfileShelf).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Profile>(stream, FactsJson.Options)!;
    }
}
