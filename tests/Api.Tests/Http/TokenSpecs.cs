using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsCheck;
using DisputeHelper.Http;
using DisputeHelper.Http.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DisputeHelper.Tests.Http;

public class TokenSpecs
{
    private const string Nonce = "AAAAAAAAAAAAAAAAAAAAAA";
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task Every_changed_character_and_every_prefix_of_a_token_is_refused()
    {
        await using var program = await TestProgram.Start(clock);
        var devices = program.Services.GetRequiredService<Devices>();
        var token = program.Token;
        Assert.NotNull(await devices.FindByToken(token, default));
        for (var at = 0; at < token.Length; at++)
        {
            Assert.Null(await devices.FindByToken(token[..at], default));
            Assert.Null(await devices.FindByToken($"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}", default));
        }
        Assert.Null(await devices.FindByToken(token + "A", default));
    }

    [Theory]
    [InlineData("bearer {0}")]
    [InlineData("Bearer  {0}")]
    [InlineData("Bearer {0} ")]
    [InlineData("Basic {0}")]
    [InlineData("{0}")]
    public async Task A_token_counts_only_in_its_one_form(string form)
    {
        await using var program = await TestProgram.Start();
        var text = form.Replace("{0}", program.Token, StringComparison.Ordinal);
        var answer = await RawHttp.Ask(program.Port, "GET /devices HTTP/1.1", $"Host: 127.0.0.1:{program.Port}", "X-DisputeHelper: 1", $"Authorization: {text}");
        // HTTP itself takes blanks off the end of a header; that form is the right one again.
        Assert.Equal(form.EndsWith(' ') ? 200 : 401, answer.Status);
    }

    [Fact]
    public async Task Only_the_paired_origin_is_let_in()
    {
        await using var program = await TestProgram.Start();
        var receipt = await program.Pair();
        string[] lookalikes =
        [
            PairedClient.Origin + "/", PairedClient.Origin + ":80", PairedClient.Origin.ToUpperInvariant(), PairedClient.Origin[..^1], PairedClient.Origin + "a", "null",
            "https://abcdefghijklmnopabcdefghijklmnop", "moz-extension://abcdefghijklmnopabcdefghijklmnop", "chrome-extension://bbcdefghijklmnopabcdefghijklmnop",
            PairedClient.Origin.Replace("//", "//user@", StringComparison.Ordinal), PairedClient.Origin + ".evil.test", $"http://127.0.0.1:{program.Port}",
        ];
        Assert.Equal(200, (await program.AskWith(receipt.Token, "GET /devices HTTP/1.1", $"Origin: {PairedClient.Origin}")).Status);
        Assert.Equal(200, (await program.AskWith(receipt.Token, "GET /devices HTTP/1.1")).Status);
        foreach (var origin in lookalikes)
            Assert.Equal(403, (await program.AskWith(receipt.Token, "GET /devices HTTP/1.1", $"Origin: {origin}")).Status);
        Assert.Equal(403, (await program.AskWith(receipt.Token, "GET /devices HTTP/1.1", $"Origin: {PairedClient.Origin}", "Origin: https://evil.test")).Status);
    }

    [Fact]
    public async Task No_other_origin_is_ever_known()
    {
        await using var program = await TestProgram.Start();
        await program.Pair();
        var devices = program.Services.GetRequiredService<Devices>();
        await Gen.String.Where(text => text != PairedClient.Origin).SampleAsync(async text => !await devices.KnowsOrigin(text, default), iter: 100);
    }

    [Fact]
    public async Task A_token_of_one_browser_is_no_good_from_another()
    {
        await using var program = await TestProgram.Start(clock);
        const string other = "moz-extension://0f5a1c3e-1111-4222-8333-444455556666";
        var first = await program.Pair();
        clock.Advance(TimeSpan.FromSeconds(2));
        await program.Pair(other);
        Assert.Equal(403, (await program.AskWith(first.Token, "GET /devices HTTP/1.1", $"Origin: {other}")).Status);
    }

    [Fact]
    public async Task After_a_rotation_the_old_token_is_good_for_another_minute_and_not_longer()
    {
        await using var program = await TestProgram.Start(clock);
        var old = (await program.Pair()).Token;
        var fresh = await Rotate(program, old);
        Assert.Equal(200, (await program.AskWith(old, "GET /devices HTTP/1.1")).Status);
        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(401, (await program.AskWith(old, "GET /devices HTTP/1.1")).Status);
        Assert.Equal(200, (await program.AskWith(fresh, "GET /devices HTTP/1.1")).Status);
    }

    [Fact]
    public async Task A_rotation_whose_answer_was_lost_is_asked_for_again_with_the_old_token_within_its_minute()
    {
        await using var program = await TestProgram.Start(clock);
        var receipt = await program.Pair();
        await Rotate(program, receipt.Token);
        Assert.Equal(Proof(program, receipt), (await Hello(program, receipt)).GetProperty("formerProof").GetString());
        clock.Advance(TimeSpan.FromSeconds(40));
        await Rotate(program, receipt.Token);
        var fresh = await Rotate(program, receipt.Token);
        Assert.Equal(200, (await program.AskWith(fresh, "GET /devices HTTP/1.1")).Status);

        clock.Advance(TimeSpan.FromSeconds(21));        // Asking again lengthens nothing.
        Assert.Equal(401, (await program.AskWith(receipt.Token, "GET /devices HTTP/1.1")).Status);
        Assert.Equal(200, (await program.AskWith(fresh, "GET /devices HTTP/1.1")).Status);
        Assert.Equal(JsonValueKind.Null, (await Hello(program, receipt)).GetProperty("formerProof").ValueKind);
    }

    [Fact]
    public async Task A_revoked_browser_is_refused_at_once_and_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("disputehelper-").FullName;
        string token;
        await using (var program = await TestProgram.Start(folder: folder))
        {
            var receipt = await program.Pair();
            token = receipt.Token;
            Assert.Equal(System.Net.HttpStatusCode.NoContent, (await program.Client.DeleteAsync($"/devices/{receipt.DeviceId}")).StatusCode);
            Assert.Equal(401, (await program.AskWith(token, "GET /devices HTTP/1.1", $"Origin: {PairedClient.Origin}")).Status);
            Assert.Contains((await program.Client.GetFromJsonAsync<List<Device>>("/devices"))!, device => device.Id == receipt.DeviceId && device.RevokedAt is not null);
        }
        await using (var again = await TestProgram.Start(folder: folder))
            Assert.Equal(401, (await again.AskWith(token, "GET /devices HTTP/1.1")).Status);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Many_wrong_tokens_are_slowed_down_but_the_right_one_still_passes()
    {
        await using var program = await TestProgram.Start(clock);
        var statuses = new List<int>();
        for (var i = 0; i < 35; i++) statuses.Add((await program.AskWith(Tokens.New(), "GET /devices HTTP/1.1")).Status);
        Assert.Equal(401, statuses[0]);
        Assert.Equal(429, statuses[^1]);
        Assert.Equal(200, (await program.AskWith(program.Token, "GET /devices HTTP/1.1")).Status);
    }

    [Fact]
    public async Task A_token_is_found_in_no_log_and_in_no_file()
    {
        await using var program = await TestProgram.Start();
        var receipt = await program.Pair();
        await program.AskWith(receipt.Token, $"GET /captures?token={receipt.Token} HTTP/1.1");
        await program.AskWith(receipt.Token, "GET /nowhere HTTP/1.1");
        await program.AskWith(receipt.Token + "x", "GET /devices HTTP/1.1");
        Assert.NotEmpty(program.Log.Lines);
        // The address with a token in it is the sender's own doing: no route takes one, and none is logged above Debug.
        Assert.DoesNotContain(program.Log.Lines, line => line.Contains(receipt.Token, StringComparison.Ordinal) && !line.Contains("?token=", StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(program.Folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            Assert.DoesNotContain(receipt.Token, await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task<string> Rotate(TestProgram program, string token) =>
        Json(await program.AskWith(token, "POST /token/rotate HTTP/1.1")).GetProperty("token").GetString()!;

    private static async Task<JsonElement> Hello(TestProgram program, PairingReceipt receipt) =>
        Json(await program.AskWith(receipt.Token, $"GET /hello?client={receipt.DeviceId}&nonce={Nonce} HTTP/1.1"));

    private static string Proof(TestProgram program, PairingReceipt receipt) =>
        PairedClient.Mac(SHA256.HashData(Encoding.UTF8.GetBytes(receipt.Token)), $"dh-hello-v1|{Nonce}|{program.Port}");

    private static JsonElement Json(RawAnswer answer) => JsonDocument.Parse(answer.Body[answer.Body.IndexOf('{')..(answer.Body.LastIndexOf('}') + 1)]).RootElement;
}
