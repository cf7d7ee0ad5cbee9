using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Custody;

/// <summary>What the buyer wrote beside the evidence of an order, as it travels in an archive. None of it in a redacted one.</summary>
/// <param name="Notes">Every version of every note, in order.</param>
/// <param name="Records">Returns, refunds, particulars of payments and outcomes, each with those before it.</param>
/// <param name="ClaimEdits">Sentences of the claim written by hand.</param>
/// <param name="Ticks">Steps ticked off, or taken back.</param>
/// <param name="Translations">Of messages.</param>
/// <param name="Drafts">Choices of exhibits that no pack was made of yet.</param>
/// <param name="Packs">Packs that were made before the entry that the archive stands on.</param>
public sealed record ArchivedPapers(
    IReadOnlyList<ArchivedPaper> Notes, IReadOnlyList<ArchivedPaper> Records, IReadOnlyList<ArchivedPaper> ClaimEdits, IReadOnlyList<ArchivedTick> Ticks,
    IReadOnlyList<ArchivedTranslation> Translations, IReadOnlyList<ArchivedDraft> Drafts, IReadOnlyList<ArchivedPack> Packs)
{
    /// <summary>Where they lie in the bag.</summary>
    public const string Path = "data/own/papers.json";

    /// <summary>Those of an order. What changes after the anchor's moment without an entry of its own is a mark of the user's, and goes as it is now; packs are only those of before.</summary>
    public static async Task<ArchivedPapers> Of(EvidenceDb db, OrderNumber order, DateTimeOffset until, CancellationToken cancel)
    {
        var notes = await db.Notes.AsNoTracking().Where(row => row.OrderNumber == order).OrderBy(row => row.Id).ToListAsync(cancel);
        var records = await db.Records.AsNoTracking().Where(row => row.OrderNumber == order).OrderBy(row => row.Id).ToListAsync(cancel);
        var edits = await db.ClaimEdits.AsNoTracking().Where(row => row.OrderNumber == order).OrderBy(row => row.Id).ToListAsync(cancel);
        var ticks = await db.Ticks.AsNoTracking().Where(row => row.OrderNumber == order).OrderBy(row => row.Id).ToListAsync(cancel);
        var translations = await db.MessageTranslations.AsNoTracking().Where(row => row.OrderNumber == order).OrderBy(row => row.MessageId).ThenBy(row => row.Language).ToListAsync(cancel);
        var drafts = await db.BundleDrafts.AsNoTracking().Where(row => row.OrderNumber == order).OrderBy(row => row.Profile).ToListAsync(cancel);
        var packs = await db.Bundles.AsNoTracking().Where(row => row.OrderNumber == order && row.Sha256 != null && row.FinishedAt <= until).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(cancel);
        return new(
            [.. notes.Select(row => new ArchivedPaper(row.At, Node(CustodyEvents.OfNotebook(row.NoteId, row.Text, row.HappenedAt))))],
            [.. records.Select(row => new ArchivedPaper(row.At, Node(CustodyEvents.OfRecord(row.Topic, JsonNode.Parse(row.Record)))))],
            [.. edits.Select(row => new ArchivedPaper(row.At, Node(CustodyEvents.OfClaimEdit(row.Sentence, row.Language, row.Text, row.Draft))))],
            [.. ticks.Select(row => new ArchivedTick(row.Step, row.Done, row.At))],
            [.. translations.Select(row => new ArchivedTranslation(row.MessageId, row.Language, row.Text, row.ChangedAt))],
            [.. drafts.Select(row => new ArchivedDraft(row.Profile, JsonNode.Parse(row.Options)!, row.ChangedAt))],
            [.. packs.Select(row => new ArchivedPack(row.Id, row.Profile, JsonNode.Parse(row.Options)!, row.Sha256!, row.Bytes ?? 0, row.Pages, row.CreatedAt, row.FinishedAt!.Value))]);
    }

    /// <summary>Those of a bag; null in one of an earlier version, or where they cannot be read.</summary>
    public static ArchivedPapers? Read(BagReader bag)
    {
        try { return bag.Has(Path) ? JsonSerializer.Deserialize<ArchivedPapers>(bag.Text(Path), FactsJson.Options) : null; }
        catch (JsonException) { return null; }      // A later version wrote more; it stays in the archive.
    }

    private static JsonNode Node(object particulars) => JsonSerializer.SerializeToNode(particulars, FactsJson.Options)!;
}

/// <summary>A paper that the log has an entry of.</summary>
/// <param name="At">When it was written, UTC.</param>
/// <param name="Said">The entry's particulars.</param>
public sealed record ArchivedPaper(DateTimeOffset At, JsonNode Said);

/// <summary>A step ticked off or taken back.</summary>
public sealed record ArchivedTick(string Step, bool Done, DateTimeOffset At);

/// <summary>A translation of a message.</summary>
public sealed record ArchivedTranslation(string Message, string Language, string Text, DateTimeOffset ChangedAt);

/// <summary>A choice of exhibits for a receiver.</summary>
public sealed record ArchivedDraft(string Profile, JsonNode Options, DateTimeOffset ChangedAt);

/// <summary>A line of the record of packs.</summary>
public sealed record ArchivedPack(string Id, string Profile, JsonNode Options, Sha256 Sha256, long Bytes, int? Pages, DateTimeOffset AskedAt, DateTimeOffset MadeAt);
