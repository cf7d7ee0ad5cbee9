using System.Globalization;
using DisputeHelper.Captures;
using DisputeHelper.Custody;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;

namespace DisputeHelper.Imports;

/// <summary>The rows that an archive speaks of, with every column as it was where the archive was made.</summary>
internal static class ArchivedRows
{
    /// <summary>From a capture's manifest.</summary>
    /// <exception cref="BagProblem">What it says of the capture cannot be read: stored, it would close its order and every list that it stands in.</exception>
    public static CaptureRow Capture(CaptureText text)
    {
        if (FactsJson.TryRead<CaptureHead>(text.Head)?.Id.Value != text.Id) throw new BagProblem(new("bag.card-unread"));
        var id = TextValue.Read<CaptureId>(text.Id);
        return new()
        {
            Id = id,
            Url = text.Url,
            Title = text.Title,
            CapturedAt = Moment(text.CapturedAt),
            StoredAt = Moment(text.StoredAt),
            TimeZone = text.TimeZone,
            Language = text.Language,
            Head = text.Head,
            Manifest = CaptureManifest.HashOf(text),
            Parts = [.. text.Parts.Select(part => new CapturePartRow
            {
                CaptureId = id,
                Ordinal = (int)part.Ordinal,
                Name = part.Name,
                ContentType = part.ContentType,
                Bytes = part.Bytes,
                Sha256 = TextValue.Read<Sha256>(part.Sha256),
            })],
        };
    }

    /// <summary>From the card.</summary>
    public static AttachmentRow Attachment(ArchivedAttachment file) => new()
    {
        Id = file.Id,
        OrderNumber = TextValue.Read<OrderNumber>(file.OrderNumber),
        FileName = file.FileName,
        ContentType = file.ContentType,
        Bytes = file.Bytes,
        Sha256 = TextValue.Read<Sha256>(file.Sha256),
        Caption = file.Caption,
        StoredAt = Moment(file.StoredAt),
    };

    /// <summary>From an entry of the log; null when the entry does not say enough.</summary>
    public static ImportedFileRow? Import(string? payload) => FactsJson.TryRead<LoggedImport>(payload) is not { } file ? null : new()
    {
        Sha256 = TextValue.Read<Sha256>(file.Sha256),
        FileName = file.FileName,
        ContentType = file.ContentType,
        Bytes = file.Bytes,
        ModifiedAt = file.ModifiedAt is { } modified ? Moment(modified) : null,
        StoredAt = Moment(file.StoredAt),
        CaptureId = file.CaptureId is { } id ? TextValue.Read<CaptureId>(id) : null,
    };

    /// <summary>A moment as the log writes it.</summary>
    public static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-ddTHH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private sealed record LoggedImport(string What, string Sha256, string FileName, string ContentType, long Bytes, string? ModifiedAt, string StoredAt, string? CaptureId);
}
