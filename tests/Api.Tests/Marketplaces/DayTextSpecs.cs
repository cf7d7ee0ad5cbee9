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
    [InlineData("Order date:24 nov, 2023", "en", "2023-11-24")]
    [InlineData("7. Jul 2026", "de", "2026-07-07")]
    [InlineData("3. Sept. 2025", "de", "2025-09-03")]
    [InlineData("3. Jänner 2025", "de", "2025-01-03")]
    [InlineData("le 14 juil. 2024", "fr", "2024-07-14")]
    [InlineData("du 3 d’août 2024", "fr", "2024-08-03")]
    [InlineData("3rd of July 2026", "en", "2026-07-03")]
    [InlineData("1er février 2026", "fr", "2026-02-01")]
    [InlineData("1º de julho de 2026", "pt", "2026-07-01")]
    [InlineData("3 sett 2026", "it", "2026-09-03")]
    [InlineData("03-07-2026", "nl", "2026-07-03")]
    [InlineData("3 mrt. 2026", "nl", "2026-03-03")]
    [InlineData("5 июня 2026 г.", "ru", "2026-06-05")]
    [InlineData("3-го июля 2026 года", "ru", "2026-07-03")]
    [InlineData("12 сент. 2026", "ru", "2026-09-12")]
    [InlineData("3 лип. 2026 р.", "uk", "2026-07-03")]
    [InlineData("12 листопада 2026", "uk", "2026-11-12")]
    [InlineData("3 Tem 2026", "tr", "2026-07-03")]
    [InlineData("14 ŞUBAT 2026", "tr", "2026-02-14")]
    [InlineData("3 KASIM 2026", "tr", "2026-11-03")]
    [InlineData("2026年7月3日", "zh", "2026-07-03")]
    [InlineData("2026 年 7 月 3 日 14:48", "zh", "2026-07-03")]
    [InlineData("2026年7月3日(金)", "ja", "2026-07-03")]
    [InlineData("七月 3, 2026", "zh", "2026-07-03")]
    [InlineData("2026/07/03", "ja", "2026-07-03")]
    [InlineData("２０２６年７月３日", "ja", "2026-07-03")]
    [InlineData("2026. 7. 3.", "ko", "2026-07-03")]
    [InlineData("26년 7월 3일", "ko", "2026-07-03")]
    [InlineData("3 ก.ค. 2569", "th", "2026-07-03")]
    [InlineData("3 กรกฎาคม พ.ศ. 2569", "th", "2026-07-03")]
    [InlineData("๓ ก.ค. ๒๕๖๙", "th", "2026-07-03")]
    [InlineData("3 ก.ค. 2026", "th", "2026-07-03")]
    [InlineData("3/7/2569", "th", "2026-07-03")]
    [InlineData("ngày 3 tháng 7, 2026", "vi", "2026-07-03")]
    [InlineData("3 thg 7 2026", "vi", "2026-07-03")]
    [InlineData("ngày 3 tháng 7 năm 2026", "vi", "2026-07-03")]
    [InlineData("3 Agu 2026", "id", "2026-08-03")]
    [InlineData("٣ يوليو ٢٠٢٦", "ar", "2026-07-03")]
    [InlineData("\u200F٣\u200F/٧\u200F/٢٠٢٦", "ar", "2026-07-03")]
    [InlineData("3 كانون الثاني 2026", "ar", "2026-01-03")]
    [InlineData("3 أيلول/سبتمبر 2026", "ar", "2026-09-03")]
    [InlineData("۳ يوليو ۲۰۲۶", "ar", "2026-07-03")]
    [InlineData("3 ביולי 2026", "he", "2026-07-03")]
    [InlineData("\u200F3 ינו׳ 2026", "he", "2026-01-03")]
    [InlineData("mar. 3 juil. 2026", "fr", "2026-07-03")]
    [InlineData("03/03/2026", "en", "2026-03-03")]
    [InlineData("29 Feb 2024", "en", "2024-02-29")]
    public void A_day_is_read_in_the_forms_of_every_country_and_never_shifts(string words, string language, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DayText.Find(words, language));

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("Tue | Jul. 28 18:39")]
    [InlineData("Feb 30, 2026")]
    [InlineData("29 Feb 2026")]
    [InlineData("31/06/2026")]
    [InlineData("13/13/2026")]
    [InlineData("3 July 1999")]
    [InlineData("3 Jul 26")]
    [InlineData("LED 3 set 2024")]
    [InlineData("iPhone Pro 12 2024")]
    [InlineData("Sold out 12 2024")]
    [InlineData("3 days ago. 2024")]
    [InlineData("tem 3 2026")]
    [InlineData("1.2.3.2026")]
    [InlineData("3 items, sent in July 2026")]
    [InlineData("Order ID: 8100000000000001")]
    [InlineData("")]
    public void A_day_that_nobody_can_tell_is_not_guessed(string words) => Assert.Null(DayText.Find(words, "en"));

    [Theory]
    [InlineData("Delivery: Jan. 3", "en", "2026-12-20", "2027-01-03")]
    [InlineData("5 июня", "ru", "2026-07-01", "2026-06-05")]
    [InlineData("Tue | Jul. 28 18:39", "en", "2026-08-01", "2026-07-28")]
    [InlineData("7월 3일", "ko", "2026-07-10", "2026-07-03")]
    [InlineData("7月3日 14:48", "ja", "2026-07-10", "2026-07-03")]
    [InlineData("mar. 3 juil. 14:48", "fr", "2026-07-10", "2026-07-03")]
    [InlineData("mar 3 jul", "es", "2026-07-10", "2026-07-03")]
    [InlineData("3 ก.ค. 18:39", "th", "2026-07-10", "2026-07-03")]
    [InlineData("3 tháng 7", "vi", "2026-07-10", "2026-07-03")]
    [InlineData("29 Feb", "en", "2027-12-20", "2028-02-29")]
    public void A_day_without_a_year_is_the_one_nearest_to_the_capture(string words, string language, string near, string day) =>
        Assert.Equal(Day(day), DayText.Find(words, language, Day(near)));

    [Theory]
    [InlineData("29 Feb, 2027", "en")]      // the year is there, and that year has no such day
    [InlineData("Jul 28 1839", "en")]
    [InlineData("3 July 1999", "en")]
    [InlineData("12 ene 24", "es")]          // perhaps 2024
    [InlineData("115年7月3日", "zh")]        // the years of Taiwan
    [InlineData("令和8年7月3日", "ja")]
    [InlineData("5 days ago", "en")]
    [InlineData("1 day ago", "en")]
    [InlineData("2 set", "en")]
    [InlineData("tem 3 itens", "pt")]
    [InlineData("31 Jun", "en")]
    [InlineData("R$12.5 mai", "pt")]
    public void A_day_whose_year_was_not_left_out_is_not_given_another(string words, string language) => Assert.Null(DayText.Find(words, language, Day("2026-07-10")));

    [Theory]
    [InlineData("Delivery: Apr. 24 - May. 14", "en", "2026-04-24", "2026-05-14")]
    [InlineData("Delivery: Dec. 24 - Jan. 14", "en", "2025-12-24", "2026-01-14")]
    [InlineData("Apr 24 – May 14, 2026", "en", "2026-04-24", "2026-05-14")]
    [InlineData("24-30 abr. 2026", "es", "2026-04-24", "2026-04-30")]
    [InlineData("24 abr - 14 may 2026", "es", "2026-04-24", "2026-05-14")]
    [InlineData("entre 24 de abril e 3 de maio", "pt", "2026-04-24", "2026-05-03")]
    [InlineData("Jul 3-7, 2025", "en", "2025-07-03", "2025-07-07")]
    [InlineData("Jul 3 - 7", "en", "2026-07-03", "2026-07-07")]
    [InlineData("3–7 июля", "ru", "2026-07-03", "2026-07-07")]
    [InlineData("7月3日～10日", "ja", "2026-07-03", "2026-07-10")]
    [InlineData("2025年7月3日~10日", "zh", "2025-07-03", "2025-07-10")]
    [InlineData("2026-07-03 - 2026-07-10", "en", "2026-07-03", "2026-07-10")]
    [InlineData("3 ก.ค. - 7 ส.ค. 2569", "th", "2026-07-03", "2026-08-07")]
    [InlineData("Aug 3, 2026", "en", "2026-08-03", "2026-08-03")]
    public void A_range_has_its_first_and_its_last_day(string words, string language, string first, string last) =>
        Assert.Equal((Day(first), Day(last)), DayText.Span(words, language, language == "en" && words.Contains("Dec", StringComparison.Ordinal) ? Day("2026-01-02") : Day("2026-05-01")));

    [Fact]
    public void Another_day_of_the_page_settles_which_number_is_the_month()
    {
        Assert.Equal(DayOrder.DayFirst, DayText.OrderIn(["03/04/2026", "18/07/2026", "Jul 3, 2026"]));
        Assert.Equal(DayOrder.MonthFirst, DayText.OrderIn(["07/18/2026"]));
        Assert.Equal(DayOrder.Unknown, DayText.OrderIn(["07/18/2026", "18/07/2026"]));
        Assert.Equal(Day("2026-04-03"), DayText.Find("03/04/2026", "en", order: DayOrder.DayFirst));
        Assert.Equal(Day("2026-03-04"), DayText.Find("03/04/2026", "en", order: DayOrder.MonthFirst));
        Assert.Null(DayText.Find("03/04/2026", "en"));
        Assert.Null(DayText.Find("03/04/2026", "ja"));
        Assert.Null(DayText.Find("03/04/2026", ""));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
