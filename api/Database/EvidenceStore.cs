using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Database;

/// <summary>Opens the database, keeps it honest, and lets one writer in at a time.</summary>
public sealed partial class EvidenceStore : IDisposable
{
    private readonly IDbContextFactory<EvidenceDb> databases;
    private readonly Lazy<Task> opening;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ILogger<EvidenceStore> log;
    private StoreCondition? worse;

    public EvidenceStore(DatabaseFile file, IDbContextFactory<EvidenceDb> databases, ILogger<EvidenceStore> log)
    {
        this.databases = databases;
        this.log = log;
        // Awaited by whoever needs the database, begun by the first of them, and never on the way to the first answer.
        opening = new(() => Task.Run(() =>
        {
            if (Opening.Open(file) is { } sentence) GoReadOnly(sentence);
            using var db = databases.CreateDbContext();
            _ = db.Model;       // Built now rather than under the first capture.
        }));
    }

    /// <summary>Migrated and checked. Awaiting it begins the opening, if nobody has; it fails with <see cref="StoreUnavailableException"/>.</summary>
    public Task Ready => opening.Value;

    /// <summary>Whether it takes evidence at present, and if not, why.</summary>
    public StoreCondition Condition => worse ?? StoreCondition.Sound;

    /// <summary>Asks the database once it is open.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened.</exception>
    public async Task<T> Read<T>(Func<EvidenceDb, Task<T>> question, CancellationToken cancel)
    {
        await Ready.WaitAsync(cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await question(db);
    }

    /// <summary>Does the work in one transaction that is on disk when this returns; one writer at a time, saved and committed here.</summary>
    /// <exception cref="StoreUnavailableException">The store is read-only or cannot be opened.</exception>
    public async Task<T> Write<T>(Func<EvidenceDb, Task<T>> work, CancellationToken cancel)
    {
        await Ready.WaitAsync(cancel);
        await gate.WaitAsync(cancel);
        try
        {
            if (Condition is { Writable: false, Sentence: var sentence }) throw new StoreUnavailableException(sentence!);
            await using var db = await databases.CreateDbContextAsync(cancel);
            db.Database.AutoSavepointsEnabled = false;
            // Microsoft.Data.Sqlite begins IMMEDIATE: what is read inside stays true until the commit, for other processes too.
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var result = await work(db);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (Exception failed) when (SqliteFailures.Read(failed) is { } problem)
        {
            if (problem.Lasting) GoReadOnly(problem.Sentence);
            throw problem;
        }
        finally { gate.Release(); }
    }

    /// <inheritdoc cref="Write{T}" />
    public Task Write(Func<EvidenceDb, Task> work, CancellationToken cancel) =>
        Write(async db => { await work(db); return true; }, cancel);

    /// <summary>Takes nothing more until the program is started again. The first reason stands: what follows is its consequence.</summary>
    public void GoReadOnly(Sentence sentence)
    {
        // The program's own window is where the particulars are told: an answer over HTTP names no file and no order.
        if (Interlocked.CompareExchange(ref worse, new(false, sentence), null) is null) Tell(sentence.InEnglish);
    }

    [LoggerMessage(LogLevel.Critical, "{Sentence}")]
    private partial void Tell(string sentence);

    /// <inheritdoc />
    public void Dispose() => gate.Dispose();
}
