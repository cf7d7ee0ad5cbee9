using System.CommandLine;
using DisputeHelper.Bundles;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Commands;

/// <summary><c>pack ORDER --profile P --out FILE</c>: an evidence pack without the browser. The pack is kept and logged as well.</summary>
internal static class Pack
{
    public static Command Command(Settings settings)
    {
        var order = new Argument<string>("ORDER") { Description = "The order's number." };
        var profile = new Option<string>("--profile") { Description = $"Who receives it: {string.Join(", ", new ProfileShelf().All.Keys)}.", DefaultValueFactory = _ => "full", HelpName = "P" };
        var output = new Option<string>("--out") { Description = "Where the PDF goes; a file of this name is replaced.", Required = true, HelpName = "FILE" };
        var without = new Option<string[]>("--without") { Description = "Exhibits to leave out, such as E3; the pack says so.", HelpName = "EXHIBIT", AllowMultipleArgumentsPerToken = true };
        var language = new Option<string?>("--language") { Description = $"What the pack speaks: {string.Join(", ", Languages.All.Select(known => known.Tag))}. Quotes stay as they were written.", HelpName = "TAG" };
        language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } tag && Languages.Find(tag) is null) result.AddError($"No pack speaks {tag}. Choose one of {string.Join(", ", Languages.All.Select(known => known.Tag))}.");
        });
        var command = new Command("pack", "Writes the evidence pack of an order as a PDF.") { order, profile, output, without, language };
        command.SetAction(async (parsed, stop) =>
        {
            var told = parsed.InvocationConfiguration.Output;
            if (TextValue.TryRead<OrderNumber>(parsed.GetRequiredValue(order)) is not { } number)
            {
                await told.Say("terminal.number");
                return 1;
            }
            await using var rooms = settings.Open(parsed);
            return await Run(rooms, number, parsed.GetRequiredValue(profile), new BundleOptions(parsed.GetValue(without)) { Language = parsed.GetValue(language), Spoken = Terminal.Language }, Path.GetFullPath(parsed.GetRequiredValue(output)), told, stop);
        });
        return command;
    }

    private static async Task<int> Run(
        IServiceProvider rooms, OrderNumber order, string profile, BundleOptions options, string output, TextWriter told, CancellationToken stop)
    {
        try
        {
            var last = "";
            var made = await rooms.GetRequiredService<BundleDesk>().Make(
                Guid.CreateVersion7().ToString("D"), order, profile, options, rooms.GetRequiredService<TimeProvider>().GetUtcNow,
                (step, done, of) =>
                {
                    var line = of > 1 ? $"{step} ({done}/{of})" : step;
                    if (line != last) told.WriteLine(last = line);
                }, stop);
            await Save(rooms.GetRequiredService<EvidenceVault>(), made.Sha256, output, stop);
            await told.Say("terminal.pack", ("file", output), ("pages", made.Pages), ("bytes", Terminal.Figure(made.Bytes)), ("hash", made.Sha256));
            return 0;
        }
        catch (BundleProblem problem)
        {
            await told.WriteLineAsync(problem.In(Terminal.Language));
            return 1;
        }
    }

    private static async Task Save(EvidenceVault vault, Sha256 pack, string output, CancellationToken stop)
    {
        try
        {
            // Written beside it first: whoever looks at the name sees a whole pack or the one before.
            var part = $"{output}.part";
            await using (var from = await vault.OpenVerified(pack, stop))
            await using (var to = File.Create(part)) await from.CopyToAsync(to, stop);
            File.Move(part, output, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BundleProblem(new Sentence("terminal.unwritten", ("file", output), ("why", failure.Message)));
        }
    }
}
