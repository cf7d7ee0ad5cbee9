using System.Globalization;

namespace DisputeHelper.Marketplaces;

/// <summary>Month names of every language the shop speaks, from .NET's CLDR data; adding a language is adding its code.</summary>
/// <remarks>
/// CLDR comes from the machine's ICU. Without it (<c>DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1</c>) only English names are known:
/// days written with others stay unread, none is read wrong.
/// </remarks>
internal static class Months
{
    // The shop's own languages and their countries that name months otherwise. These are also known on pages of another language.
    private static readonly string[] Spoken = ["en", "en-AU", "pt", "pt-PT", "es", "es-PE", "de", "de-AT", "fr", "fr-CA", "it", "nl", "pl", "ru", "uk", "tr", "az", "ar", "ar-LB", "ar-DZ", "ar-MA", "ar-MR", "he", "th", "vi", "id", "zh", "zh-TW"];

    // "led" is January in Czech and a lamp everywhere else: these count on their own pages only.
    private static readonly string[] OwnPagesOnly = ["cs", "ro", "hu", "sv"];

    // On pages of another language three Latin letters may be any word ("set", "out", "ago"); these are none.
    private static readonly string[] Telling = ["abr", "dez", "dic", "ene", "fev", "okt", "mai", "mei"];

    private static readonly Lazy<Table> Names = new(() => new Table());

    /// <summary>The month that the word names.</summary>
    /// <param name="word">Small letters without accents and dots (<see cref="Glyphs.Fold"/>).</param>
    /// <param name="language">The page's language, asked first: "mar" and "set" are words of several.</param>
    public static Named? Find(ReadOnlySpan<char> word, string language)
    {
        if (!Names.Value.Lookup.TryGetValue(word, out var entries)) return null;
        foreach (var entry in entries)
            if (IsOf(entry.Language, language)) return entry.Month > 0 ? new(entry.Month, true, entry.Weekday) : null;
        foreach (var entry in entries)
            if (entry.Month > 0 && (entry.Abroad || entry.Language == "en" || language == DayText.AnyLanguage)) return new(entry.Month, entry.Language == "en", entry.Weekday);
        return null;
    }

    /// <summary>"tháng", which makes a month of the number after it.</summary>
    public static bool IsMonthWord(ReadOnlySpan<char> word) => Names.Value.Words.Contains(word);

    /// <summary>The first of two words that name a month together ("كانون الثاني").</summary>
    public static bool IsFirstOfTwo(ReadOnlySpan<char> word) => Names.Value.Firsts.Contains(word);

    /// <summary>Whether the code and the page's language are one language.</summary>
    internal static bool IsOf(string code, string language) =>
        language.StartsWith(code, StringComparison.OrdinalIgnoreCase) && (language.Length == code.Length || language[code.Length] is '-' or '_');

    /// <summary>A month.</summary>
    /// <param name="Month">1 to 12.</param>
    /// <param name="Sure">Named in the page's language, or in English, which stands on all pages.</param>
    /// <param name="Weekday">The same word is a weekday ("mar" is Tuesday too).</param>
    public readonly record struct Named(int Month, bool Sure, bool Weekday);

    private readonly record struct Entry(string Language, int Month, bool Abroad, bool Weekday);

    private sealed class Table
    {
        private readonly Dictionary<string, Entry[]> _names = new(StringComparer.Ordinal);
        private readonly HashSet<string> _words = new(StringComparer.Ordinal);
        private readonly HashSet<string> _firsts = new(StringComparer.Ordinal);

        public Table()
        {
            foreach (var culture in Spoken) Load(culture, abroad: true);
            foreach (var culture in OwnPagesOnly) Load(culture, abroad: false);
            (Lookup, Words, Firsts) = (_names.GetAlternateLookup<ReadOnlySpan<char>>(), _words.GetAlternateLookup<ReadOnlySpan<char>>(), _firsts.GetAlternateLookup<ReadOnlySpan<char>>());
        }

        public Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; }

        public HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words { get; }

        public HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Firsts { get; }

        private void Load(string culture, bool abroad)
        {
            if (Format(culture) is not { } format) return;
            var language = culture.Split('-')[0];
            var weekdays = format.AbbreviatedDayNames.Select(Bare).ToHashSet(StringComparer.Ordinal);
            var names = Enumerable.Range(0, 12).SelectMany(month => new[] { format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames, format.MonthNames, format.MonthGenitiveNames }
                .Select(list => (Name: Bare(list[month]), Month: month + 1))).Distinct().ToArray();
            foreach (var (name, month) in names) Take(name, month);
            // "Sept." and "janv." may be longer or shorter than CLDR's short form: any beginning of three letters that fits one month is it.
            foreach (var begin in names.Where(entry => char.IsAsciiLetter(entry.Name[0]) || entry.Name[0] is >= 'а' and <= 'ӿ')
                .SelectMany(entry => Enumerable.Range(3, Math.Max(0, entry.Name.Length - 3)).Select(length => (Begin: entry.Name[..length], entry.Month)))
                .GroupBy(entry => entry.Begin, entry => entry.Month).Where(group => group.Distinct().Count() == 1 && !weekdays.Contains(group.Key)))
                Add(begin.Key, new(language, begin.First(), false, false));

            // "mar." on a French page is Tuesday, whatever it is elsewhere.
            foreach (var weekday in weekdays) Add(weekday, new(language, 0, false, true));

            void Take(string name, int month)
            {
                if (char.IsAsciiDigit(name[0])) return;                                  // "7月" is read by its sign
                if (char.IsAsciiDigit(name[^1])) { _words.Add(name.TrimEnd("0123456789 ".ToCharArray())); return; }
                if (name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space) _firsts.Add(name[..space]);
                Add(name, new(language, month, abroad && (name.Length > 3 || !char.IsAsciiLetter(name[0]) || Telling.Contains(name)), weekdays.Contains(name)));
            }
        }

        private void Add(string name, Entry entry)
        {
            var known = _names.GetValueOrDefault(name) ?? [];
            if (!known.Any(other => other.Language == entry.Language)) _names[name] = [.. known, entry];
        }

        private static string Bare(string name) => Glyphs.Folded(name).Replace(".", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);

        private static DateTimeFormatInfo? Format(string culture)
        {
            try { return CultureInfo.GetCultureInfo(culture).DateTimeFormat; }
            catch (CultureNotFoundException) { return culture == "en" ? CultureInfo.InvariantCulture.DateTimeFormat : null; }
        }
    }
}
