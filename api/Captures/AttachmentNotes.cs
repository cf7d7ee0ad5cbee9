using System.Text.Json;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Captures;

/// <summary>What the user says of the files of an order: appended and logged, never changed in place.</summary>
public sealed class AttachmentNotes(EvidenceStore store, CustodyLog log, TimeProvider clock)
{
    /// <summary>One file of an order as it came in, or null. A page of pictures asks this for each of them, so the case is not folded for it.</summary>
    public Task<AttachmentRow?> Find(OrderNumber order, string attachment, CancellationToken stop) =>
        store.Read(db => db.Attachments.AsNoTracking().SingleOrDefaultAsync(file => file.Id == attachment && file.OrderNumber == order, stop), stop);

    /// <summary>Says something of one file; what stands already is not said twice.</summary>
    /// <exception cref="StoreUnavailableException">Nothing is written at present.</exception>
    public Task Note(OrderNumber order, string attachment, IEnumerable<(string Field, string Value)> said, CancellationToken stop) => store.Write(async db =>
    {
        foreach (var (field, value) in said.ToList()) await Enter(db, order, attachment, field, value, stop);
    }, stop);

    /// <summary>Puts the files of an order in an order; those that are not named follow.</summary>
    /// <exception cref="StoreUnavailableException">Nothing is written at present.</exception>
    public Task Arrange(OrderNumber order, IReadOnlyList<string> attachments, CancellationToken stop) =>
        store.Write(db => Enter(db, order, null, AttachmentFields.Order, JsonSerializer.Serialize(attachments), stop), stop);

    private async Task Enter(EvidenceDb db, OrderNumber order, string? attachment, string field, string value, CancellationToken stop)
    {
        var newest = await db.AttachmentEntries.Where(e => e.OrderNumber == order && e.AttachmentId == attachment && e.Field == field)
            .OrderByDescending(e => e.Id).Select(e => e.Value).FirstOrDefaultAsync(stop);
        if (newest == value) return;
        var at = clock.GetUtcNow();
        db.AttachmentEntries.Add(new AttachmentEntryRow { OrderNumber = order, AttachmentId = attachment, Field = field, Value = value, At = at });
        await log.Append(db, at, CustodyEvents.AttachmentNoted, order.Value, CustodyEvents.OfNote(attachment, field, value), stop);
    }
}
