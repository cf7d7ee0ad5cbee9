using System.Globalization;
using System.Text;

namespace DisputeHelper.Deadlines;

/// <summary>Deadlines as a calendar file (RFC 5545) that any calendar program reads, with reminders three days and one day before.</summary>
public static class CalendarFile
{
    /// <summary>Running deadlines that have a date, one event each; the event ends with the last moment.</summary>
    public static string Write(IEnumerable<Deadline> deadlines, DateTimeOffset now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//DisputeHelper//Deadlines//EN");
        Line(file, "CALSCALE:GREGORIAN");
        foreach (var deadline in deadlines.Where(d => d is { State: DeadlineState.Open or DeadlineState.Soon, Until: not null }))
            Event(file, deadline, deadline.Until!.Value, now);
        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static void Event(StringBuilder file, Deadline deadline, DateTimeOffset until, DateTimeOffset now)
    {
        Line(file, "BEGIN:VEVENT");
        // The same deadline keeps its UID, so that importing twice moves the event and does not double it.
        Line(file, $"UID:{deadline.Id}-{deadline.Order}@disputehelper.invalid");
        Line(file, $"DTSTAMP:{Moment(now)}");
        Line(file, $"DTSTART:{Moment(until.AddHours(-1))}");
        Line(file, $"DTEND:{Moment(until)}");
        Line(file, $"SUMMARY:{Text($"{deadline.Title} – order {deadline.Order}")}");
        Line(file, $"DESCRIPTION:{Text(Description(deadline))}");
        Line(file, "TRANSP:TRANSPARENT");
        foreach (var before in new[] { "-P3D", "-P1D" })
        {
            Line(file, "BEGIN:VALARM");
            Line(file, "ACTION:DISPLAY");
            Line(file, $"DESCRIPTION:{Text(deadline.Title)}");
            Line(file, $"TRIGGER:{before}");
            Line(file, "END:VALARM");
        }

        Line(file, "END:VEVENT");
    }

    private static string Description(Deadline deadline)
    {
        var reasons = deadline.Reasons.Where(r => r.LastDay is not null).Select(r =>
            $"{r.LastDay:yyyy-MM-dd}: {(r.Statement is { } said ? $"“{said.Quote}”" : $"{r.Rule!.Text} ({r.Rule.Source})")}");
        return string.Join('\n', [deadline.Action, $"Certainty: {deadline.Certainty.ToString().ToLowerInvariant()}.", .. reasons]);
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

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
