using DisputeHelper.Custody;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Wording;

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
            await told.Say("terminal.file-unchecked", ("why", Terminal.Why(failed)));
            return 2;
        }
    }

    private static async Task<int> Archive(BagReader bag, TextWriter told, CancellationToken stop)
    {
        var report = await ArchiveCheck.Run(bag, null, stop);
        foreach (var fault in report.Faults) await told.Say("terminal.damage", ("what", fault.Sentence));
        await told.Say("terminal.archive", ("order", report.Card.Order), ("exhibits", report.Card.Exhibits.Count), ("files", report.Files), ("bytes", report.Bytes), ("entries", report.Entries));
        await told.Say("terminal.stands-on", ("seq", report.Card.Seq), ("hash", report.Card.Hash));
        return await End(report.Faults.Count, told);
    }

    private static async Task<int> Other(BagReader bag, TextWriter told, CancellationToken stop)
    {
        var faults = await bag.Check(null, stop);
        foreach (var fault in faults) await told.Say("terminal.damage", ("what", Said(fault)));
        await told.Say("terminal.bag", ("files", bag.Files.Count), ("bytes", bag.Bytes));
        return await End(faults.Count, told);
    }

    private static Sentence Said(BagFault fault) => new(fault.Kind switch
    {
        BagFaultKind.Changed => "terminal.changed",
        BagFaultKind.Missing => "terminal.missing",
        BagFaultKind.Unreadable => "terminal.unreadable",
        _ => "terminal.unlisted",
    }, ("path", fault.Path));

    private static async Task<int> End(int faults, TextWriter told)
    {
        await told.Say(faults == 0 ? "terminal.file-sound" : "terminal.file-damaged", ("count", faults));
        return faults == 0 ? 0 : 1;
    }
}
