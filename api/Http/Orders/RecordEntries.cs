using System.Text.Json;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Http.Orders;

/// <summary>Keeps what the user records of an order: appended and logged, never changed in place. The same record twice is one entry.</summary>
internal sealed class RecordEntries(EvidenceStore store, CustodyLog log, TimeProvider clock)
{
    public Task Keep<T>(OrderNumber number, string topic, T record, CancellationToken stop) where T : class => store.Write(
        async db =>
        {
            var json = JsonSerializer.Serialize(record, FactsJson.Options);
            var newest = await db.Records.Where(r => r.OrderNumber == number && r.Topic == topic).OrderByDescending(r => r.Id).Select(r => r.Record).FirstOrDefaultAsync(stop);
            if (json == newest) return;
            var at = clock.GetUtcNow();
            db.Records.Add(new RecordRow { OrderNumber = number, Topic = topic, Record = json, At = at });
            await log.Append(db, at, CustodyEvents.RecordMade, number.Value, CustodyEvents.OfRecord(topic, JsonSerializer.SerializeToNode(record, FactsJson.Options)), stop);
        },
        stop);
}
