using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DisputeHelper.Benchmarks;

/// <summary>A program in a process of its own, from start to end.</summary>
internal sealed class Programs : IAsyncDisposable
{
    private readonly Process process;

    private Programs(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>The API's own dll as the solution builds it, beside this one's dependencies.</summary>
    public static string Api => typeof(DisputeHelper.Facts.OrderNumber).Assembly.Location;

    private static string Self => typeof(Programs).Assembly.Location;

    /// <summary>Starts a bare peer of this very assembly.</summary>
    public static Task<Programs> Peer(string name) => Start(port => [Self, name, $"{port}"]);

    /// <summary>Starts the product on a data folder.</summary>
    public static Task<Programs> Product(string data) => Start(port => [Api, "serve", "--data", data, "--urls", $"http://127.0.0.1:{port}"]);

    /// <summary>Starts, and returns as soon as <c>/health</c> was answered for the first time.</summary>
    private static async Task<Programs> Start(Func<int, string[]> arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", arguments(port)) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        var running = new Programs(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start."), port);
        running.process.BeginOutputReadLine();
        running.process.BeginErrorReadLine();
        while (!Answers(port))
            if (running.process.HasExited) throw new InvalidOperationException($"It ended with {running.process.ExitCode}.");
        return await Task.FromResult(running);
    }

    /// <summary>Runs a command of the product to its end and gives its output.</summary>
    public static async Task<string> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Api, .. arguments]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool Answers(int port)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Connect(IPAddress.Loopback, port);
            socket.Send(System.Text.Encoding.ASCII.GetBytes($"GET /health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-DisputeHelper: 1\r\nConnection: close\r\n\r\n"));
            var first = new byte[12];
            return socket.Receive(first) == 12 && first.AsSpan().SequenceEqual("HTTP/1.1 200"u8);
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
