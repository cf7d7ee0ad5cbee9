using System.Globalization;
using DisputeHelper.Cases;

namespace DisputeHelper.Bundles.Sections;

/// <summary>What happened, in the order of time, each line with its exhibit.</summary>
internal sealed class ChronologyPages : ISection
{
    /// <summary>Past this many, messages are counted by day here; the transcript has them all.</summary>
    private const int MessagesInFull = 12;

    public string Name => "chronology";

    public Section? Compose(Composition pack)
    {
        var entries = Timeline.Of(pack.Case).Where(entry => entry.Kind is not TimelineKind.Capture).ToList();
        if (entries.Count == 0) return null;
        var many = entries.Count(entry => entry.Kind is TimelineKind.Message) > MessagesInFull;
        List<Row> rows = [];
        foreach (var day in entries.GroupBy(entry => entry.Day))
        {
            var shown = day.Where(entry => !many || entry.Kind is not TimelineKind.Message).ToList();
            for (var i = 0; i < shown.Count; i++) rows.Add(Line(pack, shown[i], i == 0 ? Composition.Day(day.Key) : ""));
            if (day.Where(entry => many && entry.Kind is TimelineKind.Message).ToList() is { Count: > 0 } messages)
                rows.Add(new Row([shown.Count == 0 ? Composition.Day(day.Key) : "",
                    Composition.Count(messages.Count, "message in the conversation", "messages in the conversation"),
                    pack.Cite(messages[0].Capture)]));
        }
        return new Section(Name, "Chronology",
        [
            new Paragraph("A time, and its day, are in UTC. A day without a time is as the page prints it, in Pacific time."),
            new Table([new("Day", 0), new("What happened", 1), new("Exhibit", 0)], rows),
        ]);
    }

    private static Row Line(Composition pack, TimelineEntry entry, string day)
    {
        var time = entry.At is { } at ? Words.Quiet(at.UtcDateTime.ToString("HH:mm  ", CultureInfo.InvariantCulture)) : Words.None;
        return new Row([day, time + Words.Foreign(entry.Text), pack.Cite(entry.Capture)]);
    }
}
