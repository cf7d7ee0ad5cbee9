using DisputeHelper.Facts;

namespace DisputeHelper.Readings;

/// <summary>Reads a capture right after it was stored. Whatever happens here, the capture is safe and is acknowledged.</summary>
internal static partial class FirstReading
{
    public static async Task<PageFacts> Of(CaptureId id, ReadingDesk desk, ILogger log)
    {
        try
        {
            // Not the request's token: the sender may be gone, the reading is bounded by its own budget and kept.
            return await desk.Read(id, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            LogUnread(log, failure, id);
            return PageFacts.Unread("The capture is stored and safe, but the program could not read it. The command reread tries again.");
        }
    }

    [LoggerMessage(LogLevel.Error, "Capture {Id} is stored but could not be read")]
    private static partial void LogUnread(ILogger log, Exception failure, CaptureId id);
}
