using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Marketplaces.AliExpress;
using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

public class ChatTimeSpecs
{
    // The capture: Wednesday, 18 November 2026, 20:00 in Berlin.
    [Theory]
    [InlineData("Oct 31, 2026 08:02", "en", "2026-10-31T08:02")]
    [InlineData("Nov 17 14:48", "en", "2026-11-17T14:48")]
    [InlineData("Today 14:48", "en", "2026-11-18T14:48")]
    [InlineData("Yesterday at 2:48 PM", "en", "2026-11-17T14:48")]
    [InlineData("Mon 14:48", "en", "2026-11-16T14:48")]
    [InlineData("Thursday, 2:48 am", "en", "2026-11-12T02:48")]
    [InlineData("Ontem 14:48", "pt", "2026-11-17T14:48")]
    [InlineData("Hoje às 14:48", "pt", "2026-11-18T14:48")]
    [InlineData("17 nov, 2026 14h48", "pt", "2026-11-17T14:48")]
    [InlineData("seg. 14:48", "pt", "2026-11-16T14:48")]
    [InlineData("Ayer 2:48 p. m.", "es", "2026-11-17T14:48")]
    [InlineData("mar 14:48", "es", "2026-11-17T14:48")]
    [InlineData("Aujourd’hui 14:48", "fr", "2026-11-18T14:48")]
    [InlineData("mar. 14:48", "fr", "2026-11-17T14:48")]
    [InlineData("Hier à 14 h", "fr", null)]
    [InlineData("Gestern, 14:48 Uhr", "de", "2026-11-17T14:48")]
    [InlineData("Vorgestern 14:48", "de", "2026-11-16T14:48")]
    [InlineData("17. Nov. 2026 14:48", "de", "2026-11-17T14:48")]
    [InlineData("Ieri 14:48", "it", "2026-11-17T14:48")]
    [InlineData("Gisteren 14:48", "nl", "2026-11-17T14:48")]
    [InlineData("Wczoraj 14:48", "pl", "2026-11-17T14:48")]
    [InlineData("Вчера в 14:48", "ru", "2026-11-17T14:48")]
    [InlineData("пн 14:48", "ru", "2026-11-16T14:48")]
    [InlineData("Вчора 2:48 пп", "uk", "2026-11-17T14:48")]
    [InlineData("Dün 14:48", "tr", "2026-11-17T14:48")]
    [InlineData("Dün ÖS 2:48", "tr", "2026-11-17T14:48")]
    [InlineData("أمس ٢:٤٨ م", "ar", "2026-11-17T14:48")]
    [InlineData("اليوم 2:48 ص", "ar", "2026-11-18T02:48")]
    [InlineData("\u200Fאתמול 14:48", "he", "2026-11-17T14:48")]
    [InlineData("昨日 午後2:48", "ja", "2026-11-17T14:48")]
    [InlineData("昨日14:48", "ja", "2026-11-17T14:48")]
    [InlineData("2026年11月17日 14時48分", "ja", "2026-11-17T14:48")]
    [InlineData("어제 오후 2:48", "ko", "2026-11-17T14:48")]
    [InlineData("11월 17일 오전 12:05", "ko", "2026-11-17T00:05")]
    [InlineData("월요일 오후 2시 48분", "ko", "2026-11-16T14:48")]
    [InlineData("昨天 下午2:48", "zh", "2026-11-17T14:48")]
    [InlineData("昨天 晚上11:30", "zh", "2026-11-17T23:30")]
    [InlineData("昨天 中午12:10", "zh", "2026-11-17T12:10")]
    [InlineData("昨天 晚上12:30", "zh", null)]
    [InlineData("周一 14:48", "zh", "2026-11-16T14:48")]
    [InlineData("前天 14:48", "zh", "2026-11-16T14:48")]
    [InlineData("เมื่อวาน 14:48 น.", "th", "2026-11-17T14:48")]
    [InlineData("17 พ.ย. 2569 14:48", "th", "2026-11-17T14:48")]
    [InlineData("Hôm qua 14:48", "vi", "2026-11-17T14:48")]
    [InlineData("Hôm qua 2:48 CH", "vi", "2026-11-17T14:48")]
    [InlineData("Kemarin 14.48", "id", "2026-11-17T14:48")]
    [InlineData("Wed 14:48", "en", null)]           // today, or a week ago
    [InlineData("14:48", "en", null)]               // no day
    [InlineData("Yesterday", "en", null)]           // no hour
    [InlineData("Yesterday 25:48", "en", null)]
    [InlineData("Yesterday 13:48 AM", "en", null)]
    [InlineData("Feb 30, 2026 14:48", "en", null)]
    public void A_time_is_a_moment_on_its_reader_s_clock(string words, string language, string? local)
    {
        var moment = ChatTime.Moment(words, PageIn(language, "Europe/Berlin", "2026-11-18T19:00:00Z"));
        Assert.Equal(local, moment is { } at ? TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) : null);
    }

    [Theory]
    [InlineData("14:48")]
    [InlineData("2:48 PM")]
    [InlineData("下午2:48")]
    [InlineData("오후 2:48")]
    [InlineData("٢:٤٨ م")]
    [InlineData("١٧\u200F/١١\u200F/٢٠٢٦ 12:13")]
    [InlineData("12 out, 2026 11:30")]
    [InlineData("17 Nov 2026 11:00")]
    [InlineData("3 ก.ค. 2569")]
    [InlineData("Yesterday")]
    [InlineData("Monday")]
    [InlineData("昨天")]
    [InlineData("21 באוק׳ 2026")]
    [InlineData("17/11/2026, 14:48")]
    public void Words_that_are_a_time_and_nothing_else_are_known_in_every_language(string words) => Assert.True(ChatTime.IsTime(words));

    [Theory]
    [InlineData("Read")]
    [InlineData("ok")]
    [InlineData("It arrives on Nov 17, 2026 at 14:48, be patient")]
    [InlineData("I paid 12:30")]
    [InlineData("Today I got it")]
    [InlineData("3069699782960920")]
    [InlineData("R$5,66")]
    [InlineData("x2")]
    [InlineData("10 days")]
    public void Words_that_say_more_than_a_time_are_none(string words) => Assert.False(ChatTime.IsTime(words));

    [Theory]
    [InlineData("Yesterday 14:48", "Yesterday")]
    [InlineData("어제 오후 2:48", "어제")]
    [InlineData("12 out, 2026 11:30", "12 out, 2026")]
    [InlineData("Nov 17, 2026", "Nov 17, 2026")]
    public void The_day_stands_without_its_hour(string words, string day) => Assert.Equal(day, ChatTime.DayPart(words));

    [Theory]
    [InlineData("2026-03-29 02:30", null)]                   // skipped by summer time: no clock showed it
    [InlineData("2026-10-25 02:30", "2026-10-25T01:30:00Z")] // came twice: the later one
    [InlineData("2026-07-03 00:10", "2026-07-02T22:10:00Z")]
    public void Summer_time_is_that_of_the_reader(string words, string? moment) =>
        Assert.Equal(moment is null ? null : DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), ChatTime.Moment(words, PageIn("en", "Europe/Berlin", "2026-11-18T19:00:00Z")));

    [Theory]
    [InlineData("Pacific/Kiritimati", "2026-11-18T09:00")]
    [InlineData("Pacific/Pago_Pago", "2026-11-17T09:00")]
    [InlineData("Asia/Kolkata", "2026-11-18T09:00")]
    public void Today_is_the_reader_s_day(string zone, string local)
    {
        var moment = ChatTime.Moment("Today 09:00", PageIn("en", zone, "2026-11-17T23:30:00Z"))!.Value;
        Assert.Equal(local, TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone)).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_language_writes_its_hours_so_that_they_are_read()
    {
        var wrong = new List<string>();
        foreach (var culture in Vocabulary.Languages.Select(words => CultureInfo.GetCultureInfo(words.Language)))
            foreach (var pattern in new[] { culture.DateTimeFormat.ShortTimePattern, "H':'mm':'ss", "h:mm tt", "tt h:mm", "HH:mm" })
                for (var minute = 0; minute < 1440; minute += 61)
                {
                    var time = TimeOnly.MinValue.AddMinutes(minute);
                    var words = Glyphs.Plain(time.ToString(pattern, culture));
                    if (ClockText.Find(words, culture.Name)?.Time is var read && read != time) wrong.Add($"{culture.Name} {words} ({pattern}): {read}");
                }
        Assert.Empty(wrong.Take(8));
    }

    private static Page PageIn(string language, string zone, string captured) =>
        new(CaptureId.New(), new(Material.List), "", DateTimeOffset.Parse(captured, CultureInfo.InvariantCulture), language, null, [], null) { TimeZone = zone };
}
