using System.CommandLine;
using DisputeHelper.Facts;
using DisputeHelper.Imports;
using DisputeHelper.Wording;

namespace DisputeHelper.Commands;

/// <summary><c>import PATH…</c>: files and folders that the extension did not capture.</summary>
internal static class ImportCommand
{
    public static Command Command(Settings settings)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders or ZIP archives: saved pages (HTML, MHTML, web archive), mails (.eml), pictures, PDFs, videos.", Arity = ArgumentArity.OneOrMore };
        var order = new Option<string?>("--order") { Description = "The order that pictures, PDFs and videos belong to.", HelpName = "N" };
        var command = new Command("import", "Stores files as they came, in the log as imported, and reads them where possible. Imported twice, they are stored once.") { paths, order };
        command.SetAction(async (parsed, stop) =>
        {
            var told = parsed.InvocationConfiguration.Output;
            var number = TextValue.TryRead<OrderNumber>(parsed.GetValue(order));
            if (number is null && parsed.GetValue(order) is not null)
            {
                await told.Say("problem.import-number");
                return 1;
            }
            await using var rooms = settings.Open(parsed);
            return await Run(rooms, parsed.GetRequiredValue(paths), number, told, parsed.InvocationConfiguration.Error, stop);
        });
        return command;
    }

    /// <summary>Exit 0: everything was taken or known. 1: something was refused, or it was stopped; what was stored stays.</summary>
    public static async Task<int> Run(IServiceProvider rooms, string[] paths, OrderNumber? order, TextWriter told, TextWriter progress, CancellationToken stop)
    {
        var desk = rooms.GetRequiredService<ImportDesk>();
        var (files, absent) = ImportPaths.Find(paths);
        foreach (var path in absent) await told.Say("terminal.absent", ("path", path));
        var (counts, done) = (new Dictionary<ImportEnd, int>(), 0);
        try
        {
            foreach (var path in files)
            {
                stop.ThrowIfCancellationRequested();
                await foreach (var result in Take(desk, path, order, stop))
                {
                    counts[result.Outcome] = counts.GetValueOrDefault(result.Outcome) + 1;
                    await told.Say(Word(result.Outcome), ("file", result.File), ("told", result.In(Terminal.Language).Sentence));
                }
                if (++done % 10 == 0 || done == files.Count) await progress.Say("terminal.progress", ("done", done), ("of", files.Count));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await told.Say("terminal.import-stopped");
        }
        await told.Say("terminal.counts", ("stored", Count(ImportEnd.Stored)), ("waiting", Count(ImportEnd.Waiting)), ("known", Count(ImportEnd.Known)), ("refused", Count(ImportEnd.Refused)));
        return stop.IsCancellationRequested || Count(ImportEnd.Refused) > 0 || absent.Count > 0 ? 1 : 0;

        int Count(ImportEnd end) => counts.GetValueOrDefault(end);
    }

    private static async IAsyncEnumerable<ImportResult> Take(ImportDesk desk, FileInfo path, OrderNumber? order, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        FileStream? bytes = null;
        string? problem = null;
        try { bytes = new(path.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true); }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException) { problem = closed.Message; }
        if (bytes is null)
        {
            yield return new(path.Name, ImportEnd.Refused, new Sentence("terminal.unopened", ("why", problem)));
            yield break;
        }
        await using (bytes)
            await foreach (var result in desk.Take(new(path.Name, bytes, new DateTimeOffset(path.LastWriteTimeUtc)), order, stop)) yield return result;
    }

    private static string Word(ImportEnd end) => end switch
    {
        ImportEnd.Stored => "terminal.stored",
        ImportEnd.Known => "terminal.known",
        ImportEnd.Waiting => "terminal.waits",
        _ => "terminal.refused",
    };
}
