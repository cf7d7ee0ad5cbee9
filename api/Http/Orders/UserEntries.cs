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
    private const string TakenBack = "Taken back";

    public Task Correct(OrderNumber number, IReadOnlyList<CorrectionEntry> wanted, CancellationToken stop) => store.Write(
        async db =>
        {
            var standing = await Standing(db, number, stop);
            var changed = wanted.Where(w => !standing.Exists(s => s.Field == w.Field && s.Value == w.Value && s.Reason == w.Reason))
                .Select(w => (w.Field, Value: (string?)w.Value, w.Reason));
            var takenBack = standing.Where(s => wanted.All(w => w.Field != s.Field)).Select(s => (s.Field, Value: (string?)null, Reason: TakenBack));
            foreach (var (field, value, reason) in changed.Concat(takenBack).ToList()) await Enter(db, number, field, value, reason, stop);
        },
        stop);

    /// <summary>Undoes one correction; false when none stands.</summary>
    public Task<bool> TakeBack(OrderNumber number, string field, string? reason, CancellationToken stop) => store.Write(
        async db =>
        {
            if ((await Standing(db, number, stop)).All(s => s.Field != field)) return false;
            await Enter(db, number, field, null, string.IsNullOrWhiteSpace(reason) ? TakenBack : reason.Trim(), stop);
            return true;
        },
        stop);

    private static async Task<List<CorrectionRow>> Standing(EvidenceDb db, OrderNumber number, CancellationToken stop) =>
        [.. (await db.Corrections.AsNoTracking().Where(c => c.OrderNumber == number).OrderBy(c => c.Id).ToListAsync(stop))
            .GroupBy(c => c.Field, StringComparer.Ordinal).Select(g => g.Last()).Where(c => c.Value is not null)];

    private async Task Enter(EvidenceDb db, OrderNumber number, string field, string? value, string reason, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        db.Corrections.Add(new CorrectionRow { OrderNumber = number, Field = field, Value = value, Reason = reason, At = at });
        await log.Append(db, at, CustodyEvents.CorrectionMade, number.Value, CustodyEvents.OfCorrection(field, value, reason), stop);
    }

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
