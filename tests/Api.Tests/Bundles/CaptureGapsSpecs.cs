using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Bundles;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Bundles;

/// <summary>What a capture lacks, as the pack says it.</summary>
public class CaptureGapsSpecs
{
    private const string Lacking = """{"lacks":[{"code":"frames","text":"2 inner pages of another site could not be read from a.example.","count":2,"names":["a.example"]},{"code":"not-settled","text":"The page was still loading when it was captured."}]}""";

    [Theory]
    [InlineData("en", "2 inner pages of another site could not be read from a.example.", "The page was still loading when it was captured.")]
    [InlineData("de", "innere Seiten: 2 (a.example)", "die Seite lud noch")]
    public void It_is_said_in_the_packs_language(string tag, params string[] said) => Assert.Equal(said, Of(Lacking, tag));

    [Theory]
    [InlineData("""{"lacks":[{"code":"newer","text":"Something new."}]}""")]
    [InlineData("""{"lacks":[{"code":"frames","text":"Something new."}]}""")]
    [InlineData("""{"lacks":[{"text":"Something new."},7,{"code":"frames"}]}""")]
    public void What_no_word_is_known_for_stays_as_it_was_sent(string statement) => Assert.Equal(["Something new."], Of(statement, "ja"));

    /// <summary>The words exist twice, in the extension and here; neither may lack one.</summary>
    [Fact]
    public void Every_code_that_the_extension_sends_has_words()
    {
        var sources = string.Concat(Directory.GetFiles(Path.Combine(Sources.Top, "extension", "capture"), "*.ts", SearchOption.AllDirectories).Where(f => !f.EndsWith(".test.ts", StringComparison.Ordinal)).Select(File.ReadAllText));
        var codes = Regex.Matches(sources, @"(?:lack\(\s*|code: )'([a-z-]+)'").Select(m => m.Groups[1].Value).Distinct().Where(c => Languages.English.Find($"lack.{c}") is null).ToList();
        Assert.Empty(codes);
    }

    private static IReadOnlyList<string> Of(string statement, string tag) => CaptureGaps.Of(JsonDocument.Parse(statement).RootElement, new Wordbook(Languages.Find(tag)!));
}
