using System.Globalization;
using DisputeHelper.Deadlines;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Deadlines;

/// <summary>Days that sellers name in words, in every language of the program. All of it was sent on Thursday, 20 August 2026.</summary>
public class NamedDaysSpecs
{
    [Theory]
    [InlineData("Please wait until next Friday", "2026-08-21")]
    [InlineData("It will arrive by Monday", "2026-08-24")]
    [InlineData("Please wait ten more days", "2026-08-30")]
    [InlineData("You will receive it next week", "2026-08-27")]
    [InlineData("Please allow two weeks for delivery", "2026-09-03")]
    [InlineData("Espere hasta el 20 de septiembre", "2026-09-20")]
    [InlineData("Llegará antes del próximo viernes", "2026-08-21")]
    [InlineData("Por favor espere diez días más", "2026-08-30")]
    [InlineData("Vai chegar até sexta-feira", "2026-08-21")]
    [InlineData("Aguarde mais quinze dias", "2026-09-04")]
    [InlineData("Veuillez patienter jusqu'au 20 septembre", "2026-09-20")]
    [InlineData("Le colis arrive d’ici lundi", "2026-08-24")]
    [InlineData("Merci d'attendre encore dix jours", "2026-08-30")]
    [InlineData("Bitte warten Sie bis zum 20. September", "2026-09-20")]
    [InlineData("Die Lieferung kommt bis nächsten Montag", "2026-08-24")]
    [InlineData("Bitte warten Sie noch zehn Tage", "2026-08-30")]
    [InlineData("Proszę czekać do 20 września", "2026-09-20")]
    [InlineData("Paczka dotrze do poniedziałku", "2026-08-24")]
    [InlineData("Proszę poczekać dwa tygodnie", "2026-09-03")]
    [InlineData("Пожалуйста, подождите до 20 сентября", "2026-09-20")]
    [InlineData("Посылка придёт до следующей пятницы", "2026-08-21")]
    [InlineData("Подождите, пожалуйста, в течение десяти дней", "2026-08-30")]
    [InlineData("Зачекайте, будь ласка, до 20 вересня", "2026-09-20")]
    [InlineData("Посилка прибуде до понеділка", "2026-08-24")]
    [InlineData("Зачекайте ще два тижні", "2026-09-03")]
    [InlineData("Attenda fino al 20 settembre", "2026-09-20")]
    [InlineData("La consegna arriva entro lunedì", "2026-08-24")]
    [InlineData("Attenda altre due settimane", "2026-09-03")]
    [InlineData("Wacht alstublieft tot 20 september", "2026-09-20")]
    [InlineData("Uw pakket wordt uiterlijk maandag bezorgd", "2026-08-24")]
    [InlineData("Wacht nog tien dagen", "2026-08-30")]
    [InlineData("9월 20일까지 기다려 주세요", "2026-09-20")]
    [InlineData("다음 주 금요일에 도착합니다", "2026-08-28")]
    [InlineData("열흘만 더 기다려 주세요", "2026-08-30")]
    [InlineData("届くのは9月20日です", "2026-09-20")]
    [InlineData("来週の金曜日に届きます", "2026-08-28")]
    [InlineData("あと十日間お待ちください", "2026-08-30")]
    [InlineData("يرجى الانتظار حتى 20 سبتمبر", "2026-09-20")]
    [InlineData("سيصل الطرد يوم الاثنين القادم", "2026-08-24")]
    [InlineData("يرجى الانتظار ١٠ أيام", "2026-08-30")]
    [InlineData("אנא המתן עד 20 בספטמבר", "2026-09-20")]
    [InlineData("החבילה תגיע ביום שני הבא", "2026-08-24")]
    [InlineData("אנא המתן עוד שבועיים", "2026-09-03")]
    [InlineData("请等到9月20日", "2026-09-20")]
    [InlineData("下周五送达", "2026-08-28")]
    [InlineData("Lütfen 20 Eylül tarihine kadar bekleyin", "2026-09-20")]
    public void A_day_named_in_words_is_read(string text, string day) => Assert.Equal(Day(day), Promises.Day(text, Day("2026-08-20")));

    [Theory]
    [InlineData("We shipped it on Friday, please wait")]
    [InlineData("Please wait, the parcel was sent on March 1")]
    [InlineData("Please wait, we sell 2 sets and 10 outlets")]
    [InlineData("You may wait, it may 2 parcels be")]
    [InlineData("Lo enviamos el viernes, espere por favor")]
    [InlineData("Enviamos na sexta-feira, aguarde")]
    [InlineData("Nous l'avons envoyé vendredi, merci de patienter")]
    [InlineData("Wir haben es am Freitag verschickt, bitte warten Sie")]
    [InlineData("Wysłaliśmy w piątek, proszę czekać")]
    [InlineData("Мы отправили в пятницу, подождите")]
    [InlineData("Ми відправили у п’ятницю, зачекайте")]
    [InlineData("Spedito venerdì, attenda per favore")]
    [InlineData("Vrijdag verzonden, wacht alstublieft")]
    [InlineData("금요일에 보냈습니다. 기다려 주세요")]
    [InlineData("金曜日に発送しました。お待ちください")]
    [InlineData("أرسلناه يوم الجمعة، يرجى الانتظار")]
    [InlineData("נשלח ביום שישי, אנא המתן")]
    [InlineData("周五已发货，请耐心等待")]
    public void A_day_that_has_passed_or_is_none_is_not(string text) => Assert.Null(Promises.Day(text, Day("2026-08-20")));

    /// <summary>The names that the Unicode repository gives, as .NET knows them; a machine without them has nothing to compare.</summary>
    [Theory]
    [MemberData(nameof(Spaced))]
    public void Every_month_and_day_of_the_week_has_the_name_that_its_language_gives_it(string language)
    {
        var format = CultureInfo.GetCultureInfo(language).DateTimeFormat;
        if (format.MonthNames[0] == CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[0] && language != "en") return;
        var named = Sayings.All.Single(s => s.Language == language).Named;
        for (var month = 0; month < 12; month++)
        {
            Assert.Contains(format.MonthNames[month].ToLowerInvariant(), named.Months[month]);
            Assert.Contains(format.MonthGenitiveNames[month].ToLowerInvariant(), named.Months[month]);
        }

        for (var day = 0; day < 7; day++)
            Assert.Contains(named.Weekdays[day], name => format.DayNames[(day + 1) % 7].ToLower(CultureInfo.GetCultureInfo(language)).Replace('\'', '’').EndsWith(name.Replace('\'', '’'), StringComparison.Ordinal));
    }

    public static TheoryData<string> Spaced => [.. Sayings.All.Where(s => !s.Joined).Select(s => s.Language)];

    [Fact]
    public void A_language_names_twelve_months_or_none_seven_days_and_only_small_letters() => Assert.All(Sayings.All, saying =>
    {
        Assert.True(saying.Named.Months.Count is 12 || saying.Joined);
        Assert.Equal(7, saying.Named.Weekdays.Count);
        Assert.All(saying.Named.Months.Concat(saying.Named.Weekdays).SelectMany(names => names).Concat(saying.Named.Spans.Keys), word => Assert.Equal(word.ToLowerInvariant(), word));
    });
}
