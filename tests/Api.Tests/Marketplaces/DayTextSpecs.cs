using DisputeHelper.Marketplaces;

namespace DisputeHelper.Tests.Marketplaces;

public class DayTextSpecs
{
    [Theory]
    [InlineData("Jul 15, 2026", "en", "2026-07-15")]
    [InlineData("Order date: Jan 24, 2025", "en", "2025-01-24")]
    [InlineData("Feb 21, 2026", "en", "2026-02-21")]
    [InlineData("24 nov, 2023", "pt-BR", "2023-11-24")]
    [InlineData("1 set, 2026", "pt-BR", "2026-09-01")]
    [InlineData("15 de julho de 2026", "pt", "2026-07-15")]
    [InlineData("3. Aug 2025", "de", "2025-08-03")]
    [InlineData("12 janv. 2024", "fr", "2024-01-12")]
    [InlineData("2 févr. 2024", "fr", "2024-02-02")]
    [InlineData("12 sty 2024", "pl", "2024-01-12")]
    [InlineData("3 paź 2024", "pl", "2024-10-03")]
    [InlineData("29 января 2024", "ru", "2024-01-29")]
    [InlineData("29 yanvar 2024", "az", "2024-01-29")]
    [InlineData("18/07/2026", "es", "2026-07-18")]
    [InlineData("03/04/2026", "es", "2026-04-03")]
    [InlineData("2026년 7월 3일", "ko", "2026-07-03")]
    [InlineData("2026.07.03", "ko", "2026-07-03")]
    [InlineData("2022-03-23 21:19:58", "en", "2022-03-23")]
    [InlineData("Refund if no delivery before Sep 3, 2026", "en", "2026-09-03")]
    [InlineData("24 nov, 2023", "en", "2023-11-24")]
    public void A_day_is_read_in_the_forms_of_every_country_and_never_shifts(string words, string language, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DayText.Find(words, language));

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("Tue | Jul. 28 18:39")]
    [InlineData("Feb 30, 2026")]
    [InlineData("Order ID: 8100000000000001")]
    [InlineData("")]
    public void A_day_that_nobody_can_tell_is_not_guessed(string words) => Assert.Null(DayText.Find(words, "en"));

    [Theory]
    [InlineData("Delivery: Jan. 3", "2027-01-03")]
    [InlineData("5 июня", "2026-06-05")]
    public void A_day_without_a_year_is_the_one_nearest_to_the_capture(string words, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            DayText.Find(words, words.Contains("июня", StringComparison.Ordinal) ? "ru" : "en", words.Contains("июня", StringComparison.Ordinal) ? new(2026, 7, 1) : new(2026, 12, 20)));
}
