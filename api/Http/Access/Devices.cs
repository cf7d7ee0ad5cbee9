using System.Security.Cryptography;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Http.Access;

/// <summary>The paired browsers and the tokens of the command line. Read anew for each request, so that a revocation counts at once, whoever made it.</summary>
internal sealed class Devices(EvidenceStore store, IDbContextFactory<EvidenceDb> databases, CustodyLog log, TimeProvider clock)
{
    private static readonly TimeSpan OldTokenLives = TimeSpan.FromSeconds(60);

    /// <summary>All that were ever paired, the newest first.</summary>
    public async Task<List<DeviceRow>> All(CancellationToken stop)
    {
        await store.Ready.WaitAsync(stop);
        await using var db = await databases.CreateDbContextAsync(stop);
        return await db.Devices.AsNoTracking().OrderByDescending(device => device.CreatedAt).ToListAsync(stop);
    }

    /// <summary>The device, revoked ones left out.</summary>
    public async Task<DeviceRow?> Find(string id, CancellationToken stop) =>
        (await All(stop)).Find(device => device.RevokedAt is null && device.Id == id);

    /// <summary>Whether this Origin was ever paired. A revoked one is let through to the token check, whose answer says what to do.</summary>
    public async Task<bool> KnowsOrigin(string origin, CancellationToken stop) =>
        (await All(stop)).Exists(device => device.Origin is not null && string.Equals(device.Origin, origin, StringComparison.Ordinal));

    /// <summary>Whose token this is, or null. Every device is compared, in constant time each.</summary>
    public async Task<DeviceRow?> FindByToken(string token, CancellationToken stop)
    {
        var hash = Tokens.Hash(token);
        DeviceRow? found = null;
        foreach (var device in await All(stop))
        {
            var current = Tokens.Same(hash, device.TokenHash);
            var previous = Former(device) is { } former && Tokens.Same(hash, former);
            if ((current || previous) && device.RevokedAt is null) found = device;
        }
        return found;
    }

    /// <summary>The token before the last rotation, within its last minute.</summary>
    public Sha256? Former(DeviceRow device) => clock.GetUtcNow() < device.PreviousUntil ? device.PreviousTokenHash : null;

    /// <summary>Adds a device, in place of an earlier pairing of the same id. The token is never stored, only its hash.</summary>
    public Task Add(string id, string name, string? origin, string token, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var row = new DeviceRow { Id = id, Name = name, Origin = origin, TokenHash = Tokens.Hash(token), CreatedAt = now };
        return store.Write(async db =>
        {
            await db.Devices.Where(device => device.Id == id).ExecuteDeleteAsync(stop);
            db.Devices.Add(row);
            await log.Append(db, now, "device-paired", id, new { name, origin }, stop);
        }, stop);
    }

    /// <summary>A new token for the device; the old one is good for another minute, so that an answer on its way is not lost.</summary>
    /// <param name="id">Whose.</param>
    /// <param name="used">The token it asked with.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<string?> Rotate(string id, string used, CancellationToken stop)
    {
        var token = Tokens.New();
        var now = clock.GetUtcNow();
        var done = await store.Write(async db =>
        {
            var device = await db.Devices.SingleOrDefaultAsync(row => row.Id == id && row.RevokedAt == null, stop);
            if (device is null) return false;
            // Whoever asks with the old one never got the answer: it keeps its minute, counted from the first time.
            var isRepeat = Former(device) is { } former && Tokens.Same(Tokens.Hash(used), former);
            if (!isRepeat) (device.PreviousTokenHash, device.PreviousUntil) = (device.TokenHash, now + OldTokenLives);
            device.TokenHash = Tokens.Hash(token);
            await log.Append(db, now, "token-rotated", id, new { }, stop);
            return true;
        }, stop);
        return done ? token : null;
    }

    /// <summary>Ends a device's access with its next request. False when there is none to end.</summary>
    public Task<bool> Revoke(string id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return store.Write(async db =>
        {
            var device = await db.Devices.SingleOrDefaultAsync(row => row.Id == id && row.RevokedAt == null, stop);
            if (device is null) return false;
            device.RevokedAt = now;
            await log.Append(db, now, "device-revoked", id, new { }, stop);
            return true;
        }, stop);
    }

    /// <summary>Remembers the use, at most once an hour: it is for people, not for decisions.</summary>
    public async Task Touch(DeviceRow device, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (now - device.LastUsedAt < TimeSpan.FromHours(1) || !store.Condition.Writable) return;
        await store.Write(db => db.Devices.Where(row => row.Id == device.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, now), stop), stop);
    }
}
