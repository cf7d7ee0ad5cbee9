using System.Globalization;
using System.Text;
using DisputeHelper.Wording;

namespace DisputeHelper.Deadlines;

/// <summary>What a calendar is told.</summary>
/// <param name="Alarms">Hours before the end at which it reminds of the buyer's own deadlines.</param>
/// <param name="IsFeed">Fetched again and again by a program that only shows a secret: it is told no quotes, and only the end of the order's number.</param>
public sealed record CalendarStyle(IReadOnlyList<int> Alarms, bool IsFeed = false)
{
    /// <summary>Seven days, three days, a day and three hours before.</summary>
    public static readonly CalendarStyle Usual = new([168, 72, 24, 3]);

    /// <summary>A year ahead; nobody wants to be reminded earlier.</summary>
    public const int LongestAlarm = 366 * 24;
}

/// <summary>Deadlines as a calendar file (RFC 5545) that any calendar program reads, with reminders.</summary>
public static class CalendarFile
{
    /// <summary>Running deadlines that have a date, one event each; the event ends with the last moment.</summary>
    public static string Write(IEnumerable<Deadline> deadlines, DateTimeOffset now, Phrases? phrases = null, CalendarStyle? style = null)
    {
        var (said, told) = (phrases ?? Languages.English, style ?? CalendarStyle.Usual);
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//DisputeHelper//Deadlines//EN");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, "METHOD:PUBLISH");
        Line(file, $"NAME:{Text(said["calendar.name"])}");
        Line(file, $"X-WR-CALNAME:{Text(said["calendar.name"])}");
        if (told.IsFeed) Line(file, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        foreach (var deadline in deadlines.Where(d => d is { State: DeadlineState.Open or DeadlineState.Soon, Until: not null }))
            Event(file, deadline, deadline.Until!.Value, now, said, told);
        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static void Event(StringBuilder file, Deadline deadline, DateTimeOffset until, DateTimeOffset now, Phrases said, CalendarStyle told)
    {
        var order = told.IsFeed ? $"…{deadline.Order.Value[^4..]}" : deadline.Order.Value;
        Line(file, "BEGIN:VEVENT");
        // The same deadline keeps its UID, so that importing twice moves the event and does not double it.
        Line(file, $"UID:{deadline.Id}-{(told.IsFeed ? Short(deadline) : deadline.Order.Value)}@disputehelper.invalid");
        Line(file, $"DTSTAMP:{Moment(now)}");
        Line(file, $"DTSTART:{Moment(until.AddHours(-1))}");
        Line(file, $"DTEND:{Moment(until)}");
        Line(file, $"SUMMARY:{Text(said.Say("calendar.event", ("title", deadline.Title), ("order", order)))}");
        Line(file, $"DESCRIPTION:{Text(told.IsFeed ? deadline.Action : Description(deadline, said))}");
        Line(file, "TRANSP:TRANSPARENT");
        if (deadline.Who == DeadlineParty.Buyer)
            foreach (var hours in told.Alarms.Distinct().OrderDescending()) Alarm(file, deadline, hours);
        Line(file, "END:VEVENT");
    }

    // Counted from the end, since that is the moment that counts; the event begins an hour before it.
    private static void Alarm(StringBuilder file, Deadline deadline, int hours)
    {
        Line(file, "BEGIN:VALARM");
        Line(file, "ACTION:DISPLAY");
        Line(file, $"DESCRIPTION:{Text(deadline.Title)}");
        Line(file, string.Create(CultureInfo.InvariantCulture, $"TRIGGER;RELATED=END:-{(hours % 24 == 0 ? $"P{hours / 24}D" : $"PT{hours}H")}"));
        Line(file, "END:VALARM");
    }

    /// <summary>Tells two orders apart without telling either: a calendar program may pass on what it knows.</summary>
    private static string Short(Deadline deadline) => Facts.Sha256.Of(Encoding.UTF8.GetBytes(deadline.Order.Value)).Value[..16];

    private static string Description(Deadline deadline, Phrases said)
    {
        var reasons = deadline.Reasons.Where(r => r.LastDay is not null).Select(r =>
            $"{r.LastDay:yyyy-MM-dd}: {(r.Statement is { } statement ? $"“{statement.Quote}”" : $"{r.Rule!.Says} ({r.Rule.Source})")}{(r.CountedFromYou is { } from ? $" {said.Say("outside.from-you", ("day", $"{from:yyyy-MM-dd}"))}" : "")}");
        return string.Join('\n', [deadline.Action, said[$"certainty.{deadline.Certainty.ToString().ToLowerInvariant()}"], .. reasons]);
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A TEXT value: line ends become <c>\n</c>, other control characters, which the format forbids, are left out.</summary>
    private static string Text(string text)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var value = new StringBuilder(plain.Length + 16);
        foreach (var c in plain)
            _ = c switch
            {
                '\\' or ';' or ',' => value.Append('\\').Append(c),
                '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' => value.Append("\\n"),
                '\t' => value.Append(' '),
                _ when char.IsControl(c) => value,
                _ => value.Append(c),
            };
        return value.ToString();
    }

    /// <summary>At most 75 octets, never cut inside a character; what follows a fold begins with a space.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
