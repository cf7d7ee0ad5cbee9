using DisputeHelper.Captures;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Vault;

namespace DisputeHelper.Readings;

/// <summary>Reads stored captures: finds the one reader of a page, bounds its work, stores what it found and what it missed.</summary>
public sealed class ReadingDesk(
    CaptureArchive archive, ReadingShelf shelf, IReadOnlyList<IPageReader> readers, ReadingBudget budget, EvidenceStore store)
{
    private const string Poison = "Reading this page ended the program before, so it is not tried again. It is kept as it is.";

    // A page of the largest size takes a few hundred megabytes while it is parsed: one at a time while the user waits.
    private readonly SemaphoreSlim _one = new(1);
    private readonly Gathering _gathering = new(archive, budget);

    /// <summary>Reads a stored capture and stores the facts in place of older ones. A page nobody can read gives <see cref="PageFacts.Unread"/>.</summary>
    public async Task<PageFacts> Read(CaptureId id, CancellationToken cancellation)
    {
        await store.Ready;
        if (await archive.Find(id, cancellation) is not { } capture)
            return PageFacts.Unread("There is no capture with this id.");
        await _one.WaitAsync(cancellation);
        try
        {
            return await Read(capture, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The stored reading, or null when the capture is unknown or was not read yet.</summary>
    public async Task<PageFacts?> Find(CaptureId id, CancellationToken cancellation)
    {
        await store.Ready;
        return await shelf.Find(id, cancellation);
    }

    /// <summary>Reads every capture again and says what changed. Cancelling keeps what was read so far.</summary>
    public async Task<RereadReport> Reread(IProgress<RereadProgress>? progress, CancellationToken cancellation)
    {
        await store.Ready;
        return await new Rereading(archive, shelf, Read, progress).Run(cancellation);
    }

    private async Task<PageFacts> Read(StoredCapture capture, CancellationToken cancellation)
    {
        // Counted before reading, so that a page that kills the program is known after the restart.
        var attempt = await shelf.Begin(capture.Head.Id, cancellation);
        var isPoison = attempt > budget.Attempts;
        // What an earlier version could read is worth more than the sentence that this one cannot.
        if (isPoison && await shelf.Find(capture.Head.Id, cancellation) is { SaysSomething: true } earlier) return earlier;
        try
        {
            var facts = isPoison ? PageFacts.Unread(Poison) : await Facts(capture, cancellation);
            await shelf.Put(capture, facts, failed: isPoison, cancellation);
            return facts;
        }
        catch (Exception)
        {
            await TakeBack(capture.Head.Id);
            throw;
        }
    }

    // Ctrl-C or a busy store: the program lived to say so, and the page is not to blame.
    private async Task TakeBack(CaptureId id)
    {
        try { await shelf.TakeBack(id); }
        catch (StoreUnavailableException) { /* The first failure is the one to tell; the attempt stays counted. */ }
    }

    private async Task<PageFacts> Facts(StoredCapture capture, CancellationToken cancellation)
    {
        PageMaterial material;
        try
        {
            material = await _gathering.Of(capture, cancellation);
        }
        catch (BlobDamagedException)
        {
            return PageFacts.Unread("The stored bytes of this capture are damaged, so it cannot be read. Run the command verify to see what else is.");
        }
        return await Task.Run(() => PageReading.Read(material, readers, budget, cancellation), cancellation);
    }
}
