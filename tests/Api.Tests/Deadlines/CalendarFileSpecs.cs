using System.Text;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Deadlines;

public class CalendarFileSpecs
{
    private static readonly DateTimeOffset Now = Utc("2026-08-10T12:00:00Z");

    private static string Written(string quote = "Refund if no delivery before Sep 3, 2026; or \\ later") => CalendarFile.Write(
        Calendar.For(Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", quote)] })), Now), Now);

    [Fact]
    public void A_deadline_is_an_event_that_ends_with_its_last_moment_and_rings_twice()
    {
        var file = Written();
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", file);
        Assert.EndsWith("END:VCALENDAR\r\n", file);
        Assert.Contains("UID:refund-if-not-delivered-8212000000000017@disputehelper.invalid\r\n", file);
        Assert.Contains("DTSTAMP:20260810T120000Z\r\n", file);
        Assert.Contains("DTEND:20260904T065959Z\r\n", file);
        Assert.Contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\n", file);
        Assert.Contains("TRIGGER:-P3D\r\n", file);
        Assert.Contains("TRIGGER:-P1D\r\n", file);
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
        Assert.Contains("\\nCertainty: stated.\\n", file);
    }

    [Fact]
    public void What_is_done_or_has_no_date_is_left_out() => Assert.DoesNotContain("BEGIN:VEVENT", CalendarFile.Write(
        Calendar.For(Case(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with { PaymentMethod = Words("Klarna") })), Now), Now));
}
