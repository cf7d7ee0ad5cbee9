using DisputeHelper.Database;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Cases;

/// <summary>What the user recorded of the orders: of each topic the newest entry.</summary>
public sealed class RecordShelf(IDbContextFactory<EvidenceDb> databases)
{
    /// <summary>The newest record of a topic, or null when there is none.</summary>
    public async Task<T?> Find<T>(OrderNumber number, string topic, CancellationToken ct) where T : class
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var json = await db.Records.Where(r => r.OrderNumber == number && r.Topic == topic).OrderByDescending(r => r.Id).Select(r => r.Record).FirstOrDefaultAsync(ct);
        return FactsJson.TryRead<T>(json);
    }

    /// <summary>The newest record of a topic of every order that has one.</summary>
    public async Task<IReadOnlyDictionary<OrderNumber, T>> All<T>(string topic, CancellationToken ct) where T : class
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db.Records.AsNoTracking().Where(r => r.Topic == topic).OrderBy(r => r.Id).Select(r => new { r.OrderNumber, r.Record }).ToListAsync(ct);
        return rows.GroupBy(r => r.OrderNumber).Select(g => (g.Key, Record: FactsJson.TryRead<T>(g.Last().Record))).Where(r => r.Record is not null).ToDictionary(r => r.Key, r => r.Record!);
    }

    /// <summary>The newest dispute plan of every order that has one, as JSON.</summary>
    public async Task<IReadOnlyDictionary<OrderNumber, string>> Plans(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db.DisputePlans.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.OrderNumber, p.Plan }).ToListAsync(ct);
        return rows.GroupBy(p => p.OrderNumber).ToDictionary(g => g.Key, g => g.Last().Plan);
    }
}
