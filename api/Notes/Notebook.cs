using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Notes;

/// <summary>The user's notes. Written, changed and put away by appending; each entry stands in the log as well.</summary>
public sealed class Notebook(EvidenceStore store, CustodyLog log, TimeProvider clock)
{
    /// <summary>The notes of an order: those that stand, by the time of what they tell, the newest first; then those that were put away.</summary>
    public Task<IReadOnlyList<Note>> Of(OrderNumber number, CancellationToken cancel) => store.Read(db => Of(db, number, cancel), cancel);

    /// <summary>Writes a new note.</summary>
    public Task<Note> Write(OrderNumber number, string text, DateTimeOffset? happenedAt, CancellationToken cancel) =>
        store.Write(db => Append(db, number, Guid.NewGuid().ToString("D"), [], text, happenedAt, cancel), cancel);

    /// <summary>Changes a note, or brings back one that was put away; null when there is none of this name. The words before stay on record.</summary>
    public Task<Note?> Change(OrderNumber number, string id, string text, DateTimeOffset? happenedAt, CancellationToken cancel) => store.Write(
        async db =>
        {
            if (await Versions(db, number, id, cancel) is not { Count: > 0 } before) return null;
            if (before[^1].Text == text && before[^1].HappenedAt == happenedAt) return Told(before);
            return await Append(db, number, id, before, text, happenedAt, cancel);
        },
        cancel);

    /// <summary>Puts a note away; false when none of this name stands. Nothing is forgotten.</summary>
    public Task<bool> PutAway(OrderNumber number, string id, CancellationToken cancel) => store.Write(
        async db =>
        {
            if (await Versions(db, number, id, cancel) is not [.., { Text: not null }] before) return false;
            await Append(db, number, id, before, null, before[^1].HappenedAt, cancel);
            return true;
        },
        cancel);

    private static async Task<IReadOnlyList<Note>> Of(EvidenceDb db, OrderNumber number, CancellationToken cancel)
    {
        var rows = await db.Notes.AsNoTracking().Where(n => n.OrderNumber == number).OrderBy(n => n.Id).ToListAsync(cancel);
        var notes = rows.GroupBy(n => n.NoteId, StringComparer.Ordinal).Select(versions => Told([.. versions]));
        return [.. notes.OrderBy(n => n.Away).ThenByDescending(n => n.HappenedAt ?? n.WrittenAt)];
    }

    private static async Task<IReadOnlyList<NoteRow>> Versions(EvidenceDb db, OrderNumber number, string id, CancellationToken cancel) =>
        await db.Notes.AsNoTracking().Where(n => n.OrderNumber == number && n.NoteId == id).OrderBy(n => n.Id).ToListAsync(cancel);

    private async Task<Note> Append(
        EvidenceDb db, OrderNumber number, string id, IReadOnlyList<NoteRow> before, string? text, DateTimeOffset? happenedAt, CancellationToken cancel)
    {
        var row = new NoteRow { NoteId = id, OrderNumber = number, Text = text, HappenedAt = happenedAt, At = clock.GetUtcNow() };
        db.Notes.Add(row);
        await log.Append(db, row.At, CustodyEvents.NoteWritten, number.Value, CustodyEvents.OfNotebook(id, text, happenedAt), cancel);
        return Told([.. before, row]);
    }

    private static Note Told(IReadOnlyList<NoteRow> versions) => new(
        versions[0].NoteId, versions.Last(v => v.Text is not null).Text!, versions[^1].HappenedAt, versions[0].At,
        versions.Count > 1 ? versions[^1].At : null, versions[^1].Text is null, [.. versions.Select(v => new NoteVersion(v.Text, v.HappenedAt, v.At))]);
}
