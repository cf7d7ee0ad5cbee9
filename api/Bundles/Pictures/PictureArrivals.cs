using DisputeHelper.Captures;
using DisputeHelper.Vault;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Scales each picture once when it comes in, for the screen and for the pack, so that neither waits for it later.</summary>
internal sealed partial class PictureArrivals(Arrivals arrivals, ThumbnailShelf screen, PictureShelf page, ILogger<PictureArrivals> log) : BackgroundService, IAsyncDisposable
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var file in arrivals.Follow(stoppingToken))
        {
            try
            {
                if ((await screen.Card(file, stoppingToken)).Problem is null) await page.Prepare(file, stoppingToken);
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or BlobDamagedException)
            {
                // It is made when it is asked for, and whoever asks is told.
                LogLeft(log, failed);
            }
        }
    }

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
