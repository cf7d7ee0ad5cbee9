using System.CommandLine;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Imports;
using DisputeHelper.Readings;
using DisputeHelper.Vault;

namespace DisputeHelper.Commands;

/// <summary><c>restore FILE</c>: a backup into an empty folder, with its log as it was; or the archive of one order, beside what is there.</summary>
internal static class RestoreCommand
{
    public static Command Command(Settings settings)
    {
        var file = new Argument<string>("FILE") { Description = "A backup, for an empty data folder; or the archive of an order, for any." };
        var command = new Command("restore", "Checks a backup or an archive and takes it in. A damaged one is refused as a whole.") { file };
        command.SetAction(async (parsed, stop) =>
        {
            await using var rooms = settings.Open(parsed);
            return await Run(rooms, Path.GetFullPath(parsed.GetRequiredValue(file)), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, stop);
        });
        return command;
    }

    /// <summary>Exit 0: restored, checked and read. 1: nothing was restored, and a sentence says why.</summary>
    public static async Task<int> Run(IServiceProvider rooms, string file, TextWriter told, TextWriter progress, CancellationToken stop)
    {
        try
        {
            await using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            using var bag = BagReader.Open(bytes, Path.GetFileName(file));
            if (ArchiveCard.IsIn(bag)) return await Archive(rooms, bag, told, stop);
            if (!Restore.IsIn(bag)) throw new BagProblem(new("bag.unknown", ("name", Path.GetFileName(file))));
            using var hold = rooms.GetRequiredService<DataFolder>().Hold();
            return await Everything(rooms, bag, told, progress, stop);
        }
        catch (Exception refused) when (refused is BagProblem or StoreUnavailableException or IOException or UnauthorizedAccessException or DataFolderException)
        {
            await told.SayWhy(refused);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await told.Say("terminal.restore-stopped");
        }
        return 1;
    }

    private static async Task<int> Everything(IServiceProvider rooms, BagReader bag, TextWriter told, TextWriter progress, CancellationToken stop)
    {
        var report = await rooms.GetRequiredService<Restore>().Run(bag, new Steps(progress).Tell, stop);
        // What was read came along, but by the readers of the program that made the backup.
        var read = await rooms.GetRequiredService<ReadingDesk>().Reread(null, stop);
        await told.Say(
            "terminal.restored", ("captures", report.Captures), ("files", report.Blobs), ("entries", report.Entries), ("read", read.Read), ("seq", report.Head.Seq), ("hash", report.Head.Hash));
        return 0;
    }

    private static async Task<int> Archive(IServiceProvider rooms, BagReader bag, TextWriter told, CancellationToken stop)
    {
        var opened = await rooms.GetRequiredService<ArchiveReopening>().Open(bag, stop);
        await told.WriteLineAsync(opened.Sentence.In(Terminal.Language));
        return 0;
    }
}
