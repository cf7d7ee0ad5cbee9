using System.Globalization;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Facts;

namespace DisputeHelper.Commands;

/// <summary><c>verify</c>: checks everything that is stored. Exit 0 sound, 1 damage, 2 could not check.</summary>
public static class VerifyCommand
{
    private const int Sound = 0, Damaged = 1, Unchecked = 2;

    /// <summary>Checks and tells; the wiring to the command line is the program's.</summary>
    /// <param name="services">Vault and custody over the data folder.</param>
    /// <param name="full">Every byte, not only every file.</param>
    /// <param name="anchor">A head seen earlier (<c>12:9f86…</c>), or null.</param>
    /// <param name="told">Where the report goes.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<int> Run(IServiceProvider services, bool full, string? anchor, TextWriter told, CancellationToken cancel)
    {
        if (anchor is not null && Read(anchor) is null)
        {
            await told.Say("terminal.bad-head", ("head", anchor));
            return Unchecked;
        }
        try
        {
            var verification = services.GetRequiredService<Verification>();
            var report = await verification.Run(full ? VerificationLevel.Full : VerificationLevel.Quick, null, cancel, anchor is null ? null : Read(anchor));
            await Tell(report.In(Terminal.Language), told);
            return report.Sound ? Sound : Damaged;
        }
        catch (Exception failed) when (failed is StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            await told.Say("terminal.unchecked", ("why", Terminal.Why(failed)));
            return Unchecked;
        }
    }

    private static async Task Tell(VerificationReport report, TextWriter told)
    {
        foreach (var damage in report.Damages) await told.Say("terminal.damage", ("what", damage.Sentence));
        foreach (var notice in report.Notices) await told.Say("terminal.note", ("what", notice));
        var full = report.Level is VerificationLevel.Full;
        if (full) await told.Say("terminal.checked-full", ("captures", report.Captures), ("files", report.Blobs), ("bytes", report.Bytes), ("entries", report.Entries));
        else await told.Say("terminal.checked", ("captures", report.Captures), ("files", report.Blobs), ("entries", report.Entries));
        await told.Say("terminal.head", ("seq", report.Head.Seq), ("hash", report.Head.Hash));
        if (!report.Sound) await told.Say("terminal.damaged", ("count", report.Damages.Count));
        else await told.Say(full ? "terminal.sound-full" : "terminal.sound-quick");
    }

    private static CustodyHead? Read(string text) =>
        text.Split(':') is [var number, var hash]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) && TextValue.TryRead<Sha256>(hash) is { } sha256
            ? new(seq, sha256, null)
            : null;
}
