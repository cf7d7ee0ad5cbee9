using System.CommandLine;
using DisputeHelper.Readings;
using DisputeHelper.Search;

namespace DisputeHelper.Commands;

/// <summary><c>reread</c>: reads every stored capture again and tells what this version sees differently.</summary>
internal static class RereadCommand
{
    public static Command Command(Settings settings)
    {
        var command = new Command("reread", "Reads every stored capture again and tells what changed. The captures themselves never change.");
        command.SetAction(async (parsed, stop) =>
        {
            await using var rooms = settings.Open(parsed);
            return await Run(rooms, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, stop);
        });
        return command;
    }

    /// <summary>Exit 0: done. 1: stopped before the end; what was read so far is kept.</summary>
    public static async Task<int> Run(IServiceProvider rooms, TextWriter told, TextWriter progress, CancellationToken stop)
    {
        var report = await rooms.GetRequiredService<ReadingDesk>().Reread(new Told(progress), stop);
        foreach (var change in report.Changes)
        {
            await told.WriteLineAsync(change.Capture);
            foreach (var line in change.Lines) await told.WriteLineAsync($"  {line}");
        }
        if (!stop.IsCancellationRequested) await rooms.GetRequiredService<SearchIndex>().Rebuild(stop);
        var fields = report.Changes.Sum(change => change.Fields);
        await told.WriteLineAsync($"{Captures(report.Read)} of {report.Of} read, {report.Failed} of them could not be read, {report.Changes.Count} changed in {fields} {(fields == 1 ? "field" : "fields")}.");
        if (!stop.IsCancellationRequested) return 0;
        await told.WriteLineAsync("Stopped before the end. What was read is kept, the rest is as it was; run reread again for all of it. Your corrections stand either way.");
        return 1;
    }

    private static string Captures(int count) => count == 1 ? "1 capture" : $"{count} captures";

    // Written as it happens, a hundred lines at most for many captures: System.Progress would post it to a thread and lose the order.
    private sealed class Told(TextWriter writer) : IProgress<RereadProgress>
    {
        private readonly Lock _one = new();

        public void Report(RereadProgress value)
        {
            lock (_one)
                if (value.Done % Math.Max(10, value.Of / 100) == 0 || value.Done == value.Of) writer.WriteLine($"{value.Done} of {value.Of}");
        }
    }
}
