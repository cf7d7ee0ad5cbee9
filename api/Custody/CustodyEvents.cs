using DisputeHelper.Database.Rows;

namespace DisputeHelper.Custody;

/// <summary>What the log says of evidence that comes in; the check compares the rows with it.</summary>
public static class CustodyEvents
{
    /// <summary>A capture came in.</summary>
    public const string CaptureStored = "capture-stored";

    /// <summary>A file that the user added came in.</summary>
    public const string AttachmentStored = "attachment-stored";

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
}
