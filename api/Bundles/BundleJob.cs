using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DisputeHelper.Bundles;

/// <summary>One pack on its way through the queue: its newest progress, and whoever watches it.</summary>
internal sealed class BundleJob(BundleProgress first, BundleOptions options, DateTimeOffset askedAt)
{
    private readonly CancellationTokenSource stop = new();
    private readonly Stopwatch since = Stopwatch.StartNew();
    private volatile Step current = new(first);

    public BundleProgress Now => current.Progress;

    public BundleOptions Options => options;

    public CancellationToken Cancelled => stop.Token;

    /// <summary>The time it was asked for and what has passed since: the room itself reads no clock.</summary>
    public DateTimeOffset ClockAtEnd() => askedAt + since.Elapsed;

    public void Cancel()
    {
        if (!Now.Ended) stop.Cancel();
    }

    public void Tell(BundleProgress progress)
    {
        var before = current;
        current = new Step(progress);
        before.Next.TrySetResult();
    }

    /// <summary>The newest step now and each newer one; a slow watcher skips to the newest, never to a stale one.</summary>
    public async IAsyncEnumerable<BundleProgress> Follow([EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            var step = current;
            yield return step.Progress;
            if (step.Progress.Ended) yield break;
            await step.Next.Task.WaitAsync(cancel);
        }
    }

    private sealed record Step(BundleProgress Progress)
    {
        public TaskCompletionSource Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
