using System.CommandLine;

namespace DisputeHelper.Commands;

/// <summary>The command line of <see cref="VerifyCommand"/>.</summary>
internal static class Verify
{
    public static Command Command(Settings settings)
    {
        var quick = new Option<bool>("--quick") { Description = "Only the log and that every file is there; not every byte." };
        var anchor = new Option<string?>("--anchor") { Description = "A head of the log seen earlier, such as the one printed in a pack.", HelpName = "SEQ:HASH" };
        var file = new Argument<string?>("FILE") { Description = "An archive or a backup to check instead of the data folder.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("verify", "Checks everything that is stored, or one archive, and repairs nothing. Exit 0: sound. 1: damage. 2: could not check.") { file, quick, anchor };
        command.SetAction(async (parsed, stop) =>
        {
            if (parsed.GetValue(file) is { } archive) return await FileCheck.Run(Path.GetFullPath(archive), parsed.InvocationConfiguration.Output, stop);
            await using var rooms = settings.Open(parsed);
            return await VerifyCommand.Run(rooms, !parsed.GetValue(quick), parsed.GetValue(anchor), parsed.InvocationConfiguration.Output, stop);
        });
        return command;
    }
}
