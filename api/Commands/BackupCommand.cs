using System.CommandLine;
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
            await told.Say("terminal.backed-up",
                ("file", file), ("captures", report.Captures), ("files", report.Files), ("bytes", Terminal.Figure(report.Bytes)), ("seq", report.Head.Seq), ("hash", report.Head.Hash));
            await told.Say("terminal.personal");
            return 0;
        }
        catch (Exception refused) when (refused is BagProblem or StoreUnavailableException)
        {
            await told.SayWhy(refused);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await told.Say("terminal.backup-stopped");
        }
        return 1;
    }
}
