using System.Collections.Concurrent;
using System.Globalization;

namespace DisputeHelper.Marketplaces;

/// <summary>Month names of every language the shop speaks, from .NET's CLDR data; adding a language is adding its code.</summary>
internal static class Months
{
    private static readonly string[] Languages =
        ["en", "pt", "es", "de", "fr", "ru", "it", "nl", "pl", "tr", "uk", "az", "cs", "ro", "hu", "sv", "id", "he", "ar", "vi", "th"];

    private static readonly ConcurrentDictionary<string, string[][]> Names = new(StringComparer.Ordinal);

    /// <summary>1 to 12, or null. The page's own language is asked first: "mar" and "set" are words of several.</summary>
    public static int? Find(ReadOnlySpan<char> word, string language)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 24)];
        if (word.Length is < 3 or > 24 || word.ToLowerInvariant(lower) < 0) return null;
        lower = lower.TrimEnd('.');
        var own = language.Split('-', '_')[0].ToLowerInvariant();
        if (Array.IndexOf(Languages, own) >= 0 && In(own, lower) is { } month) return month;
        foreach (var other in Languages)
            if (other != own && In(other, lower) is { } found) return found;
        return null;
    }

    // "Sept." and "janv." are longer than CLDR's short form, so any beginning of three letters or more that fits one month is it.
    private static int? In(string language, ReadOnlySpan<char> word)
    {
        int? only = null;
        var names = Names.GetOrAdd(language, Load);
        for (var month = 0; month < 12; month++)
        {
            foreach (var name in names[month])
            {
                if (word.SequenceEqual(name)) return month + 1;
                if (!name.AsSpan().StartsWith(word)) continue;
                if (only is { } before && before != month + 1) return null;
                only = month + 1;
            }
        }
        return only;
    }

    private static string[][] Load(string language)
    {
        var format = CultureInfo.GetCultureInfo(language).DateTimeFormat;
        return [.. Enumerable.Range(0, 12).Select(month => new[]
        {
            format.AbbreviatedMonthNames[month], format.AbbreviatedMonthGenitiveNames[month], format.MonthNames[month], format.MonthGenitiveNames[month],
        }.Select(name => name.ToLowerInvariant().Trim('.')).Where(name => name.Length >= 3).Distinct().ToArray())];
    }
}
