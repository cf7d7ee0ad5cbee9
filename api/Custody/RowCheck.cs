using System.Text.Json;
using DisputeHelper.Wording;

namespace DisputeHelper.Custody;

/// <summary>Holds the rows against what was hashed when they were written: captures against manifest and log, files against the log.</summary>
internal static class RowCheck
{
    public static void Run(WrittenRows written, Findings findings)
    {
        Captures(written, findings);
        Files(written, findings);
        Imports(written, findings);
        Entries(written, CustodyEvents.CorrectionMade, written.Corrections, "entry.correction", findings);
        Entries(written, CustodyEvents.DisputePlanned, written.Plans, "entry.plan", findings);
        Entries(written, CustodyEvents.AttachmentNoted, written.FileNotes, "entry.file-note", findings);
        Entries(written, CustodyEvents.CopyLinked, written.Copies, "entry.copy", findings);
        Entries(written, CustodyEvents.ClaimEdited, written.ClaimEdits, "entry.claim", findings);
        Entries(written, CustodyEvents.NoteWritten, written.Notebook, "entry.note", findings);
        Entries(written, CustodyEvents.RecordMade, written.Records, "entry.record", findings);
    }

    private static void Captures(WrittenRows written, Findings findings)
    {
        var logged = new Dictionary<string, WrittenEvent>(StringComparer.Ordinal);
        foreach (var entry in written.Events.Where(entry => entry.Type == CustodyEvents.CaptureStored)) logged[entry.Subject] = entry;
        foreach (var (text, manifest) in written.Captures)
        {
            if (CaptureManifest.HashOf(text).Value != manifest)
                findings.Add(new("row.capture-changed", ("id", text.Id)), text.Id);
            if (!logged.Remove(text.Id, out var entry))
                findings.Add(new("row.capture-unlogged", ("id", text.Id)), text.Id);
            else if (Said(entry.Payload, "manifest") != manifest)
                findings.Add(new("row.capture-other", ("id", text.Id)), text.Id, entry.Seq);
        }
        foreach (var (id, entry) in logged)
            findings.Add(new("row.capture-gone", ("id", id), ("seq", entry.Seq)), id, entry.Seq);
    }

    private static void Files(WrittenRows written, Findings findings)
    {
        var logged = new Dictionary<string, WrittenEvent>(StringComparer.Ordinal);
        foreach (var entry in written.Events.Where(entry => entry.Type == CustodyEvents.AttachmentStored)) logged[entry.Payload] = entry;
        foreach (var file in written.Attachments.Where(file => !logged.Remove(CanonicalJson.Of(file))))
            findings.Add(new("row.file-changed", ("name", file.FileName), ("order", file.OrderNumber)));
        foreach (var entry in logged.Values)
            findings.Add(new("row.file-gone", ("order", entry.Subject), ("seq", entry.Seq)), null, entry.Seq);
    }

    private static void Imports(WrittenRows written, Findings findings)
    {
        var logged = new Dictionary<string, WrittenEvent>(StringComparer.Ordinal);
        foreach (var entry in written.Events.Where(entry => entry.Type == CustodyEvents.FileImported)) logged[entry.Payload] = entry;
        var parts = written.Captures.ToDictionary(capture => capture.Text.Id, capture => capture.Text.Parts, StringComparer.Ordinal);
        foreach (var file in written.Imports)
        {
            if (!logged.Remove(CanonicalJson.Of(file)))
                findings.Add(new("row.import-changed", ("name", file.FileName)), file.CaptureId);
            else if (file.CaptureId is { } id && (!parts.TryGetValue(id, out var held) || held.All(part => part.Sha256 != file.Sha256)))
                findings.Add(new("row.import-apart", ("name", file.FileName)), id);
        }
        foreach (var entry in logged.Values)
            findings.Add(new("row.import-gone", ("seq", entry.Seq)), null, entry.Seq);
    }

    // What the user said stands in the log word for word, so a changed word, order or moment is seen.
    private static void Entries(WrittenRows written, string type, IEnumerable<WrittenEntry> rows, string what, Findings findings)
    {
        var logged = written.Events.Where(entry => entry.Type == type).ToLookup(WrittenEntry.Of);
        var open = logged.ToDictionary(entries => entries.Key, entries => new Queue<WrittenEvent>(entries));
        foreach (var row in rows)
            if (!open.TryGetValue(row, out var entries) || !entries.TryDequeue(out _))
                findings.Add(new("row.entry-changed", ("what", new Sentence(what)), ("order", row.OrderNumber)));
        foreach (var entry in open.Values.SelectMany(entries => entries))
            findings.Add(new("row.entry-gone", ("what", new Sentence(what)), ("order", entry.Subject), ("seq", entry.Seq)), null, entry.Seq);
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
