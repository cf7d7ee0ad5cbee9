using System.Text.RegularExpressions;

namespace DisputeHelper.Tests;

/// <summary>Habits that reviewers would otherwise have to remember.</summary>
public partial class ConventionSpecs
{
    private const int LongestFile = 250;

    private static IEnumerable<string> Written() =>
        Sources.In("api", ".cs", ".mjs", ".typ", ".css", ".html", ".js")
            .Concat(Sources.In("extension", ".ts", ".svelte", ".css", ".html").Where(path => path != "extension/api/schema.d.ts"))
            .Concat(Sources.In("tests", ".cs", ".ts", ".mjs"))
            .Concat(Sources.In("scripts", ".mjs"));

    [Fact]
    public void No_file_is_longer_than_two_hundred_and_fifty_lines() =>
        Assert.Empty(from path in Written() let lines = Lines(path) where lines > LongestFile select $"{path}: {lines}");

    [Fact]
    public void The_program_map_fits_on_a_screen() => Assert.InRange(Lines("api/Program.cs"), 1, 75);

    [Fact]
    public void Secrets_are_compared_in_constant_time_only()
    {
        var hasty =
            from path in Sources.In("api/Http/Access", ".cs")
            from line in Sources.Code(path).Split('\n')
            where Secret().IsMatch(line) && Comparison().IsMatch(line)
            select $"{path}: {line.Trim()}";
        Assert.Empty(hasty);
    }

    [Fact]
    public void Nobody_reads_the_machines_clock_behind_the_tests_back() =>
        Assert.Empty(from path in Sources.In("api", ".cs") where Clock().IsMatch(Sources.Code(path)) select path);

    [Fact]
    public void No_test_sleeps() =>
        Assert.Empty(from path in Sources.In("tests/Api.Tests", ".cs") where Sleep().IsMatch(Sources.Code(path)) select path);

    [Fact]
    public void Nothing_is_left_unwritten() =>
        Assert.Empty(from path in Sources.In("api", ".cs") where Sources.Code(path).Contains("NotImplementedException", StringComparison.Ordinal) select path);

    private static int Lines(string path) => Sources.Text(path).TrimEnd().Count(c => c == '\n') + 1;

    [GeneratedRegex("(?i)token|hash|proof|key")]
    private static partial Regex Secret();

    [GeneratedRegex(@"(==|!=)(?! null)|\bEquals\(|SequenceEqual")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"Thread\.Sleep|Task\.Delay")]
    private static partial Regex Sleep();
}
