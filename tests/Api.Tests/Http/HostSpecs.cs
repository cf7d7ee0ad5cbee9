namespace DisputeHelper.Tests.Http;

/// <summary>DNS rebinding: a web page's own name, pointed at this machine, gets nothing.</summary>
public class HostSpecs
{
    [Fact]
    public async Task A_foreign_Host_is_refused_on_every_route_before_any_handler_runs()
    {
        await using var program = await TestProgram.Start();
        var port = program.Port;
        string[] foreign =
        [
            "evil.test", $"evil.test:{port}", $"127.0.0.1.nip.io:{port}", "localhost.", $"localhost.:{port}", "localhost:1", "127.0.0.1", $"127.1:{port}",
            $"0.0.0.0:{port}", $"127.0.0.2:{port}", $"[::ffff:127.0.0.1]:{port}", $"localhost@evil.test:{port}", $"evil.test#127.0.0.1:{port}", $"127.0.0.1:{port}.evil.test",
        ];
        var auth = $"Authorization: Bearer {program.Token}";
        foreach (var (method, path) in Routes.All(program).DistinctBy(route => route.Path))
            foreach (var host in foreign)
            {
                var answer = await RawHttp.Ask(port, $"{method} {path} HTTP/1.1", $"Host: {host}", auth, "X-DisputeHelper: 1", "Content-Length: 0");
                Assert.True(answer.Status is >= 400 and < 500, $"{method} {path} with Host {host} gave {answer.Status}");
            }
        Assert.Equal(0, program.Log.EndpointHits);
    }

    [Fact]
    public async Task A_missing_empty_or_doubled_Host_and_a_full_address_in_the_request_line_are_refused()
    {
        await using var program = await TestProgram.Start();
        var ours = $"Host: 127.0.0.1:{program.Port}";
        RawAnswer[] answers =
        [
            await RawHttp.Ask(program.Port, "GET /health HTTP/1.0"),
            await RawHttp.Ask(program.Port, "GET /health HTTP/1.1"),
            await RawHttp.Ask(program.Port, "GET /health HTTP/1.1", "Host:"),
            await RawHttp.Ask(program.Port, "GET /health HTTP/1.1", ours, "Host: evil.test"),
            await RawHttp.Ask(program.Port, "GET /health HTTP/1.1", ours, ours),
            await RawHttp.Ask(program.Port, "GET http://evil.test/health HTTP/1.1", ours),
            await RawHttp.Ask(program.Port, $"GET http://127.0.0.1:{program.Port}/health HTTP/1.1", ours),
        ];
        Assert.All(answers, answer => Assert.InRange(answer.Status, 400, 499));
        Assert.Equal(0, program.Log.EndpointHits);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("[::1]")]
    public async Task The_three_names_of_this_machine_are_answered(string host)
    {
        await using var program = await TestProgram.Start();
        var answer = await RawHttp.Ask(program.Port, "GET /health HTTP/1.1", $"Host: {host}:{program.Port}");
        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task The_refusal_is_a_sentence_that_repeats_nothing_of_the_request()
    {
        await using var program = await TestProgram.Start();
        var answer = await RawHttp.Ask(program.Port, "GET /captures HTTP/1.1", "Host: evil.test");
        Assert.Equal(421, answer.Status);
        Assert.Equal("application/problem+json", answer.Header("Content-Type"));
        Assert.DoesNotContain("evil", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("DisputeHelper", answer.Body, StringComparison.Ordinal);
    }
}
