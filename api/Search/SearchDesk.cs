using System.Data.Common;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Search;

/// <summary>Finds words in everything that is known of all orders, and in the user's notes.</summary>
public sealed class SearchDesk(EvidenceStore store, SearchIndex index)
{
    // The index leads to the entries that hold the longer words; without one, all entries are looked through, which a megabyte or two allow.
    private const string ByIndex = "SearchIndex i JOIN SearchEntries e ON e.Id = i.rowid WHERE SearchIndex MATCH $match";
    private const string ByScan = "SearchEntries e WHERE true";

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
#pragma warning disable CA2100 // Made of the texts in this file alone; what was typed stands in parameters.
        command.CommandText = Question(words);
#pragma warning restore CA2100
        var place = after?.Place ?? [-1, 0, 0, 0];
        IEnumerable<(string, object)> values =
        [
            ("$match", words.Match ?? ""), ("$whole", $" {words.Whole} "), ("$limit", limit + 1),
            ("$rank", place[0]), ("$kind", place[1]), ("$age", place[2]), ("$id", place[3]),
            .. words.Short.Select((word, i) => ($"$short{i}", (object)word)), .. words.All.Select((word, i) => ($"$start{i}", (object)$" {word}")),
        ];
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return await Read(command, words, limit, cancel);
    }

    /// <summary>Ranked by number and kind alone; the words themselves are fetched for one page only.</summary>
    private static string Question(SearchWords words) => $"""
        WITH Found AS MATERIALIZED (
          SELECT e.Id, e.Kind, -coalesce(e.At, 0) AS Age,
            CASE WHEN e.Kind <= 1 AND instr(' ' || e.Folded || ' ', $whole) > 0 THEN 0 WHEN {string.Join(" AND ", words.All.Select((_, i) => $"instr(' ' || e.Folded, $start{i}) > 0"))} THEN 1 ELSE 2 END AS Rank
          FROM {(words.Match is null ? ByScan : ByIndex)}{string.Concat(words.Short.Select((_, i) => $" AND instr(e.Folded, $short{i}) > 0"))}),
        Page AS (SELECT * FROM Found WHERE (Rank, Kind, Age, Id) > ($rank, $kind, $age, $id) ORDER BY Rank, Kind, Age, Id LIMIT $limit)
        SELECT e.Id, p.Rank, p.Kind, p.Age, (SELECT count(*) FROM Found), OrderNumber, Title, Said, At, Text, Exhibit, Capture, Part, Place, Item
        FROM Page p JOIN SearchEntries e ON e.Id = p.Id ORDER BY p.Rank, p.Kind, p.Age, p.Id
        """;

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
