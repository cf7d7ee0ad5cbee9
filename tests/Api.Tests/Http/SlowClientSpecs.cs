using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DisputeHelper.Tests.Http;

/// <summary>Whoever holds connections open and sends nothing, or one byte and no more, is let go, and nobody else waits for it.</summary>
public sealed class SlowClientSpecs
{
    [Fact]
    public async Task Two_hundred_silent_connections_keep_nobody_waiting()
    {
        await using var program = await TestProgram.Start();
        var silent = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 200; i++) silent.Add(await Dial(program));
            for (var round = 0; round < 5; round++)
            {
                using var another = program.Dial();
                using var answer = await another.GetAsync("/health");
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
        }
        finally { foreach (var one in silent) one.Dispose(); }
    }

    [Fact]
    public async Task Headers_that_never_end_are_answered_with_the_end_of_the_connection()
    {
        await using var program = await TestProgram.Start();
        using var slow = await Dial(program);
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /health HTTP/1.1\r\nHost: 127.0.0.1:{program.Port}\r\nX-Slow: "));
        Assert.Contains("408", await ToTheEnd(slow), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_trickles_is_not_waited_for_and_leaves_nothing()
    {
        await using var program = await TestProgram.Start();
        using var slow = await Dial(program);
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /captures HTTP/1.1\r\nHost: 127.0.0.1:{program.Port}\r\nAuthorization: Bearer {program.Token}\r\nX-DisputeHelper: 1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n-"));
        await ToTheEnd(slow);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(program.Folder, "blobs"), "*", SearchOption.AllDirectories));
        using var answer = await program.Client.GetAsync("/captures");
        Assert.Equal("[]", await answer.Content.ReadAsStringAsync());
    }

    private static async Task<TcpClient> Dial(TestProgram program)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, program.Port);
        return client;
    }

    // The server ends it by its own clock; a test that waits for ever would be ended by the run.
    private static async Task<string> ToTheEnd(TcpClient client)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var said = new MemoryStream();
        try { await client.GetStream().CopyToAsync(said, limit.Token); }
        catch (IOException) { /* Reset rather than closed: ended all the same. */ }
        return Encoding.ASCII.GetString(said.ToArray());
    }
}
