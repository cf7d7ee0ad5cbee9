using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DisputeHelper.Http.Access;
using DisputeHelper.Vault;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DisputeHelper.Tests.Http;

public class PairingSpecs
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.Parse("2026-11-23T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task Whoever_types_the_code_gets_a_token_and_a_proof_that_the_program_knows_it_too()
    {
        await using var program = await TestProgram.Start(clock);
        var (code, nonce) = (program.ShowCode(), PairedClient.Nonce());
        var answer = await program.TryPair(code, nonce: nonce);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var token = receipt.GetProperty("token").GetString()!;
        Assert.Equal(43, token.Length);
        Assert.Equal(PairedClient.Mac(PairedClient.CodeKey(code, nonce), $"paired|{program.Port}|{nonce}|{token}"), receipt.GetProperty("serverProof").GetString());
        Assert.Equal(200, (await program.AskWith(token, "GET /devices HTTP/1.1")).Status);
    }

    [Fact]
    public async Task A_code_is_good_for_one_browser()
    {
        await using var program = await TestProgram.Start(clock);
        var code = program.ShowCode();
        Assert.Equal(HttpStatusCode.OK, (await program.TryPair(code)).StatusCode);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.NotFound, (await program.TryPair(code)).StatusCode);
    }

    [Theory]
    [InlineData(119, HttpStatusCode.OK)]
    [InlineData(120, HttpStatusCode.NotFound)]
    [InlineData(121, HttpStatusCode.NotFound)]
    public async Task A_code_lives_two_minutes(int seconds, HttpStatusCode expected)
    {
        await using var program = await TestProgram.Start(clock);
        var code = program.ShowCode();
        clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(expected, (await program.TryPair(code)).StatusCode);
    }

    [Fact]
    public async Task Five_wrong_tries_void_the_code_for_the_right_one_too()
    {
        await using var program = await TestProgram.Start(clock);
        var code = program.ShowCode();
        for (var wrong = 0; wrong < 5; wrong++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await program.TryPair("00000000")).StatusCode);
            clock.Advance(TimeSpan.FromSeconds(1));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await program.TryPair(code)).StatusCode);
    }

    [Fact]
    public async Task Tries_faster_than_one_a_second_are_sent_away_without_being_counted()
    {
        await using var program = await TestProgram.Start(clock);
        var code = program.ShowCode();
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.TryPair("00000000")).StatusCode);
        for (var hasty = 0; hasty < 6; hasty++) Assert.Equal(HttpStatusCode.TooManyRequests, (await program.TryPair(code)).StatusCode);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await program.TryPair(code)).StatusCode);
    }

    [Fact]
    public async Task Of_a_hundred_tries_at_once_at_most_one_succeeds()
    {
        await using var program = await TestProgram.Start(clock);
        var code = program.ShowCode();
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => program.TryPair(i == 50 ? code : "00000000"))));
        Assert.InRange(answers.Count(answer => answer.IsSuccessStatusCode), 0, 1);
        Assert.InRange(answers.Count(answer => answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.OK), 0, 1);
    }

    [Fact]
    public async Task Without_a_code_on_show_nobody_can_pair()
    {
        await using var program = await TestProgram.Start(clock);
        Assert.Equal(HttpStatusCode.NotFound, (await program.TryPair("00000000")).StatusCode);
    }

    [Fact]
    public async Task A_proof_made_for_another_port_is_worth_nothing_here()
    {
        await using var program = await TestProgram.Start(clock);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.TryPair(program.ShowCode(), port: program.Port + 1)).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.test")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    [InlineData("chrome-extension://abcdefghijklmnopabcdefghijklmnop.evil.test")]
    [InlineData("chrome-extension://short")]
    public async Task A_web_page_cannot_even_try(string origin)
    {
        await using var program = await TestProgram.Start(clock);
        Assert.Equal(HttpStatusCode.Forbidden, (await program.TryPair(program.ShowCode(), origin: origin)).StatusCode);
    }

    [Fact]
    public async Task A_code_written_by_the_command_line_is_taken_once_and_its_file_is_gone()
    {
        await using var program = await TestProgram.Start(clock);
        var code = PairingCode.New(clock.GetUtcNow());
        Assert.True(program.Services.GetRequiredService<PairingFile>().TryWrite(code));
        var file = program.Services.GetRequiredService<DataFolder>().Pairing;
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(HttpStatusCode.OK, (await program.TryPair(code.Text)).StatusCode);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Codes_have_no_letter_that_looks_like_a_digit()
    {
        var letters = Enumerable.Range(0, 2000).SelectMany(_ => PairingCode.New(clock.GetUtcNow()).Text).Distinct().Order();
        Assert.Equal("0123456789ABCDEFGHJKMNPQRSTVWXYZ", string.Concat(letters));
    }

    [Fact]
    public async Task The_program_proves_itself_on_the_port_that_was_dialled()
    {
        await using var program = await TestProgram.Start(clock);
        var receipt = await program.Pair();
        var nonce = PairedClient.Nonce();
        var hello = await RawHttp.Ask(program.Port, $"GET /hello?client={receipt.DeviceId}&nonce={nonce} HTTP/1.1", $"Host: 127.0.0.1:{program.Port}", "X-DisputeHelper: 1");
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(receipt.Token));
        Assert.Contains(PairedClient.Mac(key, $"dh-hello-v1|{nonce}|{program.Port}"), hello.Body, StringComparison.Ordinal);
        var unknown = await RawHttp.Ask(program.Port, $"GET /hello?client={Guid.NewGuid()}&nonce={nonce} HTTP/1.1", $"Host: 127.0.0.1:{program.Port}", "X-DisputeHelper: 1");
        Assert.Equal(404, unknown.Status);
    }
}
