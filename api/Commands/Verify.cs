using System.CommandLine;

namespace DisputeHelper.Commands;

/// <summary>The command line of <see cref="VerifyCommand"/>.</summary>
internal static class Verify
{
    public static Command Command(Settings settings)
    {
        var quick = new Option<bool>("--quick") { Description = "Only the log and that every file is there; not every byte." };
        var anchor = new Option<string?>("--anchor") { Description = "A head of the log seen earlier, such as the one printed in a pack.", HelpName = "SEQ:HASH" };
        var command = new Command("verify", "Checks everything that is stored, and repairs nothing. Exit 0: sound. 1: damage. 2: could not check.") { quick, anchor };
        command.SetAction(async (parsed, stop) =>
        {
            await using var rooms = settings.Open(parsed);
            return await VerifyCommand.Run(rooms, !parsed.GetValue(quick), parsed.GetValue(anchor), parsed.InvocationConfiguration.Output, stop);
        });
        return command;
    }
}
