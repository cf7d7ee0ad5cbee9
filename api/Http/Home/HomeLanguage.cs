using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace DisputeHelper.Http.Home;

/// <summary>The words of the page in one language. A language is one file in <c>Languages/</c>; the first words are English.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Words">By their key.</param>
internal sealed record HomeLanguage(string Tag, IReadOnlyDictionary<string, string> Words)
{
    private static readonly Lazy<HomeLanguage[]> Loaded = new(Load);

    /// <summary>English first, then the others by name.</summary>
    public static IReadOnlyList<HomeLanguage> All => Loaded.Value;

    /// <summary>The one chosen by hand, else the best of those the browser accepts, else English.</summary>
    public static HomeLanguage For(string? chosen, IList<StringWithQualityHeaderValue> accepted) =>
        (chosen is null ? null : All.FirstOrDefault(language => language.Speaks(chosen)))
        ?? accepted.OrderByDescending(one => one.Quality ?? 1)
            .Select(one => All.FirstOrDefault(language => language.Speaks(one.Value.ToString())))
            .FirstOrDefault(found => found is not null)
        ?? All[0];

    private bool Speaks(string tag) => Primary(tag).Equals(Primary(Tag), StringComparison.OrdinalIgnoreCase);

    private static string Primary(string tag) => tag.Split('-')[0];

    private static HomeLanguage[] Load() => [.. HomeFiles.In("Languages")
        .Select(name => new HomeLanguage(
            Path.GetFileNameWithoutExtension(name),
            JsonSerializer.Deserialize<Dictionary<string, string>>(HomeFiles.Read(name)!)!))
        .OrderBy(language => language.Tag != "en").ThenBy(language => language.Tag, StringComparer.Ordinal)];
}
