using System.Globalization;

namespace DisputeHelper.Deadlines;

/// <summary>The country's code, whether a page gives the code or the name in its own language or in English.</summary>
internal static class Countries
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => new RegionInfo(c.Name)).Where(r => r.TwoLetterISORegionName is { Length: 2 } code && code.All(char.IsAsciiLetterUpper))
        .SelectMany(r => new[] { r.EnglishName, r.NativeName }.Select(name => (Name: name.ToUpperInvariant(), Code: r.TwoLetterISORegionName)))
        .DistinctBy(r => r.Name).ToDictionary(r => r.Name, r => r.Code));

    public static string? CodeOf(string? country)
    {
        var text = country?.Trim().ToUpperInvariant();
        return text is null or "" ? null : text.Length == 2 ? text : Codes.Value.GetValueOrDefault(text);
    }
}
