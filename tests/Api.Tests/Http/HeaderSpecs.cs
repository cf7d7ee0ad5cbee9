using System.Text.RegularExpressions;

namespace DisputeHelper.Tests.Http;

/// <summary>The headers of every answer, whatever it says.</summary>
public class HeaderSpecs
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "FOO"];
    private static readonly string[] Origins = ["", "Origin: https://evil.test", "Origin: null", "Origin: chrome-extension://abcdefghijklmnopabcdefghijklmnop"];

    [Fact]
    public async Task No_answer_ever_carries_an_Access_Control_header()
    {
        await using var program = await TestProgram.Start();
        foreach (var path in Routes.All(program).Select(route => route.Path).Append("/nowhere").Distinct())
            foreach (var method in Methods)
                foreach (var origin in Origins)
                {
                    string[] headers = [$"Host: 127.0.0.1:{program.Port}", "Access-Control-Request-Method: POST", "Content-Length: 0"];
                    var answer = await RawHttp.Ask(program.Port, $"{method} {path} HTTP/1.1", origin.Length == 0 ? headers : [.. headers, origin]);
                    Assert.DoesNotContain(answer.Headers, header => Regex.IsMatch(header, "^access-control", RegexOptions.IgnoreCase));
                    if (method == "OPTIONS") Assert.Equal(405, answer.Status);
                }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/health")]
    [InlineData("/captures")]
    [InlineData("/nowhere")]
    [InlineData("/view/00000000000000000000000000000000")]
    public async Task Every_answer_is_locked_down(string path)
    {
        await using var program = await TestProgram.Start();
        var answer = await RawHttp.Ask(program.Port, $"GET {path} HTTP/1.1", $"Host: 127.0.0.1:{program.Port}");
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("same-origin", answer.Header("Cross-Origin-Resource-Policy"));
        Assert.Equal("DENY", answer.Header("X-Frame-Options"));
        Assert.Contains("frame-ancestors 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Null(answer.Header("Server"));
    }

    [Fact]
    public async Task Nothing_is_ever_upgraded_to_a_WebSocket()
    {
        await using var program = await TestProgram.Start();
        foreach (var (_, path) in Routes.All(program).DistinctBy(route => route.Path))
        {
            var answer = await RawHttp.Send(program.Port,
                $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{program.Port}\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + $"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer {program.Token}\r\nX-DisputeHelper: 1\r\n\r\n");
            Assert.InRange(answer.Status, 400, 499);
        }
    }
}
