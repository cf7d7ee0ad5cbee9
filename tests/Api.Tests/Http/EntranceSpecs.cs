using DisputeHelper.Http.Access;

namespace DisputeHelper.Tests.Http;

/// <summary>Who may come in, decided by the route that was chosen, never by how the address looks.</summary>
public class EntranceSpecs
{
    private static readonly string[] Public =
        ["/", "/home/{file}", "/health", "/hello", "/pairing", "/view/{ticket}", "/calendar/{secret}.ics", "/openapi/{documentName}.json", "/swagger/{**file}"];

    [Fact]
    public async Task Only_the_listed_routes_may_be_used_without_a_token()
    {
        await using var program = await TestProgram.Start();
        var open = Routes.Endpoints(program)
            .Where(endpoint => endpoint.Metadata.GetMetadata<Entrance>() is { Token: false })
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Distinct();
        Assert.Equal(Public.Order(), open.Order());
    }

    [Fact]
    public async Task Every_other_route_answers_401_without_a_token_and_403_without_the_header()
    {
        await using var program = await TestProgram.Start();
        var host = $"Host: localhost:{program.Port}";
        var closed = Routes.Endpoints(program).Where(endpoint => endpoint.Metadata.GetMetadata<Entrance>() is null or { Token: true }).ToHashSet();
        Assert.NotEmpty(closed);
        var before = program.Log.EndpointHits;
        foreach (var (method, path) in Routes.All(program).Where(route => !IsPublic(route.Path)))
        {
            Assert.Equal(401, (await RawHttp.Ask(program.Port, $"{method} {path} HTTP/1.1", host, "X-DisputeHelper: 1", "Content-Length: 0")).Status);
            Assert.Equal(401, (await RawHttp.Ask(program.Port, $"{method} {path}?token={program.Token}&access_token={program.Token} HTTP/1.1", host, "X-DisputeHelper: 1", "Content-Length: 0")).Status);
            Assert.Equal(401, (await RawHttp.Ask(program.Port, $"{method} {path} HTTP/1.1", host, "X-DisputeHelper: 1", $"Cookie: token={program.Token}", "Content-Length: 0")).Status);
            Assert.Equal(403, (await RawHttp.Ask(program.Port, $"{method} {path} HTTP/1.1", host, $"Authorization: Bearer {program.Token}", "Content-Length: 0")).Status);
        }
        Assert.Equal(before, program.Log.EndpointHits);
    }

    [Theory]
    [InlineData("GET //captures HTTP/1.1")]
    [InlineData("GET /health/../captures HTTP/1.1")]
    [InlineData("GET /%2e%2e/captures HTTP/1.1")]
    [InlineData("GET /view/%2e%2e%2fcaptures HTTP/1.1")]
    [InlineData("GET /health;/captures HTTP/1.1")]
    [InlineData("GET /captures?raw?? HTTP/1.1")]
    [InlineData("GET /captures%00 HTTP/1.1")]
    [InlineData("GET /CAPTURES/ HTTP/1.1")]
    [InlineData("GET \\captures HTTP/1.1")]
    [InlineData("GET /swagger/../captures HTTP/1.1")]
    [InlineData("GET /swagger/%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /home/..%2f..%2fappsettings.json HTTP/1.1")]
    [InlineData("GET /home/Languages%2fen.json HTTP/1.1")]
    [InlineData("TRACE /captures HTTP/1.1")]
    [InlineData("CONNECT 127.0.0.1:1 HTTP/1.1")]
    [InlineData("GET * HTTP/1.1")]
    public async Task No_trick_of_the_address_gets_around_the_token(string line)
    {
        await using var program = await TestProgram.Start();
        var answer = await RawHttp.Ask(program.Port, line, $"Host: 127.0.0.1:{program.Port}", "X-DisputeHelper: 1", "X-HTTP-Method-Override: GET");
        Assert.InRange(answer.Status, 400, 499);
    }

    [Theory]
    [InlineData("/captures", "Sec-Fetch-Site: cross-site")]
    [InlineData("/captures", "Sec-Fetch-Site: same-site")]
    [InlineData("/captures", "Sec-Fetch-Dest: image")]
    [InlineData("/captures", "Sec-Fetch-Dest: script")]
    [InlineData("/captures", "Sec-Fetch-Mode: navigate")]
    [InlineData("/health", "Sec-Fetch-Site: cross-site")]
    [InlineData("/health", "Sec-Fetch-Dest: iframe")]
    [InlineData("/home/home.js", "Sec-Fetch-Site: cross-site")]
    [InlineData("/", "Sec-Fetch-Dest: iframe")]
    public async Task A_request_that_a_web_page_made_is_refused_even_with_the_token(string path, string sign)
    {
        await using var program = await TestProgram.Start();
        var answer = await RawHttp.Ask(program.Port, $"GET {path} HTTP/1.1", $"Host: 127.0.0.1:{program.Port}", "X-DisputeHelper: 1", $"Authorization: Bearer {program.Token}", sign);
        Assert.Equal(403, answer.Status);
        Assert.Equal("application/problem+json", answer.Header("Content-Type"));
    }

    [Theory]
    [InlineData("/", "none")]
    [InlineData("/", "cross-site")]
    [InlineData("/swagger/index.html", "none")]
    [InlineData("/openapi/v1.json", "none")]
    public async Task The_programs_own_pages_open_in_a_tab(string path, string site)
    {
        await using var program = await TestProgram.Start();
        var answer = await RawHttp.Ask(program.Port, $"GET {path} HTTP/1.1", $"Host: 127.0.0.1:{program.Port}", $"Sec-Fetch-Site: {site}", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document");
        Assert.Equal(200, answer.Status);
    }

    private static bool IsPublic(string path) =>
        path is "/" or "/health" or "/hello" or "/pairing" or "/swagger/" || path.StartsWith("/home/", StringComparison.Ordinal)
        || path.StartsWith("/view/", StringComparison.Ordinal) || path.StartsWith("/calendar/", StringComparison.Ordinal) || path.StartsWith("/openapi/", StringComparison.Ordinal) || path.StartsWith("/swagger", StringComparison.Ordinal);
}
