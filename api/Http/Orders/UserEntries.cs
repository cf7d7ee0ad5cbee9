using System.Text.Json;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Http.Orders;

/// <summary>What the user says of an order: corrections and the dispute plan. Appended and logged, never changed in place.</summary>
internal sealed class UserEntries(EvidenceStore store, CustodyLog log, TimeProvider clock)
{
    public Task Correct(OrderNumber number, IReadOnlyList<CorrectionEntry> wanted, CancellationToken stop) => store.Write(
        async db =>
        {
            var standing = (await db.Corrections.AsNoTracking().Where(c => c.OrderNumber == number).OrderBy(c => c.Id).ToListAsync(stop))
                .GroupBy(c => c.Field, StringComparer.Ordinal).Select(g => g.Last()).Where(c => c.Value is not null).ToList();
            var changed = wanted.Where(w => !standing.Exists(s => s.Field == w.Field && s.Value == w.Value && s.Reason == w.Reason))
                .Select(w => (w.Field, Value: (string?)w.Value, w.Reason));
            var takenBack = standing.Where(s => wanted.All(w => w.Field != s.Field)).Select(s => (s.Field, Value: (string?)null, Reason: "Taken back"));
            foreach (var (field, value, reason) in changed.Concat(takenBack).ToList())
            {
                var at = clock.GetUtcNow();
                db.Corrections.Add(new CorrectionRow { OrderNumber = number, Field = field, Value = value, Reason = reason, At = at });
                await log.Append(db, at, CustodyEvents.CorrectionMade, number.Value, CustodyEvents.OfCorrection(field, value, reason), stop);
            }
        },
        stop);

    public Task Plan(OrderNumber number, DisputePlan plan, CancellationToken stop) => store.Write(
        async db =>
        {
            var json = JsonSerializer.Serialize(plan, FactsJson.Options);
            var newest = await db.DisputePlans.Where(p => p.OrderNumber == number).OrderByDescending(p => p.Id).Select(p => p.Plan).FirstOrDefaultAsync(stop);
            if (json == newest) return;
            var at = clock.GetUtcNow();
            db.DisputePlans.Add(new DisputePlanRow { OrderNumber = number, Plan = json, At = at });
            await log.Append(db, at, CustodyEvents.DisputePlanned, number.Value, plan, stop);
        },
        stop);
}
