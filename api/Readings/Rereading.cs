using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>Reads every capture again, several side by side. What was read is stored one by one, so it can be stopped at any moment.</summary>
internal sealed class Rereading(CaptureArchive archive, ReadingShelf shelf, Func<StoredCapture, CancellationToken, Task<PageFacts>> read, IProgress<RereadProgress>? progress)
{
    // The largest page takes a few hundred megabytes while it is parsed.
    private const long MemoryForOne = 512L * 1024 * 1024;

    private readonly List<StoredCapture> _captures = [];
    private CaptureChange?[] _changes = [];
    private int _done, _failed;

    public async Task<RereadReport> Run(CancellationToken stop)
    {
        try
        {
            await foreach (var capture in archive.All(stop)) _captures.Add(capture);
            _changes = new CaptureChange?[_captures.Count];
            progress?.Report(new(0, _captures.Count));
            // A page that was begun and never finished may be the one that ended the program. It is read alone and last, so that its
            // neighbours of that moment are not held for guilty too.
            var suspects = await shelf.Suspects(stop);
            var (quiet, suspect) = (_captures.Index().Where(one => !suspects.Contains(one.Item.Head.Id)), _captures.Index().Where(one => suspects.Contains(one.Item.Head.Id)));
            await Parallel.ForEachAsync(quiet, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = stop }, One);
            foreach (var one in suspect) await One(one, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was read so far is stored, capture by capture; the report says how far it came.
        }
        return new(_done, _captures.Count, _failed, [.. _changes.OfType<CaptureChange>()]);
    }

    internal static int SideBySide => (int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2 / MemoryForOne, 1, Environment.ProcessorCount);

    private async ValueTask One((int Index, StoredCapture Item) capture, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var before = await shelf.Find(capture.Item.Head.Id, stop);
        var after = await read(capture.Item, stop);
        _changes[capture.Index] = FactsDifference.Between(capture.Item, before, after);
        if (after.Page == PageKind.Unknown && after.Note is not null) Interlocked.Increment(ref _failed);
        var done = Interlocked.Increment(ref _done);
        progress?.Report(new(done, _captures.Count));
    }
}

/// <summary>How far a reread is.</summary>
public sealed record RereadProgress(int Done, int Of);

/// <summary>What a reread did.</summary>
/// <param name="Read">How many captures were read.</param>
/// <param name="Of">How many there are.</param>
/// <param name="Failed">How many could not be read.</param>
/// <param name="Changes">Those whose facts are not what they were.</param>
public sealed record RereadReport(int Read, int Of, int Failed, IReadOnlyList<CaptureChange> Changes);
