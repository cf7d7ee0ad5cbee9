using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace DisputeHelper.Benchmarks;

/// <summary>The bare programs that ours is measured against, each run in a process of its own.</summary>
internal static partial class Peers
{
    /// <summary>A minimal API that does nothing: the floor for a start.</summary>
    public static Task Empty(int port)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/health", () => "ok");
        return app.RunAsync($"http://127.0.0.1:{port}");
    }

    /// <summary>An endpoint that streams, hashes, writes and fsyncs what it is sent: the floor for an intake.</summary>
    public static Task Sink(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var app = builder.Build();
        app.MapGet("/health", () => "ok");
        app.MapPost("/sink", Receive);
        return app.RunAsync($"http://127.0.0.1:{port}");
    }

    private static async Task<string> Receive(HttpRequest request)
    {
        var path = Path.Combine(Path.GetTempPath(), $"sink-{Guid.NewGuid():N}");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
        {
            for (int filled; (filled = await Fill(request.Body, buffer)) > 0;)
            {
                hash.AppendData(buffer, 0, filled);
                await file.WriteAsync(buffer.AsMemory(0, filled));
            }
            if (OperatingSystem.IsWindows()) file.Flush(flushToDisk: true);
            else if (FSync((int)file.SafeFileHandle.DangerousGetHandle()) != 0) throw new IOException("fsync failed");
        }
        File.Delete(path);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<int> Fill(Stream body, byte[] buffer)
    {
        var filled = 0;
        for (int read; filled < buffer.Length && (read = await body.ReadAsync(buffer.AsMemory(filled))) > 0;) filled += read;
        return filled;
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FSync(int fd);
}
