using System.Net;
using System.Net.Sockets;

namespace DisputeHelper.Commands;

/// <summary>Finds the port to listen on. Only loopback addresses are ever accepted; there is no setting that opens the program to a network.</summary>
internal static class Ports
{
    /// <summary>Below 32768, where the systems' own ephemeral ports begin; the extension's content security policy names the same three.</summary>
    public static readonly int[] Defaults = [23719, 23720, 23721];

    /// <summary>The port, or a sentence that says why there is none.</summary>
    public static (int Port, string? Refusal) Choose(string? addresses)
    {
        var asked = new List<int>(Defaults);
        if (addresses is not null)
        {
            asked.Clear();
            foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!TryReadLoopback(address, out var port))
                    return (0, $"DisputeHelper listens on this machine only, so it cannot use {Shown(address)}. Give an address such as http://127.0.0.1:23719.");
                asked.Add(port);
            }
        }
        foreach (var port in asked)
            if (TryHold(port, out var free)) return (free, null);
        return (0, $"Another program uses port {string.Join(", ", asked)}, perhaps DisputeHelper itself in another window. Close it, or choose another address with --urls.");
    }

    /// <summary>Settings of the web framework that would open other sockets are refused, not ignored: who set them expects something.</summary>
    public static string? ForeignSetting() => Environment.GetEnvironmentVariables().Keys.Cast<string>()
        .FirstOrDefault(name => name.Equals("ASPNETCORE_URLS", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Kestrel__Endpoints", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("ASPNETCORE_Kestrel__Endpoints", StringComparison.OrdinalIgnoreCase)) is { } found
        ? $"The environment variable {found} is set, but DisputeHelper listens on this machine only. Remove it, and use --urls or DISPUTEHELPER_URLS with a loopback address."
        : null;

    private static bool TryReadLoopback(string address, out int port)
    {
        port = 0;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp) return false;
        port = uri.Port;
        return uri.PathAndQuery == "/" && uri.UserInfo.Length == 0 && uri.Host is "127.0.0.1" or "localhost" or "[::1]";
    }

    /// <summary>Both loopback addresses must be free: a stranger on one of them would be asked by some clients.</summary>
    private static bool TryHold(int port, out int free)
    {
        free = port;
        try
        {
            using var four = new TcpListener(IPAddress.Loopback, port);
            four.Start();
            free = ((IPEndPoint)four.LocalEndpoint).Port;
            if (!Socket.OSSupportsIPv6) return true;
            using var six = new TcpListener(IPAddress.IPv6Loopback, free);
            six.Start();
            return true;
        }
        catch (SocketException failure)
        {
            // A machine that speaks IPv6 but has no ::1 is served on 127.0.0.1 alone.
            return failure.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }

    private static string Shown(string address) =>
        new(address.Take(80).Select(c => char.IsControl(c) ? '?' : c).ToArray());
}
