using System.Reflection;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>The data files of this room, one thing per file. A file is found by being there; an unknown or missing field is refused.</summary>
internal static class DataFiles
{
    /// <summary>Every file of a folder beside this one, by name.</summary>
    public static IReadOnlyList<T> In<T>(string folder) => [.. Names($"Disputes/{folder}/").Select(Read<T>)];

    /// <summary>The same with the names of the files, where the name itself says something: the tag of a language.</summary>
    public static IReadOnlyList<(string Name, T Data)> Named<T>(string folder) =>
        [.. Names($"Disputes/{folder}/").Select(name => (Path.GetFileNameWithoutExtension(name), Read<T>(name)))];

    private static IEnumerable<string> Names(string place) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(place, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static T Read<T>(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(stream, FactsJson.Options) ?? throw new FormatException($"{name} is empty.");
    }
}
