using System.Diagnostics;
using System.Globalization;
using DisputeHelper.Captures;

namespace DisputeHelper.Tests.Captures;

/// <summary>
/// Stores captures one after the other and says <c>ack ID</c> for each that was acknowledged, in a process of its own that tests can kill
/// and whose system calls they can make fail: <c>dotnet DisputeHelper.Tests.dll FOLDER SEED COUNT WRITERS</c>.
/// (<c>dotnet DisputeHelper.Tests.dll score</c> prints how well pages are read.)
/// </summary>
internal static class StoreDriver
{
    public static string Program => typeof(StoreDriver).Assembly.Location;

    public static async Task<int> Main(string[] args)
    {
        if (args is ["score", .. var options]) return Score.ScoreReport.Print(options);
        if (args is ["words"]) return Marketplaces.WordsProgram.Print();
        if (args is not [var folder, var seed, var count, var writers]) return 64;
        var store = new TestStore(folder);
        var next = int.Parse(seed, CultureInfo.InvariantCulture) - 1;
        var last = next + int.Parse(count, CultureInfo.InvariantCulture);
        await Task.WhenAll(Enumerable.Range(0, int.Parse(writers, CultureInfo.InvariantCulture)).Select(_ => Task.Run(async () =>
        {
            for (int mine; (mine = Interlocked.Increment(ref next)) <= last;) Tell(await store.Receive(SampleCapture.Make(mine)));
        })));
        // It never ends well: closing the database would hide what only a clean end mends.
        Process.GetCurrentProcess().Kill();
        return 0;
    }

    /// <summary>Starts it, under <paramref name="tracer"/> if given.</summary>
    public static Process Start(string folder, int seed, int count, int writers, params string[] tracer)
    {
        string[] words = [.. tracer, Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            Program, folder, Text(seed), Text(count), Text(writers)];
        var start = new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        if (tracer.Length > 0)
        {
            // strace counts the calls of each thread by itself; with one thread at work, the third rename is the third of all.
            start.Environment["DOTNET_ThreadPool_ForceMinWorkerThreads"] = "1";
            start.Environment["DOTNET_ThreadPool_ForceMaxWorkerThreads"] = "1";
        }
        return Process.Start(start)!;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Tell(IntakeOutcome outcome)
    {
        var line = outcome switch
        {
            IntakeOutcome.Stored(var capture) => $"ack {capture.Head.Id}\n",
            IntakeOutcome.Refused(var reason, var sentence) => $"refused {reason} {sentence.InEnglish}\n",
            _ => $"other {outcome}\n",
        };
        // One write per line, so that a line is told whole or not at all.
        lock (Console.Out)
        {
            Console.Out.Write(line);
            Console.Out.Flush();
        }
    }
}
