using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>Reads stored captures: finds the one reader of a page, bounds its work, stores what it found and what it missed.</summary>
public sealed class ReadingDesk
{
    /// <summary>Reads a stored capture and stores the facts in place of older ones. A page nobody can read gives <see cref="PageFacts.Unread"/>.</summary>
    public Task<PageFacts> Read(CaptureId id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The stored reading, or null when the capture is unknown or was not read yet.</summary>
    public Task<PageFacts?> Find(CaptureId id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Reads every capture again and says what changed. Cancelling keeps what was read so far.</summary>
    public Task<RereadReport> Reread(IProgress<RereadProgress>? progress, CancellationToken cancellation) => throw new NotImplementedException();
}

/// <summary>How far a reread is.</summary>
public sealed record RereadProgress(int Done, int Of);

/// <summary>What a reread did.</summary>
/// <param name="Read">How many captures were read.</param>
/// <param name="Failed">How many could not be read.</param>
/// <param name="Changes">One sentence per capture whose facts are not what they were.</param>
public sealed record RereadReport(int Read, int Failed, IReadOnlyList<string> Changes);
