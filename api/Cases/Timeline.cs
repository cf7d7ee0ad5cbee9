using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>One dated event of a case.</summary>
/// <param name="Day">The day of <paramref name="At"/> in UTC; without a moment, the calendar day as the page prints it (Pacific).</param>
/// <param name="At">The moment, UTC, where the page gives one and not only a day.</param>
/// <param name="Kind">What it belongs to.</param>
/// <param name="Text">What happened, in a short sentence or the page's own words.</param>
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
    /// <summary>The case's events, oldest first; within a day those with a time follow those without.</summary>
    public static IReadOnlyList<TimelineEntry> Of(CaseFile file) =>
    [
        .. Order(file).Concat(Parcels(file)).Concat(Messages(file)).Concat(Disputes(file)).Concat(Statements(file)).Concat(Exhibits(file))
            .OrderBy(e => e.Day).ThenBy(e => e.At ?? DateTimeOffset.MinValue).ThenBy(e => e.Kind),
    ];

    private static IEnumerable<TimelineEntry> Order(CaseFile file) =>
        new[]
        {
            (file.PlacedOn, Text: "The order was placed.", What: TimelineEvent.Placed), (file.PaidOn, Text: "The order was paid.", What: TimelineEvent.Paid),
            (file.ShippedOn, Text: "The seller marked the order as shipped.", What: TimelineEvent.Shipped), (file.CompletedOn, Text: "The order was completed.", What: TimelineEvent.Completed),
        }.Where(d => d.Item1 is not null).Select(d => On(d.Item1!.Value, TimelineKind.Order, d.Text, d.Item1.As(d.Item1.Quote)) with { What = d.What });

    private static IEnumerable<TimelineEntry> Parcels(CaseFile file) => file.Parcels
        .SelectMany(p => p.Events).Where(e => e.At is not null)
        .Select(e => Parcel(e, e.Place is { } place ? $"{e.Text.Value} ({place})" : e.Text.Value));

    private static TimelineEntry Parcel(TrackingEvent step, string words) =>
        At(step.At!.Value, TimelineKind.Parcel, words, step.Text) with { What = TimelineEvent.ParcelStep, Words = words };

    private static IEnumerable<TimelineEntry> Messages(CaseFile file) => file.Messages.Where(m => m.At is not null).Select(m => At(
        m.At!.Value, TimelineKind.Message, $"{Name(m.Sender)}: {(m.Text.Value.Length > 0 ? m.Text.Value : Pictures(m.Images.Count))}", m.Text)
        with
    { What = TimelineEvent.Said, By = PartyOf(m.Sender), Words = m.Text.Value });

    private static IEnumerable<TimelineEntry> Disputes(CaseFile file)
    {
        foreach (var dispute in file.Disputes)
        {
            var what = dispute.Title is { } title ? $" for “{title.Value}”" : "";
            if (dispute.OpenedAt is { } opened && PageTime.TryRead(opened.Value) is { } from)
                yield return At(from, TimelineKind.Dispute, $"A return, refund or dispute was opened{what}.", opened) with { What = TimelineEvent.DisputeOpened, Words = dispute.Title?.Value };
            if (dispute.ChangedAt is { } changed && PageTime.TryRead(changed.Value) is { } to && changed.Value != dispute.OpenedAt?.Value)
                yield return At(to, TimelineKind.Dispute, $"It was last changed{what}{(dispute.Status is { } s ? $": {s.Value}" : "")}.", changed)
                    with
                { What = TimelineEvent.DisputeChanged, Words = dispute.Status?.Value };
            foreach (var step in dispute.Steps)
                if (step.TimeText is { } time && PageTime.TryRead(time) is { } at)
                    yield return At(at, TimelineKind.Dispute, step.By == DisputeParty.Unknown ? step.Text.Value : $"{Name(step.By)} in the dispute: {step.Text.Value}", step.Text)
                        with
                    { What = TimelineEvent.DisputeStep, By = PartyOf(step.By), Words = step.Text.Value };
        }
    }

    private static IEnumerable<TimelineEntry> Statements(CaseFile file) => file.Statements
        .Where(s => s.On is not null).Select(s => On(s.On!.Value, TimelineKind.Statement, $"Date named by the page: {s.Text.Quote}", s.Text)
            with
        { What = TimelineEvent.DateNamed, Words = s.Text.Quote });

    private static IEnumerable<TimelineEntry> Exhibits(CaseFile file) =>
    [
        .. file.Captures.Select(c => new TimelineEntry(
            DayOf(c.CapturedAt), c.CapturedAt, TimelineKind.Capture,
            c.ImportedFrom is null ? $"Captured: {Cases.Exhibits.NameOf(c.Page)}." : $"Saved, and imported as a file: {Cases.Exhibits.NameOf(c.Page)}.", null, c.Id)
        {
            What = c.ImportedFrom is null ? TimelineEvent.Captured : TimelineEvent.Imported,
        }),
        .. file.Attachments.Where(a => !a.SetAside).Select(a => new TimelineEntry(
            DayOf(a.StoredAt), a.StoredAt, TimelineKind.Attachment, $"Added by the buyer: {(a.Caption.Length > 0 ? a.Caption : a.FileName)}.", null, null)
        {
            What = TimelineEvent.Added,
            By = TimelineParty.Buyer,
            Words = a.Caption.Length > 0 ? a.Caption : a.FileName,
        }),
    ];

    private static TimelineEntry On(DateOnly day, TimelineKind kind, string text, Cited<string> quote) => new(day, null, kind, text, quote, Shows(quote));

    private static TimelineEntry At(DateTimeOffset at, TimelineKind kind, string text, Cited<string> quote) =>
        new(DayOf(at), at, kind, text, quote, Shows(quote));

    // No page shows what the user put right.
    private static CaptureId? Shows(Cited<string> quote) => quote.How is How.Correction ? null : quote.Source.Capture;

    // Day and time of one entry are of one zone: a reader who sees "16 November, 03:41" must not need a table to know when that was.
    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private static string Name(MessageSender sender) => sender switch
    {
        MessageSender.Buyer => "Buyer",
        MessageSender.Seller => "Seller",
        MessageSender.System => "System",
        _ => "Unknown sender",
    };

    private static string Name(DisputeParty party) => party switch
    {
        DisputeParty.Buyer => "Buyer",
        DisputeParty.Seller => "Seller",
        _ => "Marketplace",
    };

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

    private static string Pictures(int count) => count == 1 ? "a picture" : $"{count} pictures";
}
