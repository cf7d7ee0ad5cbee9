using DisputeHelper.Database.Rows;

namespace DisputeHelper.Custody;

/// <summary>What the log says of evidence that comes in; the check compares the rows with it.</summary>
public static class CustodyEvents
{
    /// <summary>A capture came in.</summary>
    public const string CaptureStored = "capture-stored";

    /// <summary>A file that the user added came in.</summary>
    public const string AttachmentStored = "attachment-stored";

    /// <summary>The user said something of a file: its caption, what it shows, its place, or that it is set aside.</summary>
    public const string AttachmentNoted = "attachment-noted";

    /// <summary>A file came in as a copy of another; the entry has the hashes of both.</summary>
    public const string CopyLinked = "copy-linked";

    /// <summary>A file was imported; a page or mail has an entry as a capture beside it, in the same transaction.</summary>
    public const string FileImported = "file-imported";

    /// <summary>The user put a value right, or took that back.</summary>
    public const string CorrectionMade = "correction-made";

    /// <summary>The user chose what to ask for.</summary>
    public const string DisputePlanned = "dispute-planned";

    /// <summary>The user changed a sentence of the claim by hand, or took that back.</summary>
    public const string ClaimEdited = "claim-edited";

    /// <summary>The user wrote a note, changed it or put it away.</summary>
    public const string NoteWritten = "note-written";

    /// <summary>An archive of another machine was opened; its captures and files have entries behind this one, in the same transaction.</summary>
    public const string ArchiveOpened = "archive-opened";

    /// <summary>The user recorded a return, a refund, a payment's particulars or an outcome.</summary>
    public const string RecordMade = "record-made";

    /// <summary>What every entry of an imported file says.</summary>
    public const string NotCaptured = "imported file, not captured by the extension";

    /// <summary>The manifest speaks for every column of the capture and for every part.</summary>
    public static object Of(CaptureRow capture) => new { manifest = capture.Manifest, parts = capture.Parts.Count };

    /// <summary>Every column, since an attachment has no manifest.</summary>
    public static object Of(AttachmentRow file) => new
    {
        id = file.Id,
        orderNumber = file.OrderNumber,
        fileName = file.FileName,
        contentType = file.ContentType,
        bytes = file.Bytes,
        sha256 = file.Sha256,
        caption = file.Caption,
        storedAt = ChainLink.Moment(file.StoredAt),
    };

    /// <summary>Every column.</summary>
    public static object Of(ImportedFileRow file) => new
    {
        what = NotCaptured,
        sha256 = file.Sha256,
        fileName = file.FileName,
        contentType = file.ContentType,
        bytes = file.Bytes,
        modifiedAt = file.ModifiedAt is { } modified ? ChainLink.Moment(modified) : null,
        storedAt = ChainLink.Moment(file.StoredAt),
        captureId = file.CaptureId,
    };

    /// <summary>Every column; order and moment are the entry's own.</summary>
    public static object OfClaimEdit(string sentence, string language, string? text, string draft) => new { sentence, language, text, draft };

    /// <summary>Every column; order and moment are the entry's own.</summary>
    public static object OfNotebook(string note, string? text, DateTimeOffset? happenedAt) => new { note, text, happenedAt = happenedAt is { } at ? ChainLink.Moment(at) : null };

    /// <summary>Every column; order and moment are the entry's own.</summary>
    public static object OfCorrection(string field, string? value, string reason) => new { field, value, reason };

    /// <summary>Every column; order and moment are the entry's own.</summary>
    public static object OfNote(string? attachment, string field, string value) => new { attachment, field, value };

    /// <summary>Every column; order and moment are the entry's own.</summary>
    public static object OfCopy(string copy, string sha256, string originalSha256, string? original, string? capture, string done, long? milliseconds) =>
        new { copy, sha256, originalSha256, original, capture, done, milliseconds };

    /// <summary>Every column; order and moment are the entry's own.</summary>
    public static object OfRecord(string topic, System.Text.Json.Nodes.JsonNode? record) => new { topic, record };
}
