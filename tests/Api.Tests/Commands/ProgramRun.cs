using System.Diagnostics;

namespace DisputeHelper.Tests.Commands;

/// <summary>The program in a process of its own, run to its end.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Said">What it printed.</param>
/// <param name="Complained">What it printed on the error stream.</param>
internal sealed record ProgramRun(int Exit, string Said, string Complained)
{
    private static string Dll => Path.Combine(AppContext.BaseDirectory, "DisputeHelper.dll");

    public static async Task<ProgramRun> Of(string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Begin(arguments, environment);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new(process.ExitCode, await said, await complained);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Starts it and leaves it running; the caller ends it.</summary>
    public static Process Begin(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";       // What it prints is looked for in English, whatever this machine speaks.
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
