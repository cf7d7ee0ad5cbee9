using System.Reflection;
using System.Text.RegularExpressions;
using DisputeHelper.Bundles;
using DisputeHelper.Readings;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Wording;

/// <summary>What is said to people when something fails is a key and its places, so that it can be said in any language.</summary>
public partial class SentenceSpecs
{
    private static readonly Assembly Program = typeof(Sentence).Assembly;
    private static readonly Lazy<string> Source = new(() => string.Concat(Sources.In("api", ".cs").Select(Sources.Text)));

    // A reading is stored with its words, which are recognised when they are said; a pack's problem may be put into its asker's words before.
    private static readonly Type[] InWords = [typeof(BudgetExceededException), typeof(BundleProblem)];

    private static List<Type> Failures => [.. Program.GetTypes().Where(type => type.IsAssignableTo(typeof(Exception)))];

    [Fact]
    public void No_failure_is_made_of_words_that_stand_in_the_code()
    {
        var spoken = Failures.Where(type => type.IsAssignableTo(typeof(ITold))).ToList();
        Assert.Superset(new HashSet<string>(["NotACaptureException", "BagProblem", "NotReadableException", "StoreUnavailableException", "DiskFailureException", "BlobDamagedException", "DataFolderException"]), spoken.Select(type => type.Name).ToHashSet());
        Assert.DoesNotContain(Failures.Except(InWords), type => Made(type).Any(parameter => parameter.ParameterType == typeof(string)));
        Assert.All(spoken, type => Assert.Contains(Made(type), parameter => parameter.ParameterType == typeof(Sentence)));
    }

    [Fact]
    public void Every_key_in_the_code_has_words()
    {
        var keys = Key().Matches(Source.Value).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.True(keys.Count > 200, $"Only {keys.Count} keys were found.");
        Assert.DoesNotContain(keys, key => Languages.English.Find(key) is null);
    }

    /// <summary>The other languages have what English has; here English is held to what is said.</summary>
    [Theory]
    [InlineData("access")]
    [InlineData("intake")]
    [InlineData("custody")]
    [InlineData("problems")]
    [InlineData("terminal")]
    public void No_words_are_left_over(string file)
    {
        var words = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(Sources.Text($"api/Wording/en/{file}.json"))!;
        Assert.DoesNotContain(words.Keys, key => !IsSaid(key));
    }

    [Fact]
    public void Every_kind_of_problem_has_a_title()
    {
        var kinds = Kind().Matches(Source.Value).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.True(kinds.Count > 20, $"Only {kinds.Count} kinds were found.");
        Assert.DoesNotContain(kinds, kind => Languages.English.Find($"problem.title.{kind}") is null);
    }

    [Fact]
    public void A_sentence_in_a_sentence_is_said_in_the_same_language_and_a_stored_one_as_far_as_it_is_known()
    {
        var german = Languages.Find("de")!;
        var inner = new Sentence("told.file-empty");
        Assert.Equal($"{german["told.file-empty"]} Nichts davon wurde aufgehoben; alles vorher Gespeicherte ist sicher.", new Sentence("told.nothing-kept", ("problem", inner)).In(german));
        Assert.StartsWith(german["told.file-empty"], new Sentence("told.nothing-kept", ("problem", new StoredWords(inner.InEnglish))).In(german), StringComparison.Ordinal);
        Assert.StartsWith("Unknown.", new Sentence("told.nothing-kept", ("problem", new StoredWords("Unknown."))).In(german), StringComparison.Ordinal);
    }

    private static IEnumerable<ParameterInfo> Made(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).SelectMany(maker => maker.GetParameters());

    // Some keys are put together of a fixed beginning and a code, which stands in the source by itself.
    private static bool IsSaid(string key) => Source.Value.Contains($"\"{key}\"", StringComparison.Ordinal) || Source.Value.Contains($"\"{key.Split('.')[^1]}\"", StringComparison.Ordinal);

    [GeneratedRegex("\"((?:problem|told|capture|store|disk|blob|folder|bag|restore|backup|fault|log|row|entry|owner|notice|terminal)\\.[a-z]+(?:-[a-z]+)*)\"")]
    private static partial Regex Key();

    [GeneratedRegex("(?:Because|Said|Answer|Refuse)\\((?:context, )?[0-9]{3}, \"([a-z-]+)\"")]
    private static partial Regex Kind();
}
