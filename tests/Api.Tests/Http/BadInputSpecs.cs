using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Captures;
using DisputeHelper.Database;
using DisputeHelper.Tests.Captures;
using DisputeHelper.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Http;

/// <summary>Whatever is sent: a sentence to act on, nothing of the program's inside, and the program stays up.</summary>
public partial class BadInputSpecs
{
    private const string Multipart = "multipart/form-data; boundary=x";

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("{\"clientId\":1}", 400)]
    [InlineData("{\"clientId\":\"a\",\"clientName\":\"b\",\"clientNonce\":\"c\"}", 400)]
    [InlineData("{\"clientId\":\"a\",\"clientId\":\"a\",\"clientName\":\"b\",\"clientNonce\":\"c\",\"codeProof\":\"d\"}", 400)]
    [InlineData("{\"clientId\":\"a\",\"clientName\":\"b\",\"clientNonce\":\"c\",\"codeProof\":\"d\",\"more\":1}", 400)]
    [InlineData("{\"clientId\":\"a\",\"clientName\":\"b\",\"clientNonce\":\"c\",\"codeProof\":\"d\"}", 400)]
    public async Task Broken_JSON_is_refused_with_a_sentence(string json, int expected)
    {
        await using var program = await TestProgram.Start();
        var answer = await program.SendRaw("application/json", json, "POST /pairing HTTP/1.1");
        AssertSentence(answer.Status, expected, answer.Header("Content-Type"), answer.Body);
    }

    [Fact]
    public async Task JSON_that_is_nested_beyond_reason_is_refused()
    {
        await using var program = await TestProgram.Start();
        var answer = await program.SendRaw("application/json", "{\"clientId\":" + new string('[', 5000), "POST /pairing HTTP/1.1");
        AssertSentence(answer.Status, 400, answer.Header("Content-Type"), answer.Body);
    }

    [Theory]
    [InlineData("GET", "/captures/not-an-id")]
    [InlineData("GET", "/captures/7b0a4c61-6f0c-4f35-9c83-0f2f2ad4f8a1/parts/xyz")]
    [InlineData("GET", "/captures/..%2f..%2fetc%2fpasswd")]
    [InlineData("GET", "/orders/12")]
    [InlineData("GET", "/bundles/nonsense")]
    [InlineData("GET", "/captures?limit=many")]
    [InlineData("GET", "/nowhere")]
    [InlineData("DELETE", "/devices/nobody")]
    [InlineData("GET", "/captures/7b0a4c61-6f0c-4f35-9c83-0f2f2ad4f8a1")]
    public async Task A_bad_or_unknown_id_is_refused_with_a_sentence(string method, string path)
    {
        await using var program = await TestProgram.Start();
        var answer = await program.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        var status = (int)answer.StatusCode;
        Assert.True(status is 400 or 404, $"{path}: {status}");
        AssertSentence(status, status, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(Multipart, "", 400)]
    [InlineData(Multipart, "no part at all", 400)]
    [InlineData(Multipart, "--x\r\nContent-Disposition: form-data; name=\"capture\"\r\n\r\n{}", 400)]
    [InlineData(Multipart, "--x\r\nContent-Disposition: form-data; name=\"capture\"\r\nContent-Type: application/json\r\n\r\nnot json\r\n--x--\r\n", 400)]
    [InlineData(Multipart, "--x\r\nContent-Disposition: form-data; name=\"page\"\r\nContent-Type: text/html\r\n\r\n<p>\r\n--x--\r\n", 400)]
    [InlineData(Multipart, "--x\r\n\r\nnameless\r\n--x--\r\n", 400)]
    [InlineData("multipart/form-data", "--x--", 400)]
    [InlineData("application/json", "{}", 415)]
    [InlineData("text/plain", "hello", 415)]
    [InlineData("application/x-www-form-urlencoded", "a=b", 415)]
    public async Task A_broken_delivery_is_refused_with_a_sentence_and_nothing_is_kept(string type, string body, int expected)
    {
        await using var program = await TestProgram.Start();
        var answer = await program.SendRaw(type, body);
        AssertSentence(answer.Status, expected, answer.Header("Content-Type"), answer.Body);
        Assert.Equal("[]", await program.Client.GetStringAsync("/captures"));
    }

    [Fact]
    public async Task A_delivery_that_is_cut_off_leaves_nothing_and_the_program_answers_on()
    {
        await using var program = await TestProgram.Start();
        var whole = await SampleCapture.Make(1).Form().ReadAsStringAsync();
        var boundary = whole[2..whole.IndexOf('\r')];
        await program.SendRaw($"multipart/form-data; boundary={boundary}", whole[..(whole.Length / 2)]);
        var cut = await program.SendRaw($"multipart/form-data; boundary={boundary}", whole[..(whole.Length / 3)]);
        AssertSentence(cut.Status, 400, cut.Header("Content-Type"), cut.Body);
        Assert.Equal("[]", await program.Client.GetStringAsync("/captures"));
        Assert.Equal(201, (await program.Deliver(SampleCapture.Make(1))).Status);
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        await using var program = await TestProgram.Start();
        var content = new ByteArrayContent([1, 2, 3]);
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");
        var (status, body) = await Deliveries.Told(await program.Client.PostAsync("/pairing", content));
        AssertSentence(status, 415, "application/problem+json", body);
    }

    [Fact]
    public async Task A_JSON_body_over_its_limit_is_too_large()
    {
        await using var program = await TestProgram.Start();
        var content = new StringContent($"{{\"clientId\":\"{new string('a', 1024 * 1024)}\"}}", Encoding.UTF8, "application/json");
        var (status, body) = await Deliveries.Told(await program.Client.PostAsync("/pairing", content));
        AssertSentence(status, 413, "application/problem+json", body);
    }

    [Fact]
    public async Task A_capture_at_the_limit_is_taken_and_one_above_is_too_large()
    {
        await using var program = await TestProgram.Start(adjust: services => services.AddSingleton(new IntakeLimits { Capture = 200_000 }));
        Assert.Equal(201, (await program.Deliver(SampleCapture.Make(1, 60_000))).Status);
        var (status, body) = await program.Deliver(SampleCapture.Make(2, 300_000));
        AssertSentence(status, 413, "application/problem+json", body);
        Assert.Equal(201, (await program.Deliver(SampleCapture.Make(3, 60_000))).Status);
    }

    [Fact]
    public async Task A_full_disk_is_said_before_a_byte_is_taken_and_what_is_stored_can_still_be_read()
    {
        await using var program = await TestProgram.Start(adjust: services => services.AddSingleton(new IntakeLimits { KeepFree = long.MaxValue / 2 }));
        var (status, body) = await program.Deliver(SampleCapture.Make(1));
        AssertSentence(status, 507, "application/problem+json", body);
        Assert.Equal(HttpStatusCode.OK, (await program.Client.GetAsync("/captures")).StatusCode);
    }

    [Fact]
    public async Task A_store_that_takes_nothing_says_why()
    {
        await using var program = await TestProgram.Start();
        program.Services.GetRequiredService<EvidenceStore>().GoReadOnly(new("told.store-read-only"));
        var (status, body) = await program.Deliver(SampleCapture.Make(1));
        AssertSentence(status, 503, "application/problem+json", body);
        Assert.Contains("its file or disk is read-only", body, StringComparison.Ordinal);
        var health = await program.Stranger.GetStringAsync("/health");
        Assert.Contains("read-only", health, StringComparison.Ordinal);
        Assert.Contains("Nothing more is taken", health, StringComparison.Ordinal);
        Assert.DoesNotContain("its file or disk is read-only", health, StringComparison.Ordinal);     // Anyone may ask there.
    }

    [Fact]
    public async Task A_store_that_takes_nothing_says_why_in_the_language_that_the_sender_reads()
    {
        await using var program = await TestProgram.Start();
        program.Services.GetRequiredService<EvidenceStore>().GoReadOnly(new("told.store-disk"));
        program.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
        var (_, body) = await program.Deliver(SampleCapture.Make(1));
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal("store-unavailable", problem.GetProperty("code").GetString());
        Assert.Equal(Languages.Find("de")!["told.store-disk"], problem.GetProperty("detail").GetString());
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_inside_tells_nothing_of_the_inside(Exception failure, int expected)
    {
        var clock = new Failing(failure);
        await using var program = await TestProgram.Start(clock);
        clock.IsBroken = true;
        var answer = await program.Client.GetAsync("/devices");
        Assert.Equal(expected, (int)answer.StatusCode);
        AssertSentence(expected, expected, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());
    }

    public static TheoryData<Exception, int> Failures => new()
    {
        { new InvalidOperationException("secret at /home/someone/file.cs"), 500 },
        { new IOException("No space left on device : '/home/someone/evidence.db'", 28), 507 },
        { new StoreUnavailableException(new("told.store-newer")), 503 },
    };

    private static void AssertSentence(int status, int expected, string? type, string body)
    {
        Assert.Equal(expected, status);
        Assert.Equal("application/problem+json", type);
        var problem = JsonDocument.Parse(body[body.IndexOf('{')..(body.LastIndexOf('}') + 1)]).RootElement;
        Assert.Equal(expected, problem.GetProperty("status").GetInt32());
        Assert.Matches(@"^[A-Z“].{20,}[.]$", problem.GetProperty("detail").GetString());
        Assert.DoesNotMatch(Inside(), body);
    }

    [GeneratedRegex(@"   at |Exception|DisputeHelper\.[A-Z]|/home/|/tmp/|/root/|\.cs\b|\\\\n|line \d")]
    private static partial Regex Inside();

    /// <summary>A clock that breaks once the program is up, in the middle of the gate.</summary>
    private sealed class Failing(Exception failure) : TimeProvider
    {
        public bool IsBroken { get; set; }

        public override DateTimeOffset GetUtcNow() => IsBroken ? throw failure : base.GetUtcNow();
    }
}
