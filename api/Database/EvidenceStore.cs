#pragma warning disable CS9113 // the body follows
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Database;

/// <summary>Opens the database, keeps it honest, and lets one writer in at a time.</summary>
public sealed class EvidenceStore(DatabaseFile file, IDbContextFactory<EvidenceDb> databases)
{
    /// <summary>Migrated and checked. Awaiting it begins the opening, if nobody has; it fails with <see cref="StoreUnavailableException"/>.</summary>
    public Task Ready => throw new NotImplementedException();

    /// <summary>Whether it takes evidence at present, and if not, why.</summary>
    public StoreCondition Condition { get; private set; } = StoreCondition.Sound;

    /// <summary>Does the work in one transaction that is on disk when this returns; one writer at a time, saved and committed here.</summary>
    /// <exception cref="StoreUnavailableException">The store is read-only or cannot be opened.</exception>
    public Task<T> Write<T>(Func<EvidenceDb, Task<T>> work, CancellationToken cancel) => throw new NotImplementedException();

    /// <inheritdoc cref="Write{T}" />
    public Task Write(Func<EvidenceDb, Task> work, CancellationToken cancel) =>
        Write(async db => { await work(db); return true; }, cancel);

    /// <summary>Takes nothing more until the program is started again.</summary>
    public void GoReadOnly(string sentence) => Condition = new(false, sentence);
}
