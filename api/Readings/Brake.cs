using System.Diagnostics;

namespace DisputeHelper.Readings;

/// <summary>
/// Ends a reading that has worked for too long. On a busy machine time passes while nothing is done, and an honest page must not be held
/// for a hostile one: what counts is the work of this program's processors, and the clock only from four times as long on.
/// </summary>
internal sealed class Brake : IDisposable
{
    private const int Longest = 4;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly long began = Stopwatch.GetTimestamp();
    private readonly TimeSpan worked = Work();
    private readonly Timer timer;

    private Brake(CancellationTokenSource reading, TimeSpan time) => timer = new(_ => Look(reading, time), null, time, Step);

    /// <summary>Watches over a reading until it is disposed of.</summary>
    public static Brake On(CancellationTokenSource reading, TimeSpan time) => new(reading, time);

    public void Dispose() => timer.Dispose();

    private void Look(CancellationTokenSource reading, TimeSpan time)
    {
        if (Work() - worked < time && Stopwatch.GetElapsedTime(began) < time * Longest) return;
        try { reading.Cancel(); }
        catch (ObjectDisposedException) { /* It ended at this very moment. */ }
    }

    private static TimeSpan Work() => Environment.CpuUsage.TotalTime;
}
