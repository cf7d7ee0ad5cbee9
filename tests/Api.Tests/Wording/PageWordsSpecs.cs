using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Wording;

/// <summary>The browser's pages get their words from the program, in every language that the extension has files for.</summary>
public class PageWordsSpecs
{
    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Path.Combine(Sources.Top, "extension", "locales")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_language_has_every_word_of_every_one_of_its_files(string folder)
    {
        var written = Directory.GetFiles(Path.Combine(Sources.Top, "extension", "locales", folder), "*.json")
            .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!).ToDictionary();
        var told = PageWords.Find(folder)!;
        Assert.Equal(folder.Replace('_', '-'), told.Language);
        Assert.Equal(written.OrderBy(word => word.Key), told.Words!.OrderBy(word => word.Key));
    }

    [Fact]
    public void Every_language_of_the_program_is_one_of_the_pages_too() => Assert.All(Languages.All, language => Assert.NotNull(PageWords.Find(language.Tag)));

    [Fact]
    public async Task A_paired_browser_gets_the_words_once_and_then_only_hears_that_they_are_the_same()
    {
        await using var program = await TestProgram.Start();
        var first = await program.Client.GetFromJsonAsync<PageWords>("/words/pt_BR");
        var again = await program.Client.GetFromJsonAsync<PageWords>($"/words/pt-BR?known={first!.Version}");
        var other = await program.Client.GetFromJsonAsync<PageWords>("/words/pt-BR?known=older");
        Assert.Equal("pt-BR", first.Language);
        Assert.Equal("Todos os casos", first.Words!["workspaceCases"]);
        Assert.Null(again!.Words);
        Assert.Equal(first.Version, again.Version);
        Assert.Equal(first.Words.Count, other!.Words!.Count);
    }

    [Fact]
    public void Another_language_is_another_version() => Assert.NotEqual(PageWords.Find("de")!.Version, PageWords.Find("fr")!.Version);

    [Theory]
    [InlineData("xx")]
    [InlineData("..%2fen")]
    [InlineData("constructor")]
    public async Task A_language_that_there_is_not_is_refused_with_a_sentence(string language)
    {
        await using var program = await TestProgram.Start();
        var answer = await program.Client.GetAsync($"/words/{language}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("shown in English", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_is_not_paired_gets_no_words()
    {
        await using var program = await TestProgram.Start();
        using var question = new HttpRequestMessage(HttpMethod.Get, "/words/de");
        question.Headers.Add("X-DisputeHelper", "1");
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Stranger.SendAsync(question)).StatusCode);
    }
}
