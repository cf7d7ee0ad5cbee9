using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Commands;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Bundles;

/// <summary>Asking for a pack, watching it, fetching it: against the running program, with captures that went the real way.</summary>
public sealed class BundleQueueSpecs(ToldStory story) : IClassFixture<ToldStory>
{
    [Fact]
    public async Task A_pack_is_asked_for_watched_to_its_end_and_fetched()
    {
        var asked = await story.Ask("full");
        var events = await story.Watch(asked.Id);
        Assert.Equal("done", events[^1].EventType);
        Assert.All(events.SkipLast(1), told => Assert.Equal("progress", told.EventType));
        Assert.Contains(events, told => told.Data.State is BundleState.Working);

        using var file = await story.Program.Client.GetAsync($"/bundles/{asked.Id}/file");
        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"evidence-{SampleStory.Order}-full.pdf", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(events[^1].Data.Sha256, Sha256.Of(bytes));
        if (Environment.GetEnvironmentVariable("DISPUTEHELPER_KEEP_STORY") is { Length: > 0 } copy) await File.WriteAllBytesAsync(copy, bytes);
    }

    [Fact]
    public async Task The_same_case_gives_the_same_bytes_although_the_log_has_grown()
    {
        var first = await story.Make("full");
        var second = await story.Make("full");
        Assert.NotNull(first.Sha256);
        Assert.Equal(first.Sha256, second.Sha256);
    }

    [Fact]
    public async Task A_finished_pack_is_logged_with_its_hash()
    {
        var made = await story.Make("full");
        await using var db = await story.Program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        var entry = (await db.Custody.AsNoTracking().Where(e => e.Type == "bundle-made").ToListAsync()).Single(e => e.Payload.Contains(made.Id, StringComparison.Ordinal));
        Assert.Contains(made.Sha256!.Value, entry.Payload, StringComparison.Ordinal);
        Assert.Equal(SampleStory.Order, entry.Subject);
    }

    [Fact]
    public async Task The_events_of_a_pack_that_has_ended_are_its_end()
    {
        var made = await story.Make("full");
        Assert.Equal("done", Assert.Single(await story.Watch(made.Id)).EventType);
    }

    [Fact]
    public async Task A_pack_that_waits_can_be_cancelled()
    {
        var first = await story.Ask("full");
        var second = await story.Ask("full");
        using var answer = await story.Program.Client.DeleteAsync($"/bundles/{second.Id}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("cancelled", (await story.Watch(second.Id))[^1].EventType);
        using var file = await story.Program.Client.GetAsync($"/bundles/{second.Id}/file");
        Assert.Equal(HttpStatusCode.Conflict, file.StatusCode);
        Assert.Equal("done", (await story.Watch(first.Id))[^1].EventType);
    }

    [Fact]
    public async Task The_command_line_writes_the_same_pack()
    {
        var output = Path.Combine(story.Program.Folder, "pack.pdf");
        Assert.Equal(0, await CommandLine.Run(["pack", SampleStory.Order, "--profile", "full", "--out", output, "--data", story.Program.Folder]));
        Assert.Equal((await story.Make("full")).Sha256, Sha256.Of(await File.ReadAllBytesAsync(output)));
        Assert.Equal(1, await CommandLine.Run(["pack", SampleStory.Order, "--language", "tlh", "--out", output, "--data", story.Program.Folder]));
        Assert.Equal(0, await CommandLine.Run(["pack", SampleStory.Order, "--language", "ja", "--out", output, "--data", story.Program.Folder]));
        Assert.NotEqual((await story.Make("full")).Sha256, Sha256.Of(await File.ReadAllBytesAsync(output)));
        Assert.Equal(1, await CommandLine.Run(["pack", "8999999999999999", "--out", output, "--data", story.Program.Folder]));
    }

    [Fact]
    public async Task A_profile_that_nobody_knows_is_answered_with_those_there_are()
    {
        using var answer = await story.Post("bank");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("aliexpress, amex, consumer-body, full", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_that_the_programs_end_broke_off_has_failed_and_says_why_in_the_callers_language()
    {
        var id = Guid.NewGuid().ToString("D");
        await story.Program.Services.GetRequiredService<EvidenceStore>().Write(db =>
        {
            db.Bundles.Add(new() { Id = id, OrderNumber = TextValue.Read<OrderNumber>(SampleStory.Order), Profile = "full", Options = "{}", State = "working", CreatedAt = DateTimeOffset.UnixEpoch });
            return Task.CompletedTask;
        }, default);
        var closed = Languages.Find("de")!["packProgramClosed"];
        var told = await German<BundleProgress>($"/bundles/{id}");
        Assert.Equal((BundleState.Failed, closed), (told.State, told.Problem));
        var line = (await German<BundleRecord[]>($"/orders/{SampleStory.Order}/bundles")).Single(one => one.Id == id);
        Assert.Equal((BundleState.Failed, closed), (line.State, line.Problem));
    }

    private async Task<T> German<T>(string path)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Language", "de" } } };
        using var answer = await story.Program.Client.SendAsync(asked);
        return (await answer.Content.ReadFromJsonAsync<T>(FactsJson.Options))!;
    }

    [Fact]
    public async Task An_order_that_no_page_speaks_of_has_no_pack()
    {
        using var answer = await story.Post("full", "8999999999999999");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var missing = await story.Program.Client.GetAsync($"/bundles/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }
}

/// <summary>A program that knows the story.</summary>
public sealed class ToldStory : IAsyncLifetime
{
    internal TestProgram Program { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Program = await TestProgram.Start();
        await Program.Tell();
    }

    public async Task DisposeAsync() => await Program.DisposeAsync();

    internal Task<HttpResponseMessage> Post(string profile, string order = SampleStory.Order, object? options = null) =>
        Program.Client.PostAsJsonAsync($"/orders/{order}/bundles", new { profile, options });

    internal async Task<BundleProgress> Ask(string profile, object? options = null)
    {
        using var answer = await Post(profile, options: options);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        var asked = (await answer.Content.ReadFromJsonAsync<BundleProgress>(FactsJson.Options))!;
        Assert.Equal($"/bundles/{asked.Id}", answer.Headers.Location!.OriginalString);
        return asked;
    }

    internal async Task<List<SseItem<BundleProgress>>> Watch(string id)
    {
        await using var stream = await Program.Client.GetStreamAsync($"/bundles/{id}/events");
        List<SseItem<BundleProgress>> events = [];
        await foreach (var told in SseParser.Create(stream, (_, data) => JsonSerializer.Deserialize<BundleProgress>(data, FactsJson.Options)!).EnumerateAsync()) events.Add(told);
        return events;
    }

    internal async Task<BundleProgress> Make(string profile, object? options = null) => (await Watch((await Ask(profile, options)).Id))[^1].Data;
}
