using System.Net;
using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Http.Access;
using DisputeHelper.Tests.Captures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DisputeHelper.Tests.Http;

public class CapturesApiSpecs
{
    [Fact]
    public async Task A_capture_is_acknowledged_with_what_was_stored_and_read()
    {
        await using var program = await TestProgram.Start();
        var sent = SampleCapture.Make(1);
        var (status, body) = await program.Deliver(sent);
        Assert.Equal(201, status);
        var receipt = JsonDocument.Parse(body).RootElement;
        Assert.Equal(sent.Id.Value, receipt.GetProperty("id").GetString());
        Assert.Equal(sent.Content.Select(part => Sha256.Of(part.Bytes).Value), receipt.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("sha256").GetString()));
        foreach (var field in new[] { "storedAt", "page", "orders", "missing", "conflicts", "note" }) Assert.True(receipt.TryGetProperty(field, out _), field);
    }

    [Fact]
    public async Task A_capture_sent_twice_is_stored_once_and_other_bytes_are_in_conflict()
    {
        await using var program = await TestProgram.Start();
        var sent = SampleCapture.Make(2);
        var (first, one) = await program.Deliver(sent);
        var (second, two) = await program.Deliver(sent);
        var (third, problem) = await program.Deliver(sent with { Title = "Another" });
        Assert.Equal((201, 200, 409), (first, second, third));
        Assert.Equal(JsonDocument.Parse(one).RootElement.GetProperty("storedAt").GetString(), JsonDocument.Parse(two).RootElement.GetProperty("storedAt").GetString());
        Assert.Contains("stays as it is", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_capture_is_listed_found_and_downloaded_as_it_was_sent()
    {
        await using var program = await TestProgram.Start();
        var sent = SampleCapture.Make(3);
        await program.Deliver(sent);
        Assert.Contains(sent.Id.Value, await program.Client.GetStringAsync("/captures"), StringComparison.Ordinal);
        Assert.Contains("Order details", await program.Client.GetStringAsync($"/captures/{sent.Id}"), StringComparison.Ordinal);
        foreach (var (_, _, bytes) in sent.Content)
        {
            var answer = await program.Client.GetAsync($"/captures/{sent.Id}/parts/{Sha256.Of(bytes)}");
            Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Matches("^[a-z0-9.-]+$", answer.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        }
    }

    [Fact]
    public async Task A_browser_that_is_revoked_while_it_sends_has_nothing_committed()
    {
        await using var program = await TestProgram.Start();
        var receipt = await program.Pair();
        var sent = SampleCapture.Make(4);
        var form = sent.Form();
        var body = new Interrupted(form, () => program.Client.DeleteAsync($"/devices/{receipt.DeviceId}"));
        body.Headers.ContentType = form.Headers.ContentType;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/captures") { Content = body };
        request.Headers.Add("X-DisputeHelper", "1");
        request.Headers.Authorization = new("Bearer", receipt.Token);
        var answer = await program.Stranger.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await program.Client.GetAsync($"/captures/{sent.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_stored_page_is_shown_through_a_ticket_on_which_nothing_can_run()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var program = await TestProgram.Start(clock);
        var sent = SampleCapture.Make(5).With("image", "image/svg+xml", "<svg onload='alert(1)'/>"u8.ToArray());
        await program.Deliver(sent);

        var page = await View(program, sent, sent.Content[0].Bytes);
        Assert.Equal("text/html; charset=utf-8", page.Header("Content-Type"));
        Assert.Equal("sandbox; default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; font-src data:; media-src data: blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'", page.Header("Content-Security-Policy"));
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", page.Header("Cross-Origin-Opener-Policy"));
        Assert.Contains("<p>Order 5</p>", page.Body, StringComparison.Ordinal);

        // Noise that calls itself a PNG, and an SVG: neither is handed out as something a browser would run.
        foreach (var part in new[] { sent.Content[1], sent.Content[^1] })
        {
            var other = await View(program, sent, part.Bytes);
            Assert.Equal("application/octet-stream", other.Header("Content-Type"));
            Assert.StartsWith("attachment", other.Header("Content-Disposition"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_ticket_is_good_for_a_minute_and_for_nothing_but_looking()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var program = await TestProgram.Start(clock);
        var sent = SampleCapture.Make(6);
        await program.Deliver(sent);
        var address = await TicketFor(program, sent, sent.Content[0].Bytes);
        Assert.InRange((await RawHttp.Ask(program.Port, $"POST {address} HTTP/1.1", $"Host: 127.0.0.1:{program.Port}", "Content-Length: 0")).Status, 400, 499);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(200, (await Open(program, address)).Status);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(404, (await Open(program, address)).Status);
        Assert.Null(program.Services.GetRequiredService<Tickets>().PartFor(new string('0', 32)));
    }

    private static async Task<RawAnswer> View(TestProgram program, SampleCapture capture, byte[] part) =>
        await Open(program, await TicketFor(program, capture, part));

    private static async Task<string> TicketFor(TestProgram program, SampleCapture capture, byte[] part)
    {
        var answer = await program.Client.PostAsync($"/captures/{capture.Id}/parts/{Sha256.Of(part)}/view", null);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("address").GetString()!;
    }

    private static Task<RawAnswer> Open(TestProgram program, string address) => RawHttp.Ask(
        program.Port, $"GET {address} HTTP/1.1", $"Host: 127.0.0.1:{program.Port}", "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document");

    /// <summary>A body that lets something happen after its first bytes are on the wire.</summary>
    private sealed class Interrupted(HttpContent inner, Func<Task> meanwhile) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var bytes = await inner.ReadAsByteArrayAsync();
            await stream.WriteAsync(bytes.AsMemory(0, 400));
            await stream.FlushAsync();
            await meanwhile();
            await stream.WriteAsync(bytes.AsMemory(400));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
