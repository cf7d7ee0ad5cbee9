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

    /// <summary>Exit 0: the pack is written. 1: a sentence says why not.</summary>
    public static Task<int> Run(IServiceProvider rooms, OrderNumber order, string profile, BundleOptions options, string output, TextWriter told, CancellationToken stop)
    {
        var last = "";
        return MadeFile.Write(
            () => rooms.GetRequiredService<BundleDesk>().Make(
                Guid.CreateVersion7().ToString("D"), order, profile, options, rooms.GetRequiredService<TimeProvider>().GetUtcNow,
                (step, done, of) =>
                {
                    var line = of > 1 ? $"{step} ({done}/{of})" : step;
                    if (line != last) told.WriteLine(last = line);
                }, stop),
            rooms.GetRequiredService<EvidenceVault>(), output, told,
            made => told.Say("terminal.pack", ("file", output), ("pages", made.Pages), ("bytes", Terminal.Figure(made.Bytes)), ("hash", made.Sha256)), stop);
    }
}
