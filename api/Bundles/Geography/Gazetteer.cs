using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Geography;

/// <summary>Where a place lies that a carrier names. Knows countries and some two hundred cities and mail hubs; what is not certain is not found.</summary>
internal static partial class Gazetteer
{
    // Two letters behind a town are a state in the United States, Brazil and Canada before they are a country: "Dover, DE" is not in Germany.
    private static readonly HashSet<string> States = [.. "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AC AP AM BA CE DF ES GO MT MS MG PB PR PE PI RJ RN RS RO RR SP SE TO AB BC MB NB NL NS ON QC SK YT".Split(' ')];
    private static readonly Lazy<IReadOnlyList<Known>> Hubs = new(() => Read("hubs"));
    private static readonly Lazy<ILookup<string, Known>> HubsByName = new(() => ByName(Hubs.Value));
    private static readonly Lazy<IReadOnlyDictionary<string, Known>> Countries = new(() => Read("countries").ToDictionary(country => country.Code, StringComparer.Ordinal));
    private static readonly Lazy<ILookup<string, Known>> CountriesByName = new(() => ByName([.. Countries.Value.Values]));

    /// <summary>The place of these words; null when they name none that is known, or two that contradict each other.</summary>
    public static Spot? Find(string words)
    {
        var parts = Parts(words);
        var codes = parts.Where(part => Code().IsMatch(part)).Select(code => code == "UK" ? "GB" : code).ToList();
        var names = parts.Where(part => !Code().IsMatch(part)).Select(Plain).ToList();
        var hubs = names.SelectMany(name => HubsByName.Value[name]).Distinct().ToList();
        var countries = names.SelectMany(name => CountriesByName.Value[name]).Distinct().ToList();
        if (hubs.Count > 1 && codes.Concat(countries.Select(country => country.Code)).ToList() is { Count: > 0 } stated) hubs = [.. hubs.Where(hub => stated.Contains(hub.Code))];
        if (hubs is [var found]) return Agrees(found, codes, countries) ? new(found.At[0], found.At[1], true) : null;
        return hubs.Count > 0 ? null : OfCountry(codes, names, countries);
    }

    private static bool Agrees(Known hub, List<string> codes, List<Known> countries) =>
        codes.TrueForAll(code => code == hub.Code || code == hub.Region) && countries.TrueForAll(country => country.Code == hub.Code)
        && (hub.Alone || codes.Count + countries.Count > 0);

    private static Spot? OfCountry(List<string> codes, List<string> names, List<Known> countries)
    {
        var others = names.Count - names.Count(name => CountriesByName.Value[name].Any());
        // Georgia is a state of the United States as well.
        if (countries is [var named] && codes.TrueForAll(code => code == named.Code) && (others == 0 || named.Code != "GE")) return new(named.At[0], named.At[1], false);
        if (countries.Count > 0 || codes is not [var code] || (others > 0 && States.Contains(code))) return null;
        if (Countries.Value.TryGetValue(code, out var country)) return new(country.At[0], country.At[1], false);
        // A city that is a country, and has no outline at this scale.
        return others == 0 && Hubs.Value.Where(hub => hub.Code == code).ToList() is [var city] ? new(city.At[0], city.At[1], true) : null;
    }

    /// <summary>"OAKLAND CA" and "Portland,OR" name a place and what it lies in.</summary>
    private static List<string> Parts(string words) =>
        [.. Separators().Split(words).Select(part => part.Trim()).Where(part => part.Length > 0).SelectMany(part => CodeBehind().Match(part) is { Success: true } two ? [two.Groups[1].Value, two.Groups[2].Value] : new[] { part })];

    private static string Plain(string name)
    {
        var bare = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark) bare.Append(char.ToUpperInvariant(letter));
        return Spaces().Replace(bare.ToString().Normalize(NormalizationForm.FormC), " ").Trim();
    }

    private static ILookup<string, Known> ByName(IReadOnlyList<Known> places) =>
        places.SelectMany(place => place.Names.Select(Plain).Distinct().Select(name => (name, place))).ToLookup(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    private static List<Known> Read(string name)
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream($"Geography/{name}.json")!;
        return JsonSerializer.Deserialize<Book>(stream, FactsJson.Options)!.Places;
    }

    [GeneratedRegex(@"[,;/|()\[\]，、]|\s-\s", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Separators();

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Code();

    [GeneratedRegex("^(.{3,}) ([A-Z]{2})$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex CodeBehind();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Spaces();

    private sealed record Book(string Source, string Licence, DateOnly ReadOn, List<Known> Places);

    private sealed record Known(string Code, double[] At, string[] Names, string? Region = null, bool Alone = true);
}

/// <summary>A place on the globe, in degrees.</summary>
/// <param name="Latitude">North of the equator.</param>
/// <param name="Longitude">East of Greenwich.</param>
/// <param name="Exact">The place itself; otherwise the middle of its country.</param>
internal sealed record Spot(double Latitude, double Longitude, bool Exact);
