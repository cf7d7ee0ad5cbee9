using System.CommandLine;
using DisputeHelper.Http.Access;
using DisputeHelper.Vault;

namespace DisputeHelper.Commands;

/// <summary><c>serve</c>: answers on the loopback addresses until it is stopped.</summary>
internal static class Serve
{
    public static Command Command(Settings settings)
    {
        var command = new Command("serve", "Answers the browser extension on this machine until it is stopped (the default).");
        command.SetAction((parsed, stop) => Run(settings, parsed, stop));
        return command;
    }

    public static async Task<int> Run(Settings settings, ParseResult parsed, CancellationToken stop)
    {
        var (port, refusal) = Ports.Choose(settings.Addresses(parsed));
        if ((Ports.ForeignSetting() ?? refusal) is { } sentence) return Refuse(sentence);
        try
        {
            await using var app = WebServer.Build(DataFolder.Open(settings.DataPath(parsed)), new BoundPort(port));
            await app.StartAsync(stop);
            Console.Out.WriteLine($"DisputeHelper is running at {app.Services.GetRequiredService<BoundPort>().Address}");
            Console.Out.WriteLine($"Your evidence is kept in    {app.Services.GetRequiredService<DataFolder>().Root}");
            ShowCode(app.Services.GetRequiredService<PairingDesk>());
            if (!Console.IsInputRedirected) ShowCodeOnEnter(app.Services.GetRequiredService<PairingDesk>());
            await app.WaitForShutdownAsync(stop);
            return 0;
        }
        catch (IOException failure) when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Refuse($"Another program took port {port} at this moment. Start DisputeHelper again.");
        }
    }

    private static void ShowCode(PairingDesk desk) =>
        Console.Out.WriteLine($"Pairing code                {desk.Show().Shown}   (good for two minutes{(Console.IsInputRedirected ? "" : "; Enter shows a new one")})");

    private static void ShowCodeOnEnter(PairingDesk desk) => new Thread(() =>
    {
        while (Console.In.ReadLine() is not null) ShowCode(desk);
    })
    { IsBackground = true, Name = "Enter" }.Start();

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
