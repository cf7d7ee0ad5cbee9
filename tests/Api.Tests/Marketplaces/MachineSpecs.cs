using System.Diagnostics;
using DisputeHelper.Tests.Captures;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>What a page says does not depend on the machine that reads it.</summary>
public class MachineSpecs
{
    [Fact]
    public async Task A_day_is_the_same_day_whatever_the_machine_s_time_zone_and_language()
    {
        var here = await Words();
        Assert.Contains("29 января 2024 = 2024-01-29", here, StringComparison.Ordinal);
        Assert.Equal(here, await Words(("TZ", "Pacific/Kiritimati")));
        Assert.Equal(here, await Words(("TZ", "Pacific/Pago_Pago"), ("LANG", "th_TH.UTF-8"), ("LC_ALL", "th_TH.UTF-8")));
        Assert.Equal(here, await Words(("TZ", "America/Sao_Paulo"), ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "ar_SA.UTF-8")));
    }

    // .NET does not start without ICU unless it is told to do without; then names of months other than English ones are unknown.
    [Fact]
    public async Task Without_ICU_the_days_of_other_languages_stay_unread_and_nothing_is_read_wrong()
    {
        var lines = (await Words()).Split('\n');
        var poor = (await Words(("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"))).Split('\n');
        Assert.Equal(lines.Length, poor.Length);
        Assert.Contains("Jan 1, 2026 = 2026-01-01", poor);
        Assert.Contains("29 января 2024 = ", poor);
        Assert.Contains("R$1.977,90 = 1977.90", poor);
        Assert.All(lines.Zip(poor), pair => Assert.True(pair.First == pair.Second || pair.Second.EndsWith("= ", StringComparison.Ordinal), $"{pair.First} became {pair.Second}"));
    }

    private static async Task<string> Words(params (string Name, string Value)[] environment)
    {
        var host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        var start = new ProcessStartInfo(host, [StoreDriver.Program, "words"]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var words = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return words.ReplaceLineEndings("\n").Trim('\n');
    }
}
