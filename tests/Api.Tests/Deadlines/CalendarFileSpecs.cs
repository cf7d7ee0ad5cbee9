using System.Text;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Deadlines;

public class CalendarFileSpecs
{
    private static readonly DateTimeOffset Now = Utc("2026-08-10T12:00:00Z");

    private static string Written(string quote = "Refund if no delivery before Sep 3, 2026; or \\ later") => CalendarFile.Write(
        Calendar.For(Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", quote)] })), Now), Now);

    [Fact]
    public void A_deadline_is_an_event_that_ends_with_its_last_moment_and_rings_four_times()
    {
        var file = Written();
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", file);
        Assert.EndsWith("END:VCALENDAR\r\n", file);
        Assert.Contains("UID:refund-if-not-delivered-8212000000000017@disputehelper.invalid\r\n", file);
        Assert.Contains("DTSTAMP:20260810T120000Z\r\n", file);
        Assert.Contains("DTEND:20260904T065959Z\r\n", file);
        Assert.Contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\n", file);
        Assert.Equal(["-P7D", "-P3D", "-P1D", "-PT3H"], file.Split("END:VEVENT")[0].Split("\r\n").Where(l => l.StartsWith("TRIGGER", StringComparison.Ordinal)).Select(l => l.Split("RELATED=END:")[1]));
    }

    [Fact]
    public void Lines_end_with_CRLF_and_hold_at_most_75_octets_in_whole_characters()
    {
        var file = Written("Reembolso se não houver entrega até 3 de setembro de 2026 – 退款 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀");
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75, l));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
        Assert.Contains("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", file.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Commas_semicolons_backslashes_and_line_ends_are_escaped()
    {
        var file = Written().Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("Sep 3\\, 2026\\; or \\\\ later", file);
        Assert.Contains("\\nThe page itself states this date.\\n", file);
    }

    [Fact]
    public void Control_characters_which_the_format_forbids_are_left_out_and_cannot_end_a_line()
    {
        var file = Written("Sep 3\rBEGIN:VEVENT\n\u0007\u2028DTSTART:1\u0085X");
        Assert.Equal(file.Split("\r\nEND:VEVENT\r\n").Length, file.Split("\r\nBEGIN:VEVENT\r\n").Length);
        Assert.DoesNotContain('\u0007', file);
        Assert.Contains("Sep 3\\nBEGIN:VEVENT\\n\\nDTSTART:1\\nX", file.Replace("\r\n ", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), l => Assert.DoesNotContain('\r', l));
    }

    [Fact]
    public void A_calendar_that_only_shows_a_secret_is_told_no_quote_and_not_the_whole_number()
    {
        var file = CalendarFile.Write(Running(Languages.Find("pt")), Now, Languages.Find("pt"), new CalendarStyle([24], IsFeed: true)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Reembolso se o pacote não chegar (pedido …0017)", file);
        Assert.DoesNotContain("Sep 3", file);
        Assert.DoesNotContain(Number.Value, file);
        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", file);
        Assert.Equal(file.Split("BEGIN:VEVENT").Length, file.Split("TRIGGER;RELATED=END:-P1D").Length);
    }

    [Fact]
    public void What_the_seller_must_do_stands_in_the_calendar_and_never_rings()
    {
        var dispute = new DisputeRecord("62", null, Words("processing"), DisputeState.InProgress, "REFUND", Words("2026-08-08 22:30:00"), null, null, null, null);
        var file = CalendarFile.Write(Calendar.For(Case(Reading(1, "2026-08-09", PageKind.Dispute, f => f with { Disputes = [dispute] })), Now), Now);
        Assert.Contains("UID:seller-answer-", file);
        Assert.DoesNotContain("BEGIN:VALARM", file);
    }

    private static IEnumerable<Deadline> Running(Phrases? said) => Calendar.For(Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
    {
        Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
    })), Now, said);

    [Fact]
    public void What_is_done_or_has_no_date_is_left_out() => Assert.DoesNotContain("BEGIN:VEVENT", CalendarFile.Write(
        Calendar.For(Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { PaymentMethod = Words("Klarna") })), Now), Now));
}
