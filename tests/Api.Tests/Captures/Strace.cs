using System.Diagnostics;

namespace DisputeHelper.Tests.Captures;

/// <summary>A theory that needs strace to make system calls fail; skipped, with a sentence, where it is missing.</summary>
internal sealed class StraceTheoryAttribute : TheoryAttribute
{
    public StraceTheoryAttribute() => Skip = Strace.Missing;
}

/// <inheritdoc cref="StraceTheoryAttribute" />
internal sealed class StraceFactAttribute : FactAttribute
{
    public StraceFactAttribute() => Skip = Strace.Missing;
}

internal static class Strace
{
    private static readonly Lazy<string?> Found = new(Look);

    public static string? Missing => Found.Value;

    // The quick way of tracing (seccomp) delivers injected errors, but no injected signals.
    public static string[] Command(string log, string calls, string? inject = null) =>
    [
        "strace", "-f", .. inject is not null && inject.Contains("signal", StringComparison.Ordinal) ? Array.Empty<string>() : ["--seccomp-bpf"], "-qq", "-y", "-s", "16", "-o", log, "-e", $"trace={calls}", "-e", "signal=none",
        .. inject is null ? Array.Empty<string>() : ["-e", $"inject={inject}"],
    ];

    private static string? Look()
    {
        try
        {
            var start = new ProcessStartInfo("strace", ["-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "true"]) { RedirectStandardError = true };
            using var run = Process.Start(start)!;
            run.WaitForExit();
            return run.ExitCode == 0 ? null : "strace is here but may not trace: faults of the disk were not tried.";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "strace is not installed (Debian: apt-get install strace): faults of the disk were not tried.";
        }
    }
}
