using DisputeHelper.Custody;

namespace DisputeHelper.Commands;

/// <summary><c>verify</c>: checks everything that is stored. Exit 0 sound, 1 damage, 2 could not check.</summary>
public static class VerifyCommand
{
    /// <summary>Checks and tells; the wiring to the command line is the program's.</summary>
    /// <param name="services">Vault and custody over the data folder.</param>
    /// <param name="full">Every byte, not only every file.</param>
    /// <param name="anchor">A head seen earlier (<c>12:9f86…</c>), or null.</param>
    /// <param name="told">Where the report goes.</param>
    /// <param name="cancel">Stops it.</param>
    public static Task<int> Run(IServiceProvider services, bool full, string? anchor, TextWriter told, CancellationToken cancel) =>
        throw new NotImplementedException();
}
