using System.CommandLine;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Archive;
using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Commands;

/// <summary><c>archive ORDER --out FILE</c>: the full archive of an order without the browser.</summary>
internal static class ArchiveCommand
{
    public static Command Command(Settings settings)
    {
        var order = new Argument<string>("ORDER") { Description = "The order's number." };
        var output = new Option<string>("--out") { Description = "Where the ZIP goes; a file of this name is replaced.", Required = true, HelpName = "FILE" };
        var redacted = new Option<bool>("--redacted") { Description = "Without address, phone, mail, card digits and other people's names." };
        var command = new Command("archive", "Writes the full archive of an order: pack, originals, log, and a page that checks them.") { order, output, redacted };
        command.SetAction(async (parsed, stop) =>
        {
            var told = parsed.InvocationConfiguration.Output;
            if (TextValue.TryRead<OrderNumber>(parsed.GetRequiredValue(order)) is not { } number)
            {
                await told.Say("terminal.number");
                return 1;
            }
            await using var rooms = settings.Open(parsed);
            return await Run(rooms, number, new BundleOptions(Form: BundleForm.Archive, Redacted: parsed.GetValue(redacted)) { Spoken = Terminal.Language }, Path.GetFullPath(parsed.GetRequiredValue(output)), told, parsed.InvocationConfiguration.Error, stop);
        });
        return command;
    }

    /// <summary>Exit 0: the archive is written. 1: a sentence says why not.</summary>
    public static Task<int> Run(IServiceProvider rooms, OrderNumber order, BundleOptions options, string output, TextWriter told, TextWriter progress, CancellationToken stop) => MadeFile.Write(
        () => rooms.GetRequiredService<ArchiveDesk>().Make(
            Guid.CreateVersion7().ToString("D"), order, "full", options, rooms.GetRequiredService<TimeProvider>().GetUtcNow, new Steps(progress).Tell, stop),
        rooms.GetRequiredService<EvidenceVault>(), output, told,
        made => told.Say("terminal.file", ("file", output), ("bytes", Terminal.Figure(made.Bytes)), ("hash", made.Sha256)), stop);
}
