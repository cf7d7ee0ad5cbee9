using System.CommandLine;
using DisputeHelper.Http.Access;

namespace DisputeHelper.Commands;

/// <summary><c>token new</c>: a token for one's own scripts. It is shown once and never stored.</summary>
internal static class Token
{
    public static Command Command(Settings settings)
    {
        var name = new Option<string>("--name") { Description = "What to call it in the list of devices.", Required = true, HelpName = "N" };
        var make = new Command("new", "Makes a token for a script, and shows it once.") { name };
        make.SetAction(async (parsed, stop) =>
        {
            await using var rooms = settings.Open(parsed);
            var token = Tokens.New();
            await rooms.GetRequiredService<Devices>().Add(Guid.NewGuid().ToString("D"), parsed.GetRequiredValue(name), null, token, stop);
            parsed.InvocationConfiguration.Output.WriteLine(token);
        });
        return new Command("token", "Tokens for one's own scripts.") { make };
    }
}
