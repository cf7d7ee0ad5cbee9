using System.Globalization;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>Names of weekdays in every language of the word tables, from .NET's CLDR data.</summary>
internal static class Weekdays
{
    private static readonly Lazy<Dictionary<string, List<(string Language, DayOfWeek Day)>>> Names = new(Load);

    /// <summary>The weekday that the whole text names, or null. Where languages mean different days by it, the page's decides.</summary>
    public static DayOfWeek? Find(string words, string language)
    {
        if (words.Length is 0 or > 24 || !Names.Value.TryGetValue(Bare(words), out var named)) return null;
        foreach (var (own, day) in named)
            if (Months.IsOf(own, language)) return day;
        return named.TrueForAll(other => other.Day == named[0].Day) ? named[0].Day : null;
    }

    private static Dictionary<string, List<(string, DayOfWeek)>> Load()
    {
        var names = new Dictionary<string, List<(string, DayOfWeek)>>(StringComparer.Ordinal);
        foreach (var language in Vocabulary.Languages.Select(words => words.Language))
        {
            DateTimeFormatInfo format;
            try { format = CultureInfo.GetCultureInfo(language).DateTimeFormat; }
            catch (CultureNotFoundException) { continue; }
            for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
                foreach (var name in new[] { format.GetDayName(day), format.GetAbbreviatedDayName(day) }.Select(Bare).Distinct())
                {
                    if (!names.TryGetValue(name, out var known)) names.Add(name, known = []);
                    known.Add((language, day));
                }
        }
        return names;
    }

    private static string Bare(string name) => Glyphs.Folded(name).Trim('.', ',', ' ').Replace("'", "", StringComparison.Ordinal);
}
