using System.CommandLine;
using DisputeHelper.Http.Access;
using DisputeHelper.Vault;

namespace DisputeHelper.Commands;

/// <summary><c>pair</c>: shows a code for the running program, when its own window is out of reach.</summary>
internal static class Pair
{
    public static Command Command(Settings settings)
    {
        var command = new Command("pair", "Shows a pairing code for the program that runs on this data folder.");
        command.SetAction(parsed =>
        {
            var code = PairingCode.New(TimeProvider.System.GetUtcNow());
            if (!new PairingFile(DataFolder.Open(settings.DataPath(parsed))).TryWrite(code))
            {
                parsed.InvocationConfiguration.Error.WriteLine(
                    "The code could not be written into the data folder. Nothing was changed. Check that the folder is yours and that the disk has room.");
                return 1;
            }
            parsed.InvocationConfiguration.Output.WriteLine($"Pairing code   {code.Shown}   (good for two minutes, for one browser; the program must be running)");
            return 0;
        });
        return command;
    }
}
