using System.Data.Common;
using DisputeHelper.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Custody;

/// <summary>The append-only rows as they stand in the file, as plain text: a damaged row must be read and named, not thrown over.</summary>
internal sealed class WrittenRows
{
    public List<string> DatabaseDamage { get; } = [];
    public List<WrittenEvent> Events { get; } = [];
    public List<(CaptureText Text, string Manifest)> Captures { get; } = [];
    public List<WrittenFile> Attachments { get; } = [];
    public List<WrittenImport> Imports { get; } = [];
    public List<WrittenEntry> Corrections { get; } = [];
    public List<WrittenEntry> Plans { get; } = [];
    public List<WrittenEntry> FileNotes { get; } = [];
    public List<WrittenEntry> Copies { get; } = [];
    public List<WrittenEntry> ClaimEdits { get; } = [];
    public List<WrittenEntry> Notebook { get; } = [];
    public List<WrittenEntry> Records { get; } = [];

    /// <summary>Packs can be made again, so a missing one is a notice.</summary>
    public List<string> Packs { get; } = [];

    /// <summary>The logs of archives that were opened here.</summary>
    public HashSet<string> Logs { get; } = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SortedSet<string>> capturesOfBlob = new(StringComparer.Ordinal);

    /// <summary>The captures that are made of these bytes.</summary>
    public IReadOnlyCollection<string> CapturesOf(string blob) => capturesOfBlob.TryGetValue(blob, out var ids) ? ids : [];

    /// <summary>Every name of bytes that the rows speak of, with the length they give, if they do.</summary>
    public Dictionary<string, long?> Blobs { get; } = new(StringComparer.Ordinal);

    public static WrittenRows Read(EvidenceDb db, bool thorough)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        db.Database.OpenConnection();
        using var snapshot = connection.BeginTransaction(deferred: true);       // One moment of the database, without holding writers up.
        var rows = new WrittenRows();
        rows.CheckFile(connection, thorough);
        rows.ReadEvents(connection);
        rows.ReadCaptures(connection);
        rows.ReadFiles(connection);
        rows.ReadImports(connection);
        rows.ReadEntries(connection);
        return rows;
    }

    private void CheckFile(SqliteConnection connection, bool thorough)
    {
        foreach (var answers in Ask(connection, thorough ? "PRAGMA integrity_check(5)" : "PRAGMA quick_check(5)"))
            if (answers.GetString(0) is not "ok" and var sentence) DatabaseDamage.Add(sentence);
    }

    private void ReadEvents(SqliteConnection connection)
    {
        foreach (var row in Ask(connection, "SELECT Seq, At, Type, Subject, Payload, Previous, Hash FROM Custody ORDER BY Seq"))
            Events.Add(new(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6)));
        // The log of an archive that was opened is evidence too, and no row but its entry speaks of it.
        foreach (var entry in Events.Where(entry => entry.Type == CustodyEvents.ArchiveOpened))
            if (RowCheck.Said(entry.Payload, "log") is { } kept) Logs.Add(kept);
        foreach (var kept in Logs) Blobs[kept] = null;
    }

    private void ReadCaptures(SqliteConnection connection)
    {
        var parts = new Dictionary<string, List<PartText>>(StringComparer.Ordinal);
        foreach (var row in Ask(connection, "SELECT CaptureId, Ordinal, Name, ContentType, Bytes, Sha256 FROM CaptureParts ORDER BY CaptureId, Ordinal"))
        {
            var capture = row.GetString(0);
            if (!parts.TryGetValue(capture, out var list)) parts[capture] = list = [];
            list.Add(new(row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetInt64(4), row.GetString(5)));
            Speaks(row.GetString(5), row.GetInt64(4), capture);
        }
        foreach (var head in Ask(connection, "SELECT Id, Url, Title, CapturedAt, StoredAt, TimeZone, Language, Head, Manifest FROM Captures ORDER BY StoredAt, Id"))
        {
            var id = head.GetString(0);
            Captures.Add((new(id, head.GetString(1), head.GetString(2), Moment(head.GetInt64(3)), Moment(head.GetInt64(4)), head.GetString(5),
                head.GetString(6), head.GetString(7), parts.GetValueOrDefault(id) ?? []), head.GetString(8)));
            Speaks(head.GetString(8), null, id);
        }
    }

    private void ReadFiles(SqliteConnection connection)
    {
        foreach (var row in Ask(connection, "SELECT Id, OrderNumber, FileName, ContentType, Bytes, Sha256, Caption, StoredAt FROM Attachments ORDER BY StoredAt, Id"))
        {
            Attachments.Add(new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4), row.GetString(5),
                row.GetString(6), Moment(row.GetInt64(7))));
            Blobs[row.GetString(5)] = row.GetInt64(4);
        }
        foreach (var pack in Ask(connection, "SELECT Sha256 FROM Bundles WHERE Sha256 IS NOT NULL")) Packs.Add(pack.GetString(0));
    }

    private void ReadImports(SqliteConnection connection)
    {
        foreach (var row in Ask(connection, "SELECT Sha256, FileName, ContentType, Bytes, ModifiedAt, StoredAt, CaptureId FROM ImportedFiles ORDER BY StoredAt, Sha256"))
        {
            Imports.Add(new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.IsDBNull(4) ? null : Moment(row.GetInt64(4)),
                Moment(row.GetInt64(5)), row.IsDBNull(6) ? null : row.GetString(6)));
            Blobs[row.GetString(0)] = row.GetInt64(3);
        }
    }

    private void ReadEntries(SqliteConnection connection)
    {
        foreach (var row in Ask(connection, "SELECT OrderNumber, Field, Value, Reason, At FROM Corrections ORDER BY Id"))
            Corrections.Add(WrittenEntry.Correction(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3), row.GetInt64(4)));
        foreach (var row in Ask(connection, "SELECT OrderNumber, Plan, At FROM DisputePlans ORDER BY Id"))
            Plans.Add(WrittenEntry.Plan(row.GetString(0), row.GetString(1), row.GetInt64(2)));
        foreach (var row in Ask(connection, "SELECT OrderNumber, AttachmentId, Field, Value, At FROM AttachmentEntries ORDER BY Id"))
            FileNotes.Add(WrittenEntry.Note(row.GetString(0), Words(row, 1), row.GetString(2), row.GetString(3), row.GetInt64(4)));
        foreach (var row in Ask(connection, "SELECT OrderNumber, At, AttachmentId, Sha256, OriginalSha256, OriginalId, CaptureId, Done, Milliseconds FROM AttachmentCopies ORDER BY At, AttachmentId"))
            Copies.Add(new(row.GetString(0), row.GetInt64(1), CanonicalJson.Of(CustodyEvents.OfCopy(
                row.GetString(2), row.GetString(3), row.GetString(4), Words(row, 5), Words(row, 6), row.GetString(7), row.IsDBNull(8) ? null : row.GetInt64(8)))));
        foreach (var row in Ask(connection, "SELECT OrderNumber, Sentence, Language, Text, Draft, At FROM ClaimEdits ORDER BY Id"))
            ClaimEdits.Add(WrittenEntry.ClaimEdit(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4), row.GetInt64(5)));
        foreach (var row in Ask(connection, "SELECT OrderNumber, NoteId, Text, HappenedAt, At FROM Notes ORDER BY Id"))
            Notebook.Add(WrittenEntry.Notebook(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetInt64(3), row.GetInt64(4)));
        foreach (var row in Ask(connection, "SELECT OrderNumber, Topic, Record, At FROM Records ORDER BY Id"))
            Records.Add(WrittenEntry.Record(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3)));
    }

    private void Speaks(string blob, long? length, string capture)
    {
        Blobs[blob] = length ?? Blobs.GetValueOrDefault(blob);
        if (!capturesOfBlob.TryGetValue(blob, out var ids)) capturesOfBlob[blob] = ids = new(StringComparer.Ordinal);
        ids.Add(capture);
    }

    private static string? Words(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    // Ticks that are no moment at all become a text that no manifest and no entry can match.
    private static string Moment(long ticks) =>
        ticks is >= 0 and <= 3_155_378_975_999_999_999 ? ChainLink.Moment(new DateTimeOffset(ticks, TimeSpan.Zero)) : $"no moment: {ticks}";

    private static IEnumerable<DbDataReader> Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The questions are written above.
        command.CommandText = question;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return rows;
    }
}

/// <summary>An entry of the log as it stands in the file; its moment in ticks.</summary>
internal sealed record WrittenEvent(long Seq, long At, string Type, string Subject, string Payload, string Previous, string Hash);

/// <summary>An attachment as it stands in the file; the names are those of its entry in the log.</summary>
internal sealed record WrittenFile(
    string Id, string OrderNumber, string FileName, string ContentType, long Bytes, string Sha256, string Caption, string StoredAt);
