using System.Text.Json;

namespace DisputeHelper.Custody;

/// <summary>Holds the rows against what was hashed when they were written: captures against manifest and log, files against the log.</summary>
internal static class RowCheck
{
    public static void Run(WrittenRows written, Findings findings)
    {
        Captures(written, findings);
        Files(written, findings);
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

    private static string? Said(string payload, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(payload);
            return json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value) ? value.ToString() : null;
        }
        catch (JsonException) { return null; }
    }
}
