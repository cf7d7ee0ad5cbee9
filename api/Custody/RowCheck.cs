using System.Text.Json;

namespace DisputeHelper.Custody;

/// <summary>Holds the rows against what was hashed when they were written: captures against manifest and log, files against the log.</summary>
internal static class RowCheck
{
    public static void Run(WrittenRows written, Findings findings)
    {
        Captures(written, findings);
        Files(written, findings);
        Imports(written, findings);
        Entries(written, CustodyEvents.CorrectionMade, written.Corrections, "correction", findings);
        Entries(written, CustodyEvents.DisputePlanned, written.Plans, "dispute plan", findings);
        Entries(written, CustodyEvents.AttachmentNoted, written.FileNotes, "note on a file", findings);
        Entries(written, CustodyEvents.CopyLinked, written.Copies, "link from a copy to its original", findings);
        Entries(written, CustodyEvents.ClaimEdited, written.ClaimEdits, "sentence of the claim", findings);
        Entries(written, CustodyEvents.NoteWritten, written.Notebook, "note", findings);
        Entries(written, CustodyEvents.RecordMade, written.Records, "record", findings);
    }

    private static void Captures(WrittenRows written, Findings findings)
    {
        var logged = new Dictionary<string, WrittenEvent>(StringComparer.Ordinal);
        foreach (var entry in written.Events.Where(entry => entry.Type == CustodyEvents.CaptureStored)) logged[entry.Subject] = entry;
        foreach (var (text, manifest) in written.Captures)
        {
            if (CaptureManifest.HashOf(text).Value != manifest)
                findings.Add($"What the database says of capture {text.Id} was changed after it was stored. Its files are checked separately.", text.Id);
            if (!logged.Remove(text.Id, out var entry))
                findings.Add($"Capture {text.Id} has no entry in the log: it was not stored by this program, or the log was changed.", text.Id);
            else if (Said(entry.Payload, "manifest") != manifest)
                findings.Add($"Capture {text.Id} is not the one that the log speaks of.", text.Id, entry.Seq);
        }
        foreach (var (id, entry) in logged)
            findings.Add($"Capture {id} was stored, as entry {entry.Seq} of the log says, but is gone from the database.", id, entry.Seq);
    }

    private static void Files(WrittenRows written, Findings findings)
    {
        var logged = new Dictionary<string, WrittenEvent>(StringComparer.Ordinal);
        foreach (var entry in written.Events.Where(entry => entry.Type == CustodyEvents.AttachmentStored)) logged[entry.Payload] = entry;
        foreach (var file in written.Attachments.Where(file => !logged.Remove(CanonicalJson.Of(file))))
            findings.Add($"What the database says of “{file.FileName}” (order {file.OrderNumber}) was changed after it was stored.");
        foreach (var entry in logged.Values)
            findings.Add($"A file of order {entry.Subject} was stored, as entry {entry.Seq} of the log says, but is gone or changed in the database.", null, entry.Seq);
    }

    private static void Imports(WrittenRows written, Findings findings)
    {
        var logged = new Dictionary<string, WrittenEvent>(StringComparer.Ordinal);
        foreach (var entry in written.Events.Where(entry => entry.Type == CustodyEvents.FileImported)) logged[entry.Payload] = entry;
        var parts = written.Captures.ToDictionary(capture => capture.Text.Id, capture => capture.Text.Parts, StringComparer.Ordinal);
        foreach (var file in written.Imports)
        {
            if (!logged.Remove(CanonicalJson.Of(file)))
                findings.Add($"What the database says of the imported file “{file.FileName}” was changed after it was stored.", file.CaptureId);
            else if (file.CaptureId is { } id && (!parts.TryGetValue(id, out var held) || held.All(part => part.Sha256 != file.Sha256)))
                findings.Add($"The imported file “{file.FileName}” is not in the capture that was made of it.", id);
        }
        foreach (var entry in logged.Values)
            findings.Add($"A file was imported, as entry {entry.Seq} of the log says, but is gone or changed in the database.", null, entry.Seq);
    }

    // What the user said stands in the log word for word, so a changed word, order or moment is seen.
    private static void Entries(WrittenRows written, string type, IEnumerable<WrittenEntry> rows, string what, Findings findings)
    {
        var logged = written.Events.Where(entry => entry.Type == type).ToLookup(WrittenEntry.Of);
        var open = logged.ToDictionary(entries => entries.Key, entries => new Queue<WrittenEvent>(entries));
        foreach (var row in rows)
            if (!open.TryGetValue(row, out var entries) || !entries.TryDequeue(out _))
                findings.Add($"A {what} of order {row.OrderNumber} was changed in the database after it was entered, or was not entered by this program.");
        foreach (var entry in open.Values.SelectMany(entries => entries))
            findings.Add($"A {what} of order {entry.Subject} was entered, as entry {entry.Seq} of the log says, but is gone or changed in the database.", null, entry.Seq);
    }

    internal static string? Said(string payload, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(payload);
            return json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value) ? value.ToString() : null;
        }
        catch (JsonException) { return null; }
    }
}
