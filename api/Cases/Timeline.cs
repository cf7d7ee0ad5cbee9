using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Cases;

/// <summary>One dated event of a case.</summary>
/// <param name="Day">The day of <paramref name="At"/> in UTC; without a moment, the calendar day as the page prints it (Pacific).</param>
/// <param name="At">The moment, UTC, where the page gives one and not only a day.</param>
/// <param name="Kind">What it belongs to.</param>
/// <param name="Text">What happened, in a short sentence of the reader's language or the page's own words.</param>
/// <param name="Quote">The words of the page that say so, with their place; null for the act of capturing or adding itself.</param>
/// <param name="Capture">The capture that shows it; null for a file that the user added.</param>
public sealed record TimelineEntry(DateOnly Day, DateTimeOffset? At, TimelineKind Kind, string Text, Cited<string>? Quote, CaptureId? Capture)
{
    /// <summary>The same as <see cref="Text"/> without a language: what happened…</summary>
    public TimelineEvent What { get; init; }

    /// <summary>…by whom, where that is known…</summary>
    public TimelineParty? By { get; init; }

    /// <summary>…and the words of the page or of the user that belong to it.</summary>
    public string? Words { get; init; }
}

/// <summary>What an event is, so that each language can say it in its own words.</summary>
public enum TimelineEvent { Placed, Paid, Shipped, Completed, ParcelStep, Said, DisputeOpened, DisputeChanged, DisputeStep, DateNamed, Captured, Imported, Added }

/// <summary>Whose act an event is.</summary>
public enum TimelineParty { Unknown, Buyer, Seller, Marketplace }

/// <summary>What an event belongs to.</summary>
public enum TimelineKind { Order, Parcel, Message, Dispute, Statement, Capture, Attachment }

/// <summary>Everything that is dated, in one row.</summary>
public static class Timeline
{
    /// <summary>The case's events in a reader's words, oldest first; within a day those with a time follow those without.</summary>
    public static IReadOnlyList<TimelineEntry> Of(CaseFile file, Phrases words) =>
    [
        .. Order(file).Concat(Parcels(file)).Concat(Messages(file)).Concat(Disputes(file)).Concat(Statements(file)).Concat(Exhibits(file, words))
            .OrderBy(e => e.Day).ThenBy(e => e.At ?? DateTimeOffset.MinValue).ThenBy(e => e.Kind)
            .Select(e => e with { Text = Happening(e, words) }),
    ];

    private static IEnumerable<TimelineEntry> Order(CaseFile file) =>
        new[]
        {
            (file.PlacedOn, TimelineEvent.Placed), (file.PaidOn, TimelineEvent.Paid), (file.ShippedOn, TimelineEvent.Shipped), (file.CompletedOn, TimelineEvent.Completed),
        }.Where(d => d.Item1 is not null).Select(d => On(d.Item1!.Value, TimelineKind.Order, d.Item1.As(d.Item1.Quote)) with { What = d.Item2 });

    private static IEnumerable<TimelineEntry> Parcels(CaseFile file) => file.Parcels.SelectMany(p => p.Events).Where(e => e.At is not null).Select(e =>
        At(e.At!.Value, TimelineKind.Parcel, e.Text) with { What = TimelineEvent.ParcelStep, Words = e.Place is { } place ? $"{e.Text.Value} ({place})" : e.Text.Value });

    private static IEnumerable<TimelineEntry> Messages(CaseFile file) => file.Messages.Where(m => m.At is not null).Select(m =>
        At(m.At!.Value, TimelineKind.Message, m.Text) with { What = TimelineEvent.Said, By = PartyOf(m.Sender), Words = m.Text.Value });

    private static IEnumerable<TimelineEntry> Disputes(CaseFile file)
    {
        foreach (var dispute in file.Disputes)
        {
            if (dispute.OpenedAt is { } opened && PageTime.TryRead(opened.Value) is { } from)
                yield return At(from, TimelineKind.Dispute, opened) with { What = TimelineEvent.DisputeOpened, Words = dispute.Title?.Value };
            if (dispute.ChangedAt is { } changed && PageTime.TryRead(changed.Value) is { } to && changed.Value != dispute.OpenedAt?.Value)
                yield return At(to, TimelineKind.Dispute, changed) with { What = TimelineEvent.DisputeChanged, Words = dispute.Status?.Value };
            foreach (var step in dispute.Steps)
                if (step.TimeText is { } time && PageTime.TryRead(time) is { } at)
                    yield return At(at, TimelineKind.Dispute, step.Text) with { What = TimelineEvent.DisputeStep, By = PartyOf(step.By), Words = step.Text.Value };
        }
    }

    private static IEnumerable<TimelineEntry> Statements(CaseFile file) => file.Statements.Where(s => s.On is not null).Select(s =>
        On(s.On!.Value, TimelineKind.Statement, s.Text) with { What = TimelineEvent.DateNamed, Words = s.Text.Quote });

    private static IEnumerable<TimelineEntry> Exhibits(CaseFile file, Phrases words) =>
    [
        .. file.Captures.Select(c => new TimelineEntry(DayOf(c.CapturedAt), c.CapturedAt, TimelineKind.Capture, "", null, c.Id)
        {
            What = c.ImportedFrom is null ? TimelineEvent.Captured : TimelineEvent.Imported,
            Words = words.NameOf(c.Page),
        }),
        .. file.Attachments.Where(a => !a.SetAside).Select(a => new TimelineEntry(DayOf(a.StoredAt), a.StoredAt, TimelineKind.Attachment, "", null, null)
        {
            What = TimelineEvent.Added,
            By = TimelineParty.Buyer,
            Words = a.Named,
        }),
    ];

    private static string Happening(TimelineEntry entry, Phrases words) => entry.What switch
    {
        TimelineEvent.ParcelStep => entry.Words!,
        TimelineEvent.DisputeStep when entry.By is TimelineParty.Unknown => entry.Words!,
        TimelineEvent.Said or TimelineEvent.DisputeStep => words.Say(
            $"packEvent{entry.What}", ("who", words[$"packBy{entry.By}"]), ("words", entry.Words is { Length: > 0 } said ? said : words["packPicturesOnly"])),
        TimelineEvent.DisputeOpened or TimelineEvent.DisputeChanged => words[$"packEvent{entry.What}"] + (entry.Words is { } about ? $" “{about}”" : ""),
        TimelineEvent.Captured or TimelineEvent.Imported => words.Say($"timeline{entry.What}", ("page", entry.Words)),
        _ => words.Say($"packEvent{entry.What}", ("words", entry.Words)),
    };

    private static TimelineEntry On(DateOnly day, TimelineKind kind, Cited<string> quote) => new(day, null, kind, "", quote, Shows(quote));

    private static TimelineEntry At(DateTimeOffset at, TimelineKind kind, Cited<string> quote) => new(DayOf(at), at, kind, "", quote, Shows(quote));

    // No page shows what the user put right.
    private static CaptureId? Shows(Cited<string> quote) => quote.How is How.Correction ? null : quote.Source.Capture;

    // Day and time of one entry are of one zone: a reader who sees "16 November, 03:41" must not need a table to know when that was.
    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private static TimelineParty PartyOf(MessageSender sender) => sender switch
    {
        MessageSender.Buyer => TimelineParty.Buyer,
        MessageSender.Seller => TimelineParty.Seller,
        MessageSender.System => TimelineParty.Marketplace,
        _ => TimelineParty.Unknown,
    };

    private static TimelineParty PartyOf(DisputeParty party) => party switch
    {
        DisputeParty.Buyer => TimelineParty.Buyer,
        DisputeParty.Seller => TimelineParty.Seller,
        DisputeParty.Unknown => TimelineParty.Unknown,
        _ => TimelineParty.Marketplace,
    };
}
