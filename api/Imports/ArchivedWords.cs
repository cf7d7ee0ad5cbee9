using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Imports;

/// <summary>What the buyer said on the machine of an archive: of the order, of its claim and of its files. Each is entered again, at the moment of opening.</summary>
/// <param name="db">Inside the transaction of the opening.</param>
/// <param name="log">Where each is entered.</param>
/// <param name="order">The order.</param>
/// <param name="entries">The archive's log.</param>
/// <param name="now">The moment of opening.</param>
internal sealed class ArchivedWords(EvidenceDb db, CustodyLog log, OrderNumber order, IReadOnlyList<KeptEntry> entries, DateTimeOffset now)
{
    /// <summary>Of the order: taken only where nothing was said here, so that this machine's own words are never outranked by older ones.</summary>
    public async Task OfOrder()
    {
        if (!await db.Corrections.AnyAsync(row => row.OrderNumber == order))
            foreach (var said in Said<Correction>(CustodyEvents.CorrectionMade))
            {
                db.Corrections.Add(new() { OrderNumber = order, Field = said.Field, Value = said.Value, Reason = said.Reason, At = now });
                await Enter(CustodyEvents.CorrectionMade, CustodyEvents.OfCorrection(said.Field, said.Value, said.Reason));
            }
        if (!await db.ClaimEdits.AnyAsync(row => row.OrderNumber == order))
            foreach (var said in Said<ClaimEdit>(CustodyEvents.ClaimEdited))
            {
                db.ClaimEdits.Add(new() { OrderNumber = order, Sentence = said.Sentence, Language = said.Language, Text = said.Text, Draft = said.Draft, At = now });
                await Enter(CustodyEvents.ClaimEdited, CustodyEvents.OfClaimEdit(said.Sentence, said.Language, said.Text, said.Draft));
            }
        if (!await db.Notes.AnyAsync(row => row.OrderNumber == order))
            foreach (var said in Said<NotebookNote>(CustodyEvents.NoteWritten))
            {
                var happened = said.HappenedAt is { } at ? ArchivedRows.Moment(at) : (DateTimeOffset?)null;
                db.Notes.Add(new() { OrderNumber = order, NoteId = said.Note, Text = said.Text, HappenedAt = happened, At = now });
                await Enter(CustodyEvents.NoteWritten, CustodyEvents.OfNotebook(said.Note, said.Text, happened));
            }
        if (!await db.Records.AnyAsync(row => row.OrderNumber == order))
            foreach (var said in Said<Record>(CustodyEvents.RecordMade))
            {
                db.Records.Add(new() { OrderNumber = order, Topic = said.Topic, Record = said.Of.ToJsonString(), At = now });
                await Enter(CustodyEvents.RecordMade, CustodyEvents.OfRecord(said.Topic, said.Of));
            }
        if (await db.DisputePlans.AnyAsync(row => row.OrderNumber == order) || Payloads(CustodyEvents.DisputePlanned).LastOrDefault() is not { } plan) return;
        db.DisputePlans.Add(new() { OrderNumber = order, Plan = plan, At = now });
        await Enter(CustodyEvents.DisputePlanned, JsonNode.Parse(plan)!);
    }

    /// <summary>Of the files that came in now: their captions, and what is a copy of what.</summary>
    public async Task OfFiles(IReadOnlySet<string> files)
    {
        foreach (var said in Said<Note>(CustodyEvents.AttachmentNoted).Where(said => said.Attachment is null || files.Contains(said.Attachment)))
        {
            db.AttachmentEntries.Add(new() { OrderNumber = order, AttachmentId = said.Attachment, Field = said.Field, Value = said.Value, At = now });
            await Enter(CustodyEvents.AttachmentNoted, CustodyEvents.OfNote(said.Attachment, said.Field, said.Value));
        }
        foreach (var said in Said<Link>(CustodyEvents.CopyLinked).Where(said => files.Contains(said.Copy)))
        {
            // The original may have been left out of the archive; its hash still says which it was.
            var original = said.Original is { } id && await db.Attachments.AnyAsync(row => row.Id == id) ? id : null;
            var capture = TextValue.TryRead<CaptureId>(said.Capture) is { } of && await db.Captures.AnyAsync(row => row.Id == of) ? of : null;
            db.AttachmentCopies.Add(new AttachmentCopyRow
            {
                AttachmentId = said.Copy,
                OrderNumber = order,
                Sha256 = TextValue.Read<Sha256>(said.Sha256),
                OriginalSha256 = TextValue.Read<Sha256>(said.OriginalSha256),
                OriginalId = original,
                CaptureId = capture,
                Done = said.Done,
                Milliseconds = said.Milliseconds,
                At = now,
            });
            await Enter(CustodyEvents.CopyLinked, CustodyEvents.OfCopy(said.Copy, said.Sha256, said.OriginalSha256, original, capture?.Value, said.Done, said.Milliseconds));
        }
    }

    private Task Enter(string type, object payload) => log.Append(db, now, type, order.Value, payload, default);

    private IEnumerable<string> Payloads(string type) => entries.Where(entry => entry.Type == type && entry.Subject == order.Value).Select(entry => entry.Payload).OfType<string>();

    private IEnumerable<T> Said<T>(string type) where T : class
    {
        foreach (var payload in Payloads(type))
        {
            // A later version said more: it stands in the archive's log, which is kept.
            if (FactsJson.TryRead<T>(payload) is { } said) yield return said;
        }
    }

    private sealed record Correction(string Field, string? Value, string Reason);

    private sealed record ClaimEdit(string Sentence, string Language, string? Text, string Draft);

    private sealed record NotebookNote(string Note, string? Text, string? HappenedAt);

    private sealed record Record(string Topic, [property: JsonPropertyName("record")] JsonNode Of);

    private sealed record Note(string? Attachment, string Field, string Value);

    private sealed record Link(string Copy, string Sha256, string OriginalSha256, string? Original, string? Capture, string Done, long? Milliseconds);
}
