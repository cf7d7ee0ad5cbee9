using System.Globalization;
using DisputeHelper.Custody;
using DisputeHelper.Formats.Bags;

namespace DisputeHelper.Commands;

/// <summary><c>verify FILE</c>: checks an archive or a backup without taking anything in, and needs no data folder. Exit 0 intact, 1 damaged, 2 could not check.</summary>
internal static class FileCheck
{
    public static async Task<int> Run(string file, TextWriter told, CancellationToken stop)
    {
        try
        {
            await using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            using var bag = BagReader.Open(bytes, Path.GetFileName(file));
            return ArchiveCard.IsIn(bag) ? await Archive(bag, told, stop) : await Other(bag, told, stop);
        }
        catch (Exception failed) when (failed is BagProblem or IOException or UnauthorizedAccessException)
        {
            await told.WriteLineAsync($"The file could not be checked: {failed.Message}");
            return 2;
        }
    }

    private static async Task<int> Archive(BagReader bag, TextWriter told, CancellationToken stop)
    {
        var report = await ArchiveCheck.Run(bag, null, stop);
        foreach (var fault in report.Faults) await told.WriteLineAsync($"DAMAGE  {fault.Sentence.InEnglish}");
        await told.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Archive of order {report.Card.Order}: {report.Card.Exhibits.Count} exhibits, {report.Files} files ({report.Bytes} bytes, each hashed anew), {report.Entries} entries of its log."));
        await told.WriteLineAsync($"It stands on entry {report.Card.Seq}:{report.Card.Hash} of the log. Compare this with a pack or note that you had earlier: who changes everything can also write a new log.");
        return await End(report.Faults.Count, told);
    }

    private static async Task<int> Other(BagReader bag, TextWriter told, CancellationToken stop)
    {
        var faults = await bag.Check(null, stop);
        foreach (var fault in faults) await told.WriteLineAsync($"DAMAGE  The file {fault.Path} is {(fault.Kind is BagFaultKind.Unlisted ? "not of this backup" : fault.Kind.ToString().ToLowerInvariant())}.");
        await told.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{bag.Files.Count} files ({bag.Bytes} bytes), each hashed anew."));
        return await End(faults.Count, told);
    }

    private static async Task<int> End(int faults, TextWriter told)
    {
        await told.WriteLineAsync(faults == 0 ? "All of it is as it was when the file was made." : $"Damaged: {faults}. Use another copy.");
        return faults == 0 ? 0 : 1;
    }
}
