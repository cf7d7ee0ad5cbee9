using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Cases;

/// <summary>The user's files with what was said of them since: of each field the newest entry counts.</summary>
internal static class AttachmentFold
{
    private const string Yes = "yes";

    public static async Task<ILookup<OrderNumber, CaseAttachment>> Of(EvidenceDb db, IReadOnlyCollection<OrderNumber> numbers, CancellationToken ct)
    {
        var files = await db.Attachments.AsNoTracking().Where(a => numbers.Contains(a.OrderNumber)).ToListAsync(ct);
        var copies = await db.AttachmentCopies.AsNoTracking().Where(c => numbers.Contains(c.OrderNumber)).ToDictionaryAsync(c => c.AttachmentId, ct);
        var entries = (await db.AttachmentEntries.AsNoTracking().Where(e => numbers.Contains(e.OrderNumber)).OrderBy(e => e.Id).ToListAsync(ct)).ToLookup(e => e.OrderNumber);
        return files.GroupBy(f => f.OrderNumber)
            .SelectMany(order => Of([.. order.OrderBy(f => f.StoredAt).ThenBy(f => f.Id, StringComparer.Ordinal)], copies, entries[order.Key]).Select(file => (order.Key, File: file)))
            .ToLookup(f => f.Key, f => f.File);
    }

    private static IEnumerable<CaseAttachment> Of(IReadOnlyList<AttachmentRow> files, Dictionary<string, AttachmentCopyRow> copies, IEnumerable<AttachmentEntryRow> entries)
    {
        var newest = entries.GroupBy(e => (e.AttachmentId, e.Field)).ToDictionary(g => g.Key, g => g.Last().Value);
        var places = Places(files, copies, newest.GetValueOrDefault((null, AttachmentFields.Order)));
        foreach (var file in files)
        {
            yield return new CaseAttachment(
                file.Id, file.FileName, file.ContentType, file.Bytes, file.Sha256, newest.GetValueOrDefault((file.Id, AttachmentFields.Caption)) ?? file.Caption, file.StoredAt,
                places[file.Id], newest.GetValueOrDefault((file.Id, AttachmentFields.SetAside)) == Yes,
                copies.TryGetValue(file.Id, out var copy) ? Made(copy) : null)
            {
                Shows = (newest.GetValueOrDefault((file.Id, AttachmentFields.Shows)) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries),
            };
        }
    }

    private static CopyOf Made(AttachmentCopyRow copy) => new(
        copy.OriginalSha256, copy.OriginalId, copy.CaptureId, copy.Done.Split(',', StringSplitOptions.RemoveEmptyEntries), copy.Milliseconds);

    /// <summary>The user's order; a copy that has no place of its own stands behind its original, anything else that is new at the end.</summary>
    private static Dictionary<string, int> Places(IReadOnlyList<AttachmentRow> files, Dictionary<string, AttachmentCopyRow> copies, string? order)
    {
        var known = files.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var row = (FactsJson.TryRead<string[]>(order) ?? []).Where(known.Contains).Distinct(StringComparer.Ordinal).ToList();
        var placed = row.ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(f => placed.Add(f.Id)))
        {
            var after = copies.GetValueOrDefault(file.Id)?.OriginalId is { } original ? row.IndexOf(original) : -1;
            // Behind the copies of it that are there already, so that they stand as they were made.
            while (after >= 0 && after + 1 < row.Count && copies.GetValueOrDefault(row[after + 1])?.OriginalId == copies[file.Id].OriginalId) after++;
            row.Insert(after < 0 ? row.Count : after + 1, file.Id);
        }

        return row.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i + 1, StringComparer.Ordinal);
    }
}
