using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes;

/// <summary>
/// A piece of evidence that reasons ask for: a data file under <c>Needs</c>; its words are <c>need.ID.title</c>, <c>.why</c> and <c>.how</c>.
/// A file of the user counts for what the user or its caption says that it shows; nothing looks into pictures.
/// </summary>
/// <param name="Id">Stable, kebab-case.</param>
/// <param name="Action">What the user does to get it.</param>
/// <param name="Page">The kind of captured page that meets it.</param>
/// <param name="Statements">The kinds of sentences whose page meets it.</param>
/// <param name="Media">The beginning of the type of a user's file that meets it; empty for any file.</param>
/// <param name="Words">Words of which its caption or name must hold one; empty when any file of the type will do.</param>
/// <param name="Proves">Whether it shows the complaint itself, so that the claim cites it there.</param>
/// <param name="Unless">When it does not apply.</param>
/// <param name="Origin">Where the need was read.</param>
internal sealed record EvidenceNeed(
    string Id, ActionCode Action, PageKind? Page, IReadOnlyList<StatementKind> Statements, string? Media, IReadOnlyList<string> Words, bool Proves,
    IReadOnlyList<NotNeeded> Unless, Origin Origin)
{
    private static readonly Lazy<IReadOnlyDictionary<string, EvidenceNeed>> Found = new(() => DataFiles.In<EvidenceNeed>("Needs").ToDictionary(n => n.Id, StringComparer.Ordinal));

    public static EvidenceNeed Of(string id) => Found.Value[id];

    public string Title(Phrases phrases) => phrases[$"need.{Id}.title"];

    /// <summary>Photos and videos share their reason; the others have their own.</summary>
    public string Why(Phrases phrases) => phrases.Find($"need.{Id}.why") ?? phrases[$"need.{Id.Split('-')[0]}.why"];

    public string HowToGet(Phrases phrases) => phrases[$"need.{Id}.how"];

    /// <summary>The exhibits that meet it; null when the need does not apply to this case.</summary>
    public IReadOnlyList<Exhibit>? Find(CaseFile file, IReadOnlyList<Exhibit> exhibits)
    {
        var found = Page is { } page ? [.. exhibits.Where(e => e.Page == page)]
            : Statements.Count > 0 ? Of(exhibits, file.Statements.Where(s => Statements.Contains(s.Kind)).SelectMany(Captures))
            : Files(file, exhibits);
        // What the user says of a file counts, in whatever language its caption is.
        var told = file.Attachments.Where(a => !a.SetAside && a.Shows.Contains(Id)).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        if (told.Count > 0) found = [.. exhibits.Where(e => found.Contains(e) || e.Attachment is { } id && told.Contains(id))];
        return found.Count == 0 && Unless.Any(u => Holds(u, file)) ? null : found;
    }

    private IReadOnlyList<Exhibit> Files(CaseFile file, IReadOnlyList<Exhibit> exhibits)
    {
        var fitting = file.Attachments
            .Where(a => !a.SetAside && a.ContentType.StartsWith(Media ?? "", StringComparison.OrdinalIgnoreCase))
            .Where(a => Words.Count == 0 || Words.Concat(Titles).Any(w => Says(a.Caption, w) || Says(a.FileName, w)))
            .Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return [.. exhibits.Where(e => e.Attachment is { } id && fitting.Contains(id))];
    }

    /// <summary>A caption that repeats what was asked for is recognised in every language of the program.</summary>
    private IEnumerable<string> Titles => Languages.All.Select(Title).Distinct();

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(NotNeeded unless, CaseFile file) => unless switch
    {
        NotNeeded.NotShipped => file is { ShippedOn: null, Parcels.Count: 0, State: OrderState.AwaitingPayment or OrderState.Processing },
        NotNeeded.WithPhotos => file.Attachments.Any(a => a.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private static IEnumerable<CaptureId> Captures(Statement statement) =>
        statement.Text.Others.Select(o => o.Source.Capture).Prepend(statement.Text.Source.Capture);

    private static IReadOnlyList<Exhibit> Of(IReadOnlyList<Exhibit> exhibits, IEnumerable<CaptureId> captures)
    {
        var ids = captures.ToHashSet();
        return [.. exhibits.Where(e => e.Capture is { } id && ids.Contains(id))];
    }
}

/// <summary>When a piece of evidence does not apply.</summary>
internal enum NotNeeded
{
    /// <summary>Nothing is on its way yet, so there is nothing to track.</summary>
    NotShipped,

    /// <summary>A photo often suffices (AE-EV-9); the video is then no gap.</summary>
    WithPhotos,
}
