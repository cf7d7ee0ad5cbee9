using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Wording;

/// <summary>The program speaks several languages from message files; each has what English has.</summary>
public partial class LanguagesSpecs
{
    public static TheoryData<string> Others => [.. Languages.All.Select(l => l.Tag).Where(tag => tag != "en")];

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_has_the_files_and_the_keys_that_English_has(string tag) =>
        Assert.Equal(Files("en").Select(f => (f.Name, Keys: string.Join(' ', f.Words.Keys.Order()))), Files(tag).Select(f => (f.Name, Keys: string.Join(' ', f.Words.Keys.Order()))));

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_has_the_same_places_for_values(string tag)
    {
        var english = Files("en").SelectMany(f => f.Words).ToDictionary();
        Assert.All(Files(tag).SelectMany(f => f.Words), word => Assert.Equal(Places(english[word.Key]), Places(word.Value)));
    }

    [Theory]
    [InlineData("pt", "pt-BR")]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("pt-PT", "pt-BR")]
    [InlineData("EN-gb", "en")]
    public void A_language_is_found_by_its_tag_or_by_its_nearest(string asked, string found) => Assert.Equal(found, Languages.Find(asked)!.Tag);

    [Theory]
    [InlineData("pt-BR,pt;q=0.9,en;q=0.8", "pt-BR")]
    [InlineData("xx, en;q=0.5, pt;q=0.7", "pt-BR")]
    [InlineData("xx", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    [InlineData(";;;q=,=", "en")]
    public void The_browser_says_which_it_likes_best(string? header, string found) => Assert.Equal(found, Languages.Accepted(header).Tag);

    private static List<(string Name, Dictionary<string, string> Words)> Files(string tag) =>
        [.. Directory.GetFiles(Path.Combine(Sources.Top, "api", "Wording", tag), "*.json").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!))];

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
