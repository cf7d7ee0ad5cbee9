using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Http.Home;

namespace DisputeHelper.Tests.Http;

public class HomeSpecs
{
    [Theory]
    [InlineData("en-GB,en;q=0.9", "en", "Load the extension")]
    [InlineData("pt-BR,pt;q=0.9,en;q=0.8", "pt-BR", "Carregue a extensão")]
    [InlineData("pt-PT", "pt-BR", "Carregue a extensão")]
    [InlineData("xx, pt;q=0.3, en;q=0.7", "en", "Load the extension")]
    [InlineData("zh-CN", "en", "Load the extension")]
    [InlineData("ar-EG", "ar", "حمّل الإضافة")]
    [InlineData("de-AT,de;q=0.9", "de", "Die Erweiterung laden")]
    public async Task The_page_speaks_the_readers_language(string accepted, string language, string words)
    {
        await using var program = await TestProgram.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        var answer = await program.Stranger.SendAsync(request);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains($"<html lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\">", html, StringComparison.Ordinal);
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_whether_a_browser_is_paired()
    {
        await using var program = await TestProgram.Start();
        Assert.Contains("data-state=\"unpaired\"", await program.Stranger.GetStringAsync("/"), StringComparison.Ordinal);
        await program.Pair();
        Assert.Contains("data-state=\"paired\"", await program.Stranger.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(await program.Stranger.GetStringAsync("/health")).RootElement.GetProperty("paired").GetBoolean());
    }

    [Fact]
    public async Task Everything_the_page_loads_is_its_own_and_is_there()
    {
        await using var program = await TestProgram.Start();
        var html = await program.Stranger.GetStringAsync("/");
        var loads = Regex.Matches(html, "(?:src|href)=\"([^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.All(loads, address => Assert.StartsWith("/", address, StringComparison.Ordinal));
        foreach (var address in loads.Where(address => address.StartsWith("/home/", StringComparison.Ordinal)))
            Assert.Equal(HttpStatusCode.OK, (await program.Stranger.GetAsync(address)).StatusCode);
        Assert.DoesNotMatch("<script>|<style|style=|onclick=", html);
    }

    [Fact]
    public void Every_language_has_every_word()
    {
        var english = HomeLanguage.All[0];
        Assert.Equal("en", english.Tag);
        Assert.True(HomeLanguage.All.Count > 1);
        Assert.All(HomeLanguage.All, language => Assert.Equal(english.Words.Keys.Order(), language.Words.Keys.Order()));
    }
}
