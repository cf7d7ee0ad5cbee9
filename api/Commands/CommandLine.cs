using System.CommandLine;
using DisputeHelper.Wording;

namespace DisputeHelper.Commands;

/// <summary>The commands of the program. Without one, it serves.</summary>
internal static class CommandLine
{
    /// <summary>Runs what was asked for. Exit 1: refused, with a sentence; 2 from <c>verify</c>: could not check.</summary>
    public static async Task<int> Run(string[] args)
    {
        Terminal.Prepare();
        try
        {
            return await Root().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is ITold)
        {
            await Console.Error.SayWhy(failure);
            return args.Contains("verify") ? 2 : 1;
        }
    }

    private static RootCommand Root()
    {
        var settings = new Settings();
        var root = new RootCommand("Keeps the evidence of your orders on this machine. Without a command it serves.")
        {
            settings.Data,
            settings.Urls,
            Serve.Command(settings),
            Pair.Command(settings),
            Token.Command(settings),
            Verify.Command(settings),
            Pack.Command(settings),
            ImportCommand.Command(settings),
            RereadCommand.Command(settings),
            BackupCommand.Command(settings),
            RestoreCommand.Command(settings),
            ArchiveCommand.Command(settings),
        };
        root.SetAction((parsed, stop) => Serve.Run(settings, parsed, stop));
        return root;
    }
}
