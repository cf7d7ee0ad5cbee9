using System.Globalization;
using DisputeHelper.Marketplaces;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>.NET writes a day in the way of a country; the same day must be read. The names come from the machine's ICU, as the product's do.</summary>
public class CultureDaySpecs
{
    private static readonly string[] Languages = ["en", "es", "pt", "fr", "de", "it", "nl", "pl", "ru", "uk", "tr", "ar", "he", "ja", "ko", "th", "vi", "id", "zh", "az"];

    public static TheoryData<string> Cultures =>
    [
        .. CultureInfo.GetCultures(CultureTypes.AllCultures)
            .Where(culture => Languages.Contains(culture.TwoLetterISOLanguageName) && culture.Calendar is GregorianCalendar or ThaiBuddhistCalendar)
            // Azerbaijani in Cyrillic is not written by the shop; in Morocco "mar." is March, in French everywhere else Tuesday.
            .Where(culture => !culture.Name.Contains("Cyrl", StringComparison.Ordinal) && culture.Name != "fr-MA").Select(culture => culture.Name),
    ];

    [Fact]
    public void The_machine_has_the_names_of_the_months()
    {
        // Without ICU .NET refuses to start, or knows English only; then the days of all other languages stay unread.
        Assert.False(AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant, "System.Globalization.Invariant is on: install libicu.");
        Assert.Equal("июля", CultureInfo.GetCultureInfo("ru").DateTimeFormat.MonthGenitiveNames[6]);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_day_as_the_country_writes_it_is_the_same_day(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        var format = culture.DateTimeFormat;
        string[] patterns = [format.LongDatePattern, "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d. MMM yyyy", "yyyy-MM-dd", "yyyy/M/d"];
        var wrong = new List<string>();
        for (var day = new DateOnly(2019, 1, 1); day.Year < 2028; day = day.AddDays(13))
            foreach (var pattern in patterns)
            {
                var text = day.ToDateTime(TimeOnly.MinValue).ToString(pattern, culture);
                if (DayText.Find(text, name) != day) wrong.Add($"{text} ({pattern}): {DayText.Find(text, name)}");
            }
        Assert.Empty(wrong.Take(5));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_day_in_figures_is_the_same_day_or_none(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        for (var day = new DateOnly(2024, 1, 1); day.Year < 2026; day = day.AddDays(1))
        {
            var text = day.ToDateTime(TimeOnly.MinValue).ToString(culture.DateTimeFormat.ShortDatePattern, culture);
            if (DayText.Find(text, name) is { } read && read != day && !IsBackward(culture)) Assert.Fail($"{text}: {read}");
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_day_without_a_year_is_found_again_near_to_itself(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        var wrong = new List<string>();
        for (var day = new DateOnly(2024, 1, 1); day.Year < 2026; day = day.AddDays(3))
            foreach (var pattern in new[] { culture.DateTimeFormat.MonthDayPattern, "d MMM", "MMM d HH':'mm" })
            {
                var text = day.ToDateTime(new(18, 39)).ToString(pattern, culture);
                if (DayText.Find(text, name, day.AddDays(40)) != day) wrong.Add($"{text} ({pattern}): {DayText.Find(text, name, day.AddDays(40))}");
            }
        Assert.Empty(wrong.Take(5));
    }

    // A language's main country puts the day first, this one the month: the language alone cannot tell, the page must.
    private static bool IsBackward(CultureInfo culture) => culture.DateTimeFormat.ShortDatePattern.IndexOf('M', StringComparison.Ordinal) < culture.DateTimeFormat.ShortDatePattern.IndexOf('d', StringComparison.Ordinal);
}
