using System.CommandLine;
using System.Globalization;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Formats.Bags;

namespace DisputeHelper.Commands;

/// <summary><c>backup FILE</c>: everything that is stored, in one file, written and read again.</summary>
internal static class BackupCommand
{
    public static Command Command(Settings settings)
    {
        var file = new Argument<string>("FILE") { Description = "A new ZIP file, best on another disk." };
        var command = new Command("backup", "Copies everything that is stored into one file and reads it again. The program may run meanwhile.") { file };
        command.SetAction(async (parsed, stop) =>
        {
            await using var rooms = settings.Open(parsed);
            return await Run(rooms, Path.GetFullPath(parsed.GetRequiredValue(file)), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, stop);
        });
        return command;
    }

    /// <summary>Exit 0: the backup is whole. 1: there is none, and a sentence says why.</summary>
    public static async Task<int> Run(IServiceProvider rooms, string file, TextWriter told, TextWriter progress, CancellationToken stop)
    {
        try
        {
            var report = await rooms.GetRequiredService<Backup>().Write(file, new Steps(progress).Tell, stop);
            await told.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{file}: {report.Captures} captures, {report.Files} files, {report.Bytes:#,0} bytes. It was read again and is whole. Head of the log: {report.Head.Seq}:{report.Head.Hash}"));
            await told.WriteLineAsync("It holds personal data: keep it where only you can read it.");
            return 0;
        }
        catch (Exception refused) when (refused is BagProblem or StoreUnavailableException)
        {
            await told.WriteLineAsync(refused.Message);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await told.WriteLineAsync("Stopped. No backup was written; the evidence is untouched.");
        }
        return 1;
    }
}
