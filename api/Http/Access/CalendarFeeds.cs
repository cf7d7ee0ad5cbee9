using System.Globalization;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Http.Access;

/// <summary>
/// Calendars that fetch the deadlines by themselves. A calendar program can send no header, so 256 random bits in the address stand in for the
/// token. They open this one thing, for reading, and nothing else; only their hash is kept, and each can be ended.
/// </summary>
internal sealed class CalendarFeeds(EvidenceStore store, IDbContextFactory<EvidenceDb> databases, CustodyLog log, TimeProvider clock)
{
    private const int WrongPerMinute = 30;
    private readonly Lock gate = new();
    private long minute;
    private int wrong;

    /// <summary>All that were ever made, the newest first.</summary>
    public async Task<List<CalendarFeedRow>> All(CancellationToken stop)
    {
        await store.Ready.WaitAsync(stop);
        await using var db = await databases.CreateDbContextAsync(stop);
        return await db.CalendarFeeds.AsNoTracking().OrderByDescending(feed => feed.CreatedAt).ToListAsync(stop);
    }

    /// <summary>Makes one and gives its secret, which is shown once.</summary>
    public async Task<(CalendarFeedRow Feed, string Secret)> Make(string name, string language, IEnumerable<int> alarms, CancellationToken stop)
    {
        var secret = Tokens.New();
        var now = clock.GetUtcNow();
        var row = new CalendarFeedRow
        {
            Id = Guid.NewGuid().ToString("D"),
            Name = name,
            SecretHash = Tokens.Hash(secret),
            Language = language,
            Alarms = string.Join(',', alarms.Select(hours => hours.ToString(CultureInfo.InvariantCulture))),
            CreatedAt = now,
        };
        await store.Write(async db =>
        {
            db.CalendarFeeds.Add(row);
            await log.Append(db, now, "calendar-feed-made", row.Id, new { name }, stop);
        }, stop);
        return (row, secret);
    }

    /// <summary>Ends one with its next fetch. False when there is none to end.</summary>
    public Task<bool> Revoke(string id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return store.Write(async db =>
        {
            var feed = await db.CalendarFeeds.SingleOrDefaultAsync(row => row.Id == id && row.RevokedAt == null, stop);
            if (feed is null) return false;
            feed.RevokedAt = now;
            await log.Append(db, now, "calendar-feed-ended", id, new { }, stop);
            return true;
        }, stop);
    }

    /// <summary>Whose secret this is, or null. Every feed is compared, in constant time each.</summary>
    public async Task<CalendarFeedRow?> FindBySecret(string secret, CancellationToken stop)
    {
        var hash = Tokens.Hash(secret);
        CalendarFeedRow? found = null;
        foreach (var feed in await All(stop))
            if (Tokens.Same(hash, feed.SecretHash) && feed.RevokedAt is null) found = feed;
        return found;
    }

    /// <summary>Whether so many wrong addresses came within this minute that nothing more is looked up.</summary>
    public bool TooManyWrong()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
            if (now != minute) (minute, wrong) = (now, 0);
            return ++wrong > WrongPerMinute;
        }
    }

    /// <summary>Remembers the use, at most once an hour: it is for people, who see by it which calendar still asks.</summary>
    public async Task Touch(CalendarFeedRow feed, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (now - feed.LastUsedAt < TimeSpan.FromHours(1) || !store.Condition.Writable) return;
        await store.Write(db => db.CalendarFeeds.Where(row => row.Id == feed.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, now), stop), stop);
    }
}
