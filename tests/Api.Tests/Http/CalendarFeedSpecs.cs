using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Http;

/// <summary>A calendar's own address: it opens one thing, for reading, until it is ended.</summary>
public class CalendarFeedSpecs
{
    [Fact]
    public async Task A_calendar_address_works_without_a_token_until_it_is_ended()
    {
        await using var program = await TestProgram.Start();
        var (id, path) = await Make(program);
        var answer = await program.Stranger.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString());
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await answer.Content.ReadAsStringAsync());
        Assert.NotNull((await program.Client.GetFromJsonAsync<JsonNode>("/calendar-feeds"))![0]!["lastUsedAt"]);

        Assert.Equal(HttpStatusCode.NoContent, (await program.Client.DeleteAsync($"/calendar-feeds/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await program.Stranger.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await program.Client.DeleteAsync($"/calendar-feeds/{id}")).StatusCode);
    }

    [Fact]
    public async Task The_secret_opens_nothing_else_and_stands_in_no_list_no_row_and_no_log()
    {
        await using var program = await TestProgram.Start();
        var (_, path) = await Make(program);
        var secret = path["/calendar/".Length..^".ics".Length];
        await program.Stranger.GetAsync(path);
        foreach (var other in new[] { "/deadlines", "/deadlines.ics", "/orders", "/calendar-feeds", $"/view/{secret}" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, other) { Headers = { { "Authorization", $"Bearer {secret}" }, { "X-DisputeHelper", "1" } } };
            Assert.InRange((int)(await program.Stranger.SendAsync(request)).StatusCode, 400, 499);
        }

        Assert.DoesNotContain(secret, await program.Client.GetStringAsync("/calendar-feeds"));
        Assert.DoesNotContain(secret, await program.Client.GetStringAsync("/custody?seq=1"));
        await using var db = await program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        Assert.DoesNotContain(await db.CalendarFeeds.Select(f => f.Name + f.Alarms + f.Id).ToListAsync(), row => row.Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(await db.Custody.Select(c => c.Payload).ToListAsync(), row => row.Contains(secret, StringComparison.Ordinal));
        // What the program writes by itself begins at warnings.
        Assert.DoesNotContain(program.Log.Lines, line => !line.StartsWith("Trace", StringComparison.Ordinal) && !line.StartsWith("Debug", StringComparison.Ordinal)
            && !line.StartsWith("Information", StringComparison.Ordinal) && line.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site: cross-site")]
    [InlineData("Sec-Fetch-Mode: navigate")]
    [InlineData("Sec-Fetch-Dest: iframe")]
    [InlineData("Origin: https://evil.test")]
    [InlineData("Host: evil.test")]
    public async Task Nothing_that_a_web_page_can_send_is_answered_even_with_the_secret(string sign)
    {
        await using var program = await TestProgram.Start();
        var (_, path) = await Make(program);
        string[] headers = sign.StartsWith("Host", StringComparison.Ordinal) ? [sign] : [$"Host: 127.0.0.1:{program.Port}", sign];
        var answer = await RawHttp.Ask(program.Port, $"GET {path} HTTP/1.1", headers);
        Assert.InRange(answer.Status, 400, 499);
    }

    [Fact]
    public async Task Guessing_is_stopped_after_a_while()
    {
        await using var program = await TestProgram.Start();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++) answers.Add((await program.Stranger.GetAsync($"/calendar/guess{i}.ics")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, answers[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Theory]
    [InlineData("", 24)]
    [InlineData("My\u0007calendar", 24)]
    [InlineData("Calendar", 0)]
    [InlineData("Calendar", 9000)]
    public async Task A_calendar_needs_a_name_and_reminders_within_a_year(string name, int hours)
    {
        await using var program = await TestProgram.Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await program.Client.PostAsJsonAsync("/calendar-feeds", new { name, alarms = new[] { hours } })).StatusCode);
    }

    private static async Task<(string Id, string Path)> Make(TestProgram program)
    {
        var made = await (await program.Client.PostAsJsonAsync("/calendar-feeds", new { name = "Thunderbird", alarms = new[] { 72, 24 } })).Content.ReadFromJsonAsync<JsonNode>();
        var address = new Uri((string)made!["address"]!);
        Assert.Equal("127.0.0.1", address.Host);
        return ((string)made["feed"]!["id"]!, address.AbsolutePath);
    }
}
