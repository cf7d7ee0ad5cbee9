using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DisputeHelper.Database;
using DisputeHelper.Tests.Imports;
using DisputeHelper.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Http;

/// <summary>Whatever is refused, and at whichever door: it is said in the language of whoever asked.</summary>
public class SpokenRefusalSpecs
{
    private static readonly string[] Asked = ["en", "de", "ja", "ar"];

    private static readonly Dictionary<string, Func<HttpRequestMessage>> Refused = new()
    {
        ["broken JSON"] = () => With(HttpMethod.Post, "/pairing", "{", "application/json"),
        ["JSON of another shape"] = () => With(HttpMethod.Post, "/pairing", "{\"clientId\":1}", "application/json"),
        ["a pairing that nobody began"] = () => With(HttpMethod.Post, "/pairing", $"{{\"clientId\":\"{Guid.Empty}\",\"clientName\":\"x\",\"clientNonce\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"codeProof\":\"x\"}}", "application/json"),
        ["an address that is none"] = () => new(HttpMethod.Get, "/nowhere"),
        ["an id that is none"] = () => new(HttpMethod.Get, "/captures/not-an-id"),
        ["a number that is none"] = () => new(HttpMethod.Get, "/captures?limit=many"),
        ["a method that does not fit"] = () => new(HttpMethod.Delete, "/captures"),
        ["a foreign token"] = () => new(HttpMethod.Get, "/captures") { Headers = { Authorization = new("Bearer", "nobody's") } },
        ["a foreign page"] = () => new(HttpMethod.Get, "/captures") { Headers = { { "Origin", "https://evil.example" } } },
        ["a page that was opened"] = () => new(HttpMethod.Get, "/captures") { Headers = { { "Sec-Fetch-Site", "cross-site" } } },
        ["another type of content"] = () => With(HttpMethod.Post, "/captures", "hello", "text/plain"),
        ["a delivery without a boundary"] = () => With(HttpMethod.Post, "/captures", "--x--", "multipart/form-data"),
        ["an import without a boundary"] = () => With(HttpMethod.Post, "/imports", "--x--", "multipart/form-data"),
        ["an import of nothing"] = () => With(HttpMethod.Post, "/imports", "--x--\r\n", "multipart/form-data; boundary=x"),
        ["an empty delivery"] = () => With(HttpMethod.Post, "/captures", "--x--\r\n", "multipart/form-data; boundary=x"),
        ["a delivery that breaks off"] = () => Part("capture", "application/json", "{}", end: ""),
        ["a head that is no JSON"] = () => Part("capture", "application/json", "not json"),
        ["a page before the head"] = () => Part("page", "text/html", "<p>"),
        ["a calendar that is none"] = () => new(HttpMethod.Get, "/calendar/nothing.ics"),
        ["words that there are not"] = () => new(HttpMethod.Get, "/words/xx"),
        ["a compressed body"] = () => Packed(With(HttpMethod.Post, "/captures", "x", "multipart/form-data; boundary=x")),
    };

    public static TheoryData<string> Wrong => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task It_is_refused_in_four_languages(string what)
    {
        await using var program = await TestProgram.Start();
        var said = new List<(string Title, string Detail)>();
        foreach (var language in Asked)
        {
            using var question = Refused[what]();
            question.Headers.AcceptLanguage.ParseAdd(language);
            using var answer = await program.Client.SendAsync(question);
            Assert.InRange((int)answer.StatusCode, 400, 499);
            var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
            said.Add((problem.GetProperty("title").GetString()!, problem.GetProperty("detail").GetString()!));
        }
        Assert.Equal(Asked.Length, said.Select(one => one.Detail).Distinct().Count());
        Assert.Equal(Asked.Length, said.Select(one => one.Title).Distinct().Count());
        Assert.Matches(@"\p{IsHiragana}", said[2].Detail);
        Assert.Matches(@"\p{IsArabic}", said[3].Detail);
    }

    [Fact]
    public async Task An_address_that_is_not_ours_is_refused_in_the_language_of_the_browser()
    {
        await using var program = await TestProgram.Start();
        var answer = await RawHttp.Ask(program.Port, "GET / HTTP/1.1", "Host: evil.test", "Accept-Language: de");
        Assert.Equal(421, answer.Status);
        Assert.Contains(Languages.Find("de")!["problem.title.wrong-host"], answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_refused_is_told_in_the_language_of_whoever_imports_it()
    {
        await using var program = await TestProgram.Start();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(ImportRoom.Zip(("a.html", ImportRoom.Page()))[..60]), "file", "cut.zip" } };
        using var question = new HttpRequestMessage(HttpMethod.Post, "/imports") { Content = form };
        question.Headers.AcceptLanguage.ParseAdd("de");
        var events = await (await program.Client.SendAsync(question)).Content.ReadAsStringAsync();
        var line = events.Split('\n').Single(text => text.StartsWith("data:", StringComparison.Ordinal) && text.Contains("cut.zip", StringComparison.Ordinal));
        Assert.Equal(
            Languages.Find("de")!.Say("told.zip-broken", ("name", "cut.zip")),
            JsonDocument.Parse(line["data:".Length..]).RootElement.GetProperty("file").GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task Evidence_that_was_found_damaged_is_told_whole_in_one_language()
    {
        await using var program = await TestProgram.Start();
        var damage = new Sentence("blob.belongs", ("what", new Sentence("blob.gone", ("blob", "9f86"))), ("owners", new Sentence("owner.capture", ("id", "7b0a"))));
        program.Services.GetRequiredService<EvidenceStore>().GoReadOnly(new("told.store-checked", ("problem", damage)));
        using var question = new HttpRequestMessage(HttpMethod.Post, "/calendar-feeds") { Content = new StringContent("{\"name\":\"a\",\"alarms\":[]}", Encoding.UTF8, "application/json") };
        question.Headers.AcceptLanguage.ParseAdd("de");
        var detail = JsonDocument.Parse(await (await program.Client.SendAsync(question)).Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString();
        Assert.StartsWith("Die gespeicherte Datei 9f86… ist fort. Sie gehört zu: Sicherung 7b0a.", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_of_everything_is_told_in_the_language_of_whoever_asked_for_it()
    {
        await using var program = await TestProgram.Start();
        using var question = new HttpRequestMessage(HttpMethod.Post, "/custody/verify") { Content = new StringContent($"{{\"seq\":99,\"hash\":\"{new string('a', 64)}\"}}", Encoding.UTF8, "application/json") };
        question.Headers.AcceptLanguage.ParseAdd("de");
        var body = await (await program.Client.SendAsync(question)).Content.ReadAsStringAsync();
        Assert.Equal(Languages.Find("de")!.Say("log.cut", ("seq", 99)), JsonDocument.Parse(body).RootElement.GetProperty("damages")[0].GetProperty("sentence").GetString());
    }

    private static HttpRequestMessage With(HttpMethod method, string path, string body, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return new(method, path) { Content = content };
    }

    private static HttpRequestMessage Part(string name, string type, string body, string end = "\r\n--x--\r\n") =>
        With(HttpMethod.Post, "/captures", $"--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {type}\r\n\r\n{body}{end}", "multipart/form-data; boundary=x");

    private static HttpRequestMessage Packed(HttpRequestMessage question)
    {
        question.Content!.Headers.ContentEncoding.Add("gzip");
        return question;
    }
}
