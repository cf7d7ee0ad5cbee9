using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DisputeHelper.Tests.Http;

/// <summary>A bare socket, because HttpClient will not send what an attacker would.</summary>
internal static class RawHttp
{
    /// <summary>Sends the text as it is and reads until the server closes.</summary>
    public static async Task<RawAnswer> Send(int port, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, limit.Token);
        }
        catch (IOException)
        {
            // A reset after the answer: what came before it counts.
        }
        return RawAnswer.Read(Encoding.Latin1.GetString(answer.ToArray()));
    }

    /// <summary>A request line and headers; the connection is closed after the answer.</summary>
    public static Task<RawAnswer> Ask(int port, string line, params string[] headers) =>
        Send(port, $"{line}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Connection: close\r\n\r\n");
}

/// <param name="Status">0 when the connection was closed without a word.</param>
internal sealed record RawAnswer(int Status, IReadOnlyList<string> Headers, string Body)
{
    public static RawAnswer Read(string text)
    {
        if (text.Length == 0) return new(0, [], "");
        var split = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = text[..(split < 0 ? text.Length : split)].Split("\r\n");
        return new(int.Parse(head[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), head[1..], split < 0 ? "" : text[(split + 4)..]);
    }

    public string? Header(string name) => Headers
        .FirstOrDefault(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
