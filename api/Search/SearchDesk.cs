using System.Data.Common;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Search;

/// <summary>Finds words in everything that is known of all orders, and in the user's notes.</summary>
public sealed class SearchDesk(EvidenceStore store, SearchIndex index)
{
    // The index leads to the entries that hold the longer words; without one, all entries are looked through, which a megabyte or two allow.
    private const string Indexed = "FROM SearchIndex i JOIN SearchEntries e ON e.Id = i.rowid WHERE SearchIndex MATCH $match AND";
    private const string Scanned = "FROM SearchEntries e WHERE";

    private const string Ranked = """
        NOT EXISTS (SELECT 1 FROM json_each($short) w WHERE instr(e.Folded, w.value) = 0)), Ranked AS (
        SELECT *, CASE WHEN ' ' || Folded || ' ' LIKE '% ' || $whole || ' %' AND Kind <= 1 THEN 0
          WHEN NOT EXISTS (SELECT 1 FROM json_each($words) w WHERE instr(' ' || Folded, ' ' || w.value) = 0) THEN 1 ELSE 2 END AS Rank,
          -coalesce(At, 0) AS Age, count(*) OVER () AS Total FROM Found)
        SELECT Id, Rank, Kind, Age, Total, OrderNumber, Title, Said, At, Text, Exhibit, Capture, Part, Place, Item FROM Ranked
        WHERE (Rank, Kind, Age, Id) > ($rank, $kind, $age, $id) ORDER BY Rank, Kind, Age, Id LIMIT $limit
        """;

    private const string ByIndex = $"WITH Found AS MATERIALIZED (SELECT e.* {Indexed} {Ranked}";
    private const string ByScan = $"WITH Found AS MATERIALIZED (SELECT e.* {Scanned} {Ranked}";

    /// <summary>The places where all words of a query occur. Nothing to look for finds nothing.</summary>
    public async Task<SearchPage> Find(string query, SearchCursor? after, int limit, CancellationToken cancel)
    {
        var words = SearchWords.Of(query);
        if (words.All.Count == 0) return new([], 0, null);
        await index.Refresh(cancel);
        return await store.Read(db => Ask(db, words, after, limit, cancel), cancel);
    }

    private static async Task<SearchPage> Ask(EvidenceDb db, SearchWords words, SearchCursor? after, int limit, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // One of the two questions above.
        command.CommandText = words.Match is null ? ByScan : ByIndex;
#pragma warning restore CA2100
        var place = after?.Place ?? [-1, 0, 0, 0];
        (string, object)[] values =
        [
            ("$match", words.Match ?? ""), ("$short", words.Short), ("$words", words.Every), ("$whole", words.Whole), ("$limit", limit + 1),
            ("$rank", place[0]), ("$kind", place[1]), ("$age", place[2]), ("$id", place[3]),
        ];
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return await Read(command, words, limit, cancel);
    }

    private static async Task<SearchPage> Read(DbCommand command, SearchWords words, int limit, CancellationToken cancel)
    {
        var (hits, total) = (new List<SearchHit>(), 0);
        SearchCursor? last = null;
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            total = row.GetInt32(4);
            if (hits.Count == limit) return new(hits, total, last);
            hits.Add(Hit(row, words));
            last = SearchCursor.After(row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(0));
        }
        return new(hits, total, null);
    }

    private static SearchHit Hit(DbDataReader row, SearchWords words)
    {
        return new(
            TextValue.Read<OrderNumber>(row.GetString(5)), Text(6), (SearchKind)row.GetInt64(2), Text(7), row.IsDBNull(8) ? null : new DateTimeOffset(row.GetInt64(8), TimeSpan.Zero),
            Snippet.Of(row.GetString(9), words), Text(10), TextValue.TryRead<CaptureId>(Text(11)), Text(12), Text(13), Text(14));

        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
    }
}
