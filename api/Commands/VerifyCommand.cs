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
            await told.WriteLineAsync($"“{anchor}” is not a head of the log. Write it as it is printed in a pack: number, colon, 64 hexadecimal digits.");
            return Unchecked;
        }
        try
        {
            var verification = services.GetRequiredService<Verification>();
            var report = await verification.Run(full ? VerificationLevel.Full : VerificationLevel.Quick, null, cancel, anchor is null ? null : Read(anchor));
            await Tell(report, told);
            return report.Sound ? Sound : Damaged;
        }
        catch (Exception failed) when (failed is StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            await told.WriteLineAsync($"The evidence could not be checked: {failed.Message}");
            return Unchecked;
        }
    }

    private static async Task Tell(VerificationReport report, TextWriter told)
    {
        foreach (var damage in report.Damages) await told.WriteLineAsync($"DAMAGE  {damage.Sentence}");
        foreach (var notice in report.Notices) await told.WriteLineAsync($"note    {notice}");
        await told.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Checked {report.Captures} captures, {report.Blobs} files{(report.Level is VerificationLevel.Full ? $" ({report.Bytes} bytes, each hashed anew)" : "")} and {report.Entries} entries of the log."));
        await told.WriteLineAsync($"Head of the log: {report.Head.Seq}:{report.Head.Hash}");
        await told.WriteLineAsync(report.Sound
            ? report.Level is VerificationLevel.Full ? "All of it is as it was stored." : "Nothing is missing. A full check also reads every byte."
            : $"Damaged: {report.Damages.Count}. Nothing was repaired. Keep this folder as it is, and restore what is named above from a backup.");
    }

    private static CustodyHead? Read(string text) =>
        text.Split(':') is [var number, var hash]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) && TextValue.TryRead<Sha256>(hash) is { } sha256
            ? new(seq, sha256, null)
            : null;
}
