using DisputeHelper.Captures;
using DisputeHelper.Vault;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Scales each picture once when it comes in, for the screen and for the pack, so that neither waits for it later.</summary>
internal sealed partial class PictureArrivals(Arrivals arrivals, ThumbnailShelf screen, PictureShelf page, ILogger<PictureArrivals> log) : BackgroundService, IAsyncDisposable
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(
        arrivals.Follow(stoppingToken), new ParallelOptions { CancellationToken = stoppingToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
        async (file, stop) =>
        {
            try
            {
                if ((await screen.Card(file, stop)).Problem is null) await page.Prepare(new WantedPicture(file, PictureSize.HalfPage), stop);
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or BlobDamagedException)
            {
                // It is made when it is asked for, and whoever asks is told.
                LogLeft(log, failed);
            }
        });

    // Whoever closes the program may remove its folder: nothing is written there any more once this returns.
    public async ValueTask DisposeAsync()
    {
        Dispose();
        try
        {
            if (ExecuteTask is { } running) await running;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
    }

    [LoggerMessage(LogLevel.Warning, "A picture could not be scaled when it came in")]
    private static partial void LogLeft(ILogger log, Exception failure);
}
