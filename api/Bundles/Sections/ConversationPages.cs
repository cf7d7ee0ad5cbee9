using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Sections;

/// <summary>The conversation in full: sender, time and the original text, in whatever script it was written, and where it is seen.</summary>
internal sealed class ConversationPages : ISection
{
    /// <summary>Past this many, each month begins a page and has a bookmark: nobody leafs through hundreds of pages.</summary>
    private const int MessagesInOnePiece = 500;

    public string Name => "conversation";

    public Section? Compose(Composition pack)
    {
        var (messages, say) = (pack.Case.Messages, pack.Say);
        if (messages.Count == 0) return null;
        var exhibits = messages.Select(m => pack.LabelOf(m.Text.Source.Capture)).OfType<string>();
        return new Section(Name, say["packConversation"],
        [
            new Paragraph(say.Phrase("packConversationNote", ("exhibits", pack.Cite(exhibits)), ("count", Wordbook.Number(messages.Count)))),
            .. Coverage(pack),
            .. messages.Count > MessagesInOnePiece ? Months(pack) : [new Transcript([.. Lines(pack)])],
        ]);
    }

    private static IEnumerable<Block> Months(Composition pack)
    {
        var (messages, lines) = (pack.Case.Messages, Lines(pack).ToList());
        for (var from = 0; from < lines.Count;)
        {
            // Messages without a time go with those before them.
            var month = messages.Skip(from).Select(Month).FirstOrDefault(m => m is not null);
            var to = from + 1;
            while (to < lines.Count && (Month(messages[to]) is not { } next || next == month)) to++;
            var days = messages.Skip(from).Take(to - from).Select(m => m.At?.UtcDateTime).OfType<DateTime>().Select(DateOnly.FromDateTime).ToList();
            // A month's name has another form in a heading than in a date, in some languages; days have one.
            if (days.Count > 0) yield return new Chapter($"conversation-{from + 1}", days[0] == days[^1] ? pack.Say.Day(days[0]) : $"{pack.Say.Day(days[0])} – {pack.Say.Day(days[^1])}");
            yield return new Transcript(lines[from..to]);
            from = to;
        }
    }

    private static int? Month(Message message) => message.At?.UtcDateTime is { } at ? at.Year * 12 + at.Month : null;

    private static IEnumerable<Block> Coverage(Composition pack)
    {
        var say = pack.Say;
        if (pack.Case.ChatCoverage is not { } coverage) yield break;
        if (coverage.FirstMessageReached is false)
            yield return new Notice(NoticeTone.Warning, say["packBeginningMissing"], say["packBeginningMissingNote"]);
        if (coverage.FirstMessageReached is null)
            yield return new Notice(NoticeTone.Information, say["packBeginningUncertain"], say["packBeginningUncertainNote"]);
        if (coverage.Gaps.Count > 0)
        {
            yield return new Notice(NoticeTone.Warning, say["packMessagesMissing"], say["packMessagesMissingNote"]);
            yield return new Points([.. coverage.Gaps.Select(gap => Words.Foreign(say.Phrases.Noted(gap)))]);
        }
    }

    /// <summary>Before the first message of each picture a line says where it is seen: the transcript and the pictures are read side by side.</summary>
    private static IEnumerable<TranscriptLine> Lines(Composition pack)
    {
        SeenIn? before = null;
        foreach (var message in pack.Case.Messages)
        {
            var seen = pack.Material.Seen.GetValueOrDefault(message.Id) is { } place && pack.LabelOf(place.Capture) is { } label && pack.Shows(label) ? place : null;
            // What follows "seen in" reads as if it were seen there, too.
            var band = seen is not null ? (seen == before ? null : Band(pack, seen)) : before is { IsExact: true } ? pack.Say.Phrase("packSeenUnknown") : null;
            before = band is not null ? seen : before;
            yield return Line(pack, message) with { Band = band, Gap = message.GapBefore is { } gap ? Words.Foreign(pack.Say.Phrases.Noted(gap)) : null };
        }
    }

    private static Words Band(Composition pack, SeenIn seen)
    {
        var label = pack.LabelOf(seen.Capture)!;
        return pack.Say.Phrase(!seen.IsExact ? "packSeenAbout" : seen.Last > seen.Picture ? "packSeenOver" : "packSeenIn", ("picture", Wordbook.Number(seen.Picture)),
            ("last", Wordbook.Number(seen.Last)), ("exhibit", pack.Cite(label)), ("page", Words.PageOf(ExhibitPages.PictureAnchor(label, seen.Picture))));
    }

    private static TranscriptLine Line(Composition pack, Message message)
    {
        var say = pack.Say;
        var translated = pack.Material.Translations.GetValueOrDefault(message.Id);
        return new(message.Sender, say[message.Sender is MessageSender.Unknown ? "packSenderUnknown" : $"packBy{(message.Sender is MessageSender.System ? "Marketplace" : message.Sender)}"],
            NameAndTime(pack, message), Words.Foreign(message.Text.Value),
            message.Images.Count > 0 ? say.Say("packWithPictures", ("count", Wordbook.Number(message.Images.Count))) : null)
        {
            Quoted = message.Quoted is { Length: > 0 } quoted ? Words.Foreign(quoted) : null,
            Translation = (translated ?? message.Translation) is { Length: > 0 } text ? Words.Foreign(text) : null,
            TranslationBy = translated is not null ? say["packTranslatedByBuyer"] : message.Translation is { Length: > 0 } ? say["packTranslatedByPage"] : null,
        };
    }

    private static string NameAndTime(Composition pack, Message message)
    {
        var time = message.At is { } at ? pack.Say.MomentToTheSecond(at) : ShownText.Of(message.TimeText ?? pack.Say["packTimeNotShown"]);
        return message.SenderName is { Length: > 0 } name ? $"{ShownText.Of(name)}\n{time}" : time;
    }
}
