using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Typst;

/// <summary>One run of the engine in a process of its own: whatever a picture or a font does to it, this program stays up.</summary>
internal sealed class RenderProcess(RenderBudget budget)
{
    /// <summary>Runs the script; answers with what it said, or with a sentence why there is no pack.</summary>
    /// <exception cref="BundleProblem">It could not run, or not within its budget.</exception>
    public async Task<RenderAnswer> Run(string jobFile, CancellationToken cancel)
    {
        using var process = Start(jobFile);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(budget.Time);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var memory = GuardMemory(process, time.Token);
        try
        {
            await process.WaitForExitAsync(time.Token);
        }
        catch (OperationCanceledException)
        {
            Kill(process);
            // Its files are deleted next, and some systems do not delete what a process still holds.
            await process.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
            throw new BundleProblem(new Sentence("problem.pack-time", ("seconds", Math.Round(budget.Time.TotalSeconds))));
        }
        finally
        {
            await time.CancelAsync();
        }
        if (await memory)
            throw new BundleProblem(new Sentence("problem.pack-memory", ("megabytes", budget.Megabytes)));
        return Read(await output)
            ?? throw new BundleProblem(new Sentence("problem.pack-silent", ("detail", LastLine(await errors))));
    }

    private Process Start(string jobFile)
    {
        var start = new ProcessStartInfo(budget.Node)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(jobFile)!,
        };
        // Where the C library's heap is glibc's: large pieces go back to the system when they are done with, and it does not learn to keep ever larger ones.
        // What a pack of 10,000 messages holds at most is the same on every run with it, and up to 40 MB more without. Other systems do not know the name.
        start.Environment["MALLOC_MMAP_THRESHOLD_"] = "131072";
        start.ArgumentList.Add("--max-old-space-size=512");
        start.ArgumentList.Add(budget.Script);
        start.ArgumentList.Add(jobFile);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new BundleProblem(new Sentence("problem.pack-node"));
        }
    }

    /// <summary>True when the process was stopped for what it took; the engine's memory lies outside of node's own limit.</summary>
    private async Task<bool> GuardMemory(Process process, CancellationToken over)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            while (await tick.WaitForNextTickAsync(over))
            {
                process.Refresh();
                if (process.HasExited) return false;
                if (process.WorkingSet64 <= budget.Megabytes * 1_048_576L) continue;
                Kill(process);
                return true;
            }
        }
        catch (Exception over1) when (over1 is OperationCanceledException or InvalidOperationException)
        {
            // It ended by itself.
        }
        return false;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It ended in the meantime.
        }
    }

    private static RenderAnswer? Read(string output)
    {
        try
        {
            return JsonSerializer.Deserialize<RenderAnswer>(output.Trim(), RenderJob.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string LastLine(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault(line => line.Length < 200) ?? "–";
}

/// <summary>What one run may use.</summary>
/// <param name="Node">The program that runs the script.</param>
/// <param name="Script">The script.</param>
/// <param name="Time">How long it may take.</param>
/// <param name="Megabytes">How much memory it may hold.</param>
internal sealed record RenderBudget(string Node, string Script, TimeSpan Time, int Megabytes)
{
    /// <summary>200 pictures at page size took 1.5 GB and 3 s when it was measured; ten times the time is for old machines.</summary>
    public static RenderBudget Default { get; } = new(
        Environment.GetEnvironmentVariable("DISPUTEHELPER_NODE") is { Length: > 0 } node ? node : "node",
        Path.Combine(AppContext.BaseDirectory, "Bundles", "Typst", "render.mjs"), TimeSpan.FromSeconds(120), 3072);
}
