using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Readings;

/// <summary>Keeps the readings in the database, where they can be thrown away and made anew.</summary>
public sealed class ReadingShelf(EvidenceStore store, IDbContextFactory<EvidenceDb> databases, TimeProvider clock)
{
    /// <summary>Counts an attempt and says which one it is; a finished reading starts the count anew.</summary>
    public Task<int> Begin(CaptureId id, CancellationToken cancel) => store.Write(async db =>
    {
        if (await db.Readings.FindAsync([id], cancel) is not { } row)
        {
            db.Readings.Add(new() { CaptureId = id, State = "pending", Attempts = 1, Page = PageKind.Unknown });
            return 1;
        }
        row.Attempts = row.State == "pending" ? row.Attempts + 1 : 1;
        row.State = "pending";
        return row.Attempts;
    }, cancel);

    /// <summary>Captures whose reading was begun and never finished: one of them may have ended the program.</summary>
    public Task<HashSet<CaptureId>> Suspects(CancellationToken cancel) => store.Read(
        async db => (await db.Readings.Where(reading => reading.State == "pending" && reading.Attempts > 0).Select(reading => reading.CaptureId).ToListAsync(cancel)).ToHashSet(), cancel);

    /// <summary>Uncounts an attempt that an exception ended. It is not cancelled: it is what follows a cancellation.</summary>
    public Task TakeBack(CaptureId id) => store.Write(async db =>
    {
        var row = await db.Readings.SingleAsync(reading => reading.CaptureId == id);
        row.Attempts = Math.Max(0, row.Attempts - 1);
        if (row is { Attempts: 0, Facts: { } json }) row.State = StateOf(JsonSerializer.Deserialize<PageFacts>(json, FactsJson.Options)!);
    }, CancellationToken.None);

    /// <summary>Stores the facts in place of older ones, in one transaction.</summary>
    public Task Put(StoredCapture capture, PageFacts facts, bool failed, CancellationToken cancel) => store.Write(async db =>
    {
        var id = capture.Head.Id;
        var row = await db.Readings.SingleAsync(reading => reading.CaptureId == id, cancel);
        // A page that ended the program stays pending with its count, so that no later start tries it again.
        if (!failed) (row.State, row.Attempts) = (StateOf(facts), 0);
        row.Page = facts.Page;
        row.Facts = JsonSerializer.Serialize(facts with { Orders = [] }, FactsJson.Options);
        row.ReadAt = clock.GetUtcNow();
        row.Reader = WaysCount.Reader;
        await db.OrderFacts.Where(order => order.CaptureId == id).ExecuteDeleteAsync(cancel);
        db.OrderFacts.AddRange(facts.Orders.Select((order, place) => new OrderFactsRow
        {
            CaptureId = id,
            Ordinal = place,
            OrderNumber = order.Number,
            CapturedAt = capture.Head.CapturedAt,
            Page = facts.Page,
            Facts = JsonSerializer.Serialize(order, FactsJson.Options),
        }));
        await db.Marks.Where(mark => mark.CaptureId == id).ExecuteDeleteAsync(cancel);
        db.Marks.AddRange(Marks(id, facts));
        await db.Ways.Where(ways => ways.CaptureId == id).ExecuteDeleteAsync(cancel);
        db.Ways.AddRange(WaysCount.Of(id, facts));
    }, cancel);

    private static IEnumerable<MarkRow> Marks(CaptureId id, PageFacts facts)
    {
        foreach (var (number, word) in facts.Orders.SelectMany(order => Mark.Of(order).Select(word => (order.Number, word))).Distinct())
            yield return new() { CaptureId = id, OrderNumber = number, Word = word };
        // The copy of a listing belongs to the order that its address names, and says nothing to another buyer of the same thing.
        if (facts is { Page: PageKind.ListingSnapshot, Orders.Count: > 0 }) yield break;
        foreach (var word in Mark.Of(facts)) yield return new() { CaptureId = id, Word = word };
    }

    private static string StateOf(PageFacts facts) => facts is { Page: PageKind.Unknown, Note: not null } ? "failed" : "read";

    /// <summary>The stored facts, or null when the capture was not read yet.</summary>
    public async Task<PageFacts?> Find(CaptureId id, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.Readings.AsNoTracking().SingleOrDefaultAsync(reading => reading.CaptureId == id, cancel) is not { Facts: { } json }) return null;
        var orders = await db.OrderFacts.AsNoTracking().Where(order => order.CaptureId == id).OrderBy(order => order.Ordinal).Select(order => order.Facts).ToListAsync(cancel);
        return JsonSerializer.Deserialize<PageFacts>(json, FactsJson.Options)! with
        {
            Orders = [.. orders.Select(order => JsonSerializer.Deserialize<OrderFacts>(order, FactsJson.Options)!)],
        };
    }
}
