using DisputeHelper.Bundles;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Commands;

/// <summary>Makes a pack or an archive and puts it where it was wished; whatever ends that is one sentence.</summary>
internal static class MadeFile
{
    /// <summary>Exit 0: the file is there. 1: a sentence says why not.</summary>
    /// <param name="make">Makes it; it is kept and logged then.</param>
    /// <param name="vault">Where it is kept.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="told">Hears the end.</param>
    /// <param name="tell">Tells of what was made.</param>
    /// <param name="stop">Ctrl-C.</param>
    public static async Task<int> Write(Func<Task<MadePack>> make, EvidenceVault vault, string output, TextWriter told, Func<MadePack, Task> tell, CancellationToken stop)
    {
        try
        {
            var made = await make();
            await Save(vault, made, output, stop);
            await tell(made);
            return 0;
        }
        catch (BundleProblem problem)
        {
            await told.WriteLineAsync(problem.In(Terminal.Language));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await told.Say("terminal.pack-stopped");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ITold)
        {
            await told.SayWhy(failure);
        }
        return 1;
    }

    private static async Task Save(EvidenceVault vault, MadePack made, string output, CancellationToken stop)
    {
        // Written beside it first: whoever looks at the name sees a whole file or the one before.
        var part = $"{output}.part";
        try
        {
            await using (var from = await vault.OpenVerified(made.Sha256, stop))
            await using (var to = File.Create(part)) await from.CopyToAsync(to, stop);
            File.Move(part, output, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BundleProblem(new Sentence("terminal.unwritten", ("file", output), ("why", Terminal.Why(failure))));
        }
        finally
        {
            if (File.Exists(part)) File.Delete(part);
        }
    }
}
