using DisputeHelper.Cases;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DisputeHelper.Search;

/// <summary>Keeps what can be found in step with what is known. The database itself notes which orders changed; they are entered anew before the next search.</summary>
public sealed class SearchIndex(EvidenceStore store)
{
    // Others may write between two batches.
    private const int Batch = 100;

    /// <summary>Enters the orders that changed since. A store that takes nothing at present keeps what it has.</summary>
    public async Task Refresh(CancellationToken cancel)
    {
        if (!await store.Read(db => Due(db).AnyAsync(cancel), cancel) || !store.Condition.Writable) return;
        while (await store.Write(db => Enter(db, cancel), cancel) == Batch) { }
    }

    /// <summary>Throws everything away and enters it again.</summary>
    public async Task Rebuild(CancellationToken cancel)
    {
        await store.Write(
            async db =>
            {
                await db.Database.ExecuteSqlRawAsync("DELETE FROM SearchEntries", cancel);
                await db.Database.ExecuteSqlRawAsync("INSERT INTO SearchIndex (SearchIndex) VALUES ('rebuild')", cancel);
                await db.Database.ExecuteSqlRawAsync("INSERT OR IGNORE INTO SearchDue SELECT OrderNumber FROM OrderFacts", cancel);
            },
            cancel);
        await Refresh(cancel);
    }

    private static IQueryable<string> Due(EvidenceDb db) => db.Database.SqlQueryRaw<string>("SELECT OrderNumber AS Value FROM SearchDue");

    private static async Task<int> Enter(EvidenceDb db, CancellationToken cancel)
    {
        var due = await Due(db).Take(Batch).ToListAsync(cancel);
        var numbers = due.Select(TextValue.Read<OrderNumber>).ToList();
        var cases = await CaseShelf.Fold(db, numbers, cancel);
        var notes = (await db.Notes.AsNoTracking().Where(n => numbers.Contains(n.OrderNumber)).OrderBy(n => n.Id).ToListAsync(cancel)).ToLookup(n => n.OrderNumber);
        using var entering = new Entering((SqliteConnection)db.Database.GetDbConnection(), (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
        foreach (var number in numbers)
        {
            await entering.Leave(number, cancel);
            if (!cases.TryGetValue(number, out var file)) continue;
            var title = SearchLines.TitleOf(file);
            foreach (var line in SearchLines.Of(file).Concat(Standing(notes[number]))) await entering.Enter(number, title, line, cancel);
        }
        return due.Count;
    }

    private static IEnumerable<SearchLine> Standing(IEnumerable<NoteRow> versions) => versions.GroupBy(v => v.NoteId, StringComparer.Ordinal).Select(v => v.Last())
        .Where(v => v.Text is not null).Select(v => new SearchLine(SearchKind.Note, v.Text!) { At = v.HappenedAt ?? v.At, Item = v.NoteId });
}
