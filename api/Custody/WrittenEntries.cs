using System.Text.Json;
using System.Text.Json.Nodes;

namespace DisputeHelper.Custody;

/// <summary>What the user said of an order, as it stands in the file: its columns in the form that the log keeps them.</summary>
/// <param name="OrderNumber">The order.</param>
/// <param name="At">When, in ticks.</param>
/// <param name="Payload">The particulars as the entry has them; null when they cannot be read any more.</param>
internal sealed record WrittenEntry(string OrderNumber, long At, string? Payload)
{
    public static WrittenEntry Correction(string order, string field, string? value, string reason, long at) =>
        new(order, at, CanonicalJson.Of(CustodyEvents.OfCorrection(field, value, reason)));

    public static WrittenEntry ClaimEdit(string order, string sentence, string language, string? text, string draft, long at) =>
        new(order, at, CanonicalJson.Of(CustodyEvents.OfClaimEdit(sentence, language, text, draft)));

    /// <summary>Every column; order and moment are the entry's own.</summary>
    public static WrittenEntry Notebook(string order, string note, string? text, long? happenedAt, long at)
    {
        // Ticks that are no moment match no entry.
        DateTimeOffset? moment = happenedAt is { } ticks ? ticks is >= 0 and <= 3_155_378_975_999_999_999 ? new(ticks, TimeSpan.Zero) : DateTimeOffset.MinValue : null;
        return new(order, at, CanonicalJson.Of(CustodyEvents.OfNotebook(note, text, moment)));
    }

    public static WrittenEntry Plan(string order, string plan, long at)
    {
        try { return new(order, at, JsonNode.Parse(plan) is { } json ? CanonicalJson.Of(json) : null); }
        catch (JsonException) { return new(order, at, null); }
    }

    public static WrittenEntry Note(string order, string? attachment, string field, string value, long at) =>
        new(order, at, CanonicalJson.Of(CustodyEvents.OfNote(attachment, field, value)));

    public static WrittenEntry Record(string order, string topic, string record, long at)
    {
        try { return new(order, at, CanonicalJson.Of(CustodyEvents.OfRecord(topic, JsonNode.Parse(record)))); }
        catch (JsonException) { return new(order, at, null); }
    }

    public static WrittenEntry Of(WrittenEvent logged) => new(logged.Subject, logged.At, logged.Payload);
}

/// <summary>An imported file as it stands in the file; the names are those of its entry in the log.</summary>
internal sealed record WrittenImport(
    string Sha256, string FileName, string ContentType, long Bytes, string? ModifiedAt, string StoredAt, string? CaptureId)
{
    /// <summary>Written into every entry, so that the log itself says what kind of evidence this is.</summary>
    public string What => CustodyEvents.NotCaptured;
}
