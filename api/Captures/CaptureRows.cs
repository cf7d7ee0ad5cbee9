using System.Text.Json;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Captures;

/// <summary>Between the rows and what they mean.</summary>
internal static class CaptureRows
{
    public static StoredCapture ToCapture(this CaptureRow row) => new(
        JsonSerializer.Deserialize<CaptureHead>(row.Head, FactsJson.Options)!,
        row.StoredAt,
        row.Manifest,
        [.. row.Parts.OrderBy(part => part.Ordinal).Select(part => new StoredPart(part.Name, part.ContentType, part.Bytes, part.Sha256))]);

    /// <summary>The row with the name of its manifest, which is known last.</summary>
    public static CaptureRow Sealed(this CaptureRow row, StoredBlob manifest) => new()
    {
        Id = row.Id,
        Url = row.Url,
        Title = row.Title,
        CapturedAt = row.CapturedAt,
        StoredAt = row.StoredAt,
        TimeZone = row.TimeZone,
        Language = row.Language,
        Head = row.Head,
        Parts = row.Parts,
        Manifest = manifest.Sha256,
    };

    public static Task<CaptureRow?> Find(this EvidenceStore store, CaptureId id, CancellationToken cancel) =>
        store.Read(db => db.Captures.AsNoTracking().Include(row => row.Parts).SingleOrDefaultAsync(row => row.Id == id, cancel), cancel);
}
