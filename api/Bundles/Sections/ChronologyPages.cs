using System.Globalization;
using DisputeHelper.Cases;

namespace DisputeHelper.Bundles.Sections;

/// <summary>What happened, in the order of time, each line with its exhibit and page.</summary>
internal sealed class ChronologyPages : ISection
{
    /// <summary>Past this many, messages are counted by day here; the transcript has them all.</summary>
    private const int MessagesInFull = 12;

    /// <summary>Past this many days with messages, those that follow each other and have nothing else are one line to a month: what else happened must not drown.</summary>
    private const int DaysInFull = 31;

    public string Name => "chronology";

    public Section? Compose(Composition pack)
    {
        var say = pack.Say;
        var entries = Timeline.Of(pack.Case, pack.Say.Phrases).Where(entry => entry.Kind is not TimelineKind.Capture).ToList();
        if (entries.Count == 0) return null;
        var many = entries.Count(entry => entry.Kind is TimelineKind.Message) > MessagesInFull;
        var days = entries.GroupBy(entry => entry.Day).ToList();
        var crowded = many && days.Count(day => day.Any(IsMessage)) > DaysInFull;
        List<Row> rows = [];
        for (var (i, next) = (0, 0); i < days.Count; i = next)
        {
            next = i + 1;
            while (crowded && next < days.Count && Continues(days[i], days[next])) next++;
            var shown = days[i].Where(entry => !many || !IsMessage(entry)).ToList();
            for (var k = 0; k < shown.Count; k++) rows.Add(Line(pack, shown[k], k == 0 ? say.Day(days[i].Key) : ""));
            if (days[i..next].SelectMany(day => day).Where(entry => many && IsMessage(entry)).ToList() is { Count: > 0 } messages)
                rows.Add(new Row([shown.Count == 0 ? Stretch(say, days[i].Key, days[next - 1].Key) : "", say.Say("packMessagesThatDay", ("count", Wordbook.Number(messages.Count))),
                    pack.Cite(messages[0].Capture), pack.PageOf(messages[0].Capture)]));
        }
        return new Section(Name, say["packChronology"],
        [
            new Paragraph(Words.Quiet(say["packChronologyNote"])),
            new Table([new(say["packDayColumn"], 0), new(say["packHappened"], 1), new(say["packExhibit"], 0), new(say["packPage"], 0, Numbers: true)], rows),
        ]);
    }

    private static bool IsMessage(TimelineEntry entry) => entry.Kind is TimelineKind.Message;

    private static bool Continues(IGrouping<DateOnly, TimelineEntry> first, IGrouping<DateOnly, TimelineEntry> day) =>
        (first.Key.Year, first.Key.Month) == (day.Key.Year, day.Key.Month) && first.Concat(day).All(entry => IsMessage(entry) && entry.Capture == first.First().Capture);

    private static string Stretch(Wordbook say, DateOnly from, DateOnly to) => from == to ? say.Day(from) : $"{say.Day(from)} –\n{say.Day(to)}";

    private static Row Line(Composition pack, TimelineEntry entry, string day)
    {
        var time = entry.At is { } at ? Words.Quiet(at.UtcDateTime.ToString("HH:mm  ", CultureInfo.InvariantCulture)) : Words.None;
        // A file of the buyer's has no capture; its exhibit is found by its words.
        var file = entry.Kind is TimelineKind.Attachment ? pack.Shown.FirstOrDefault(e => e.Attachment is not null && e.Caption == entry.Words)?.Label : null;
        return new Row([day, time.Then(Happening(pack.Say, entry)), file is null ? pack.Cite(entry.Capture) : pack.Cite(file), file is null ? pack.PageOf(entry.Capture) : pack.PagesOf([file])]);
    }

    private static Words Happening(Wordbook say, TimelineEntry entry)
    {
        var words = Words.Foreign(entry.Words);
        Words by = say[$"packBy{entry.By ?? TimelineParty.Unknown}"];
        return entry.What switch
        {
            TimelineEvent.ParcelStep => words,
            TimelineEvent.Said or TimelineEvent.DisputeStep => say.Phrase($"packEvent{entry.What}", ("who", by), ("words", words.IsEmpty ? say["packPicturesOnly"] : words)),
            TimelineEvent.DisputeOpened or TimelineEvent.DisputeChanged when words.IsEmpty => say[$"packEvent{entry.What}"],
            TimelineEvent.DisputeOpened or TimelineEvent.DisputeChanged => ((Words)say[$"packEvent{entry.What}"]).Then(" ").Then(Words.Foreign($"“{entry.Words}”")),
            _ => say.Phrase($"packEvent{entry.What}", ("words", words)),
        };
    }
}
