using System.Globalization;
using System.Text.RegularExpressions;

namespace DisputeHelper.Deadlines;

/// <summary>Periods in figures: "10 more days", "7-15 Werktage", "あと10日間". Their words are those of <c>Sayings</c>.</summary>
internal static class Periods
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    // One word may stand between the number and its unit ("10 more days"), and one may follow ("10 dias úteis").
    private static readonly Regex Period = new(
        $@"(?<n>[0-9]{{1,3}})\s*((-|–|~|to|a|à|até|bis|до|do|tot)\s*(?<to>[0-9]{{1,3}})\s*)?((?<mid>\p{{L}}+)\s+)?"
        + $@"(?<unit>({Sayings.Any(false, Units)})\p{{L}}*|({Sayings.Any(true, Units)}))(\s+(?<after>\p{{L}}+))?", Options);

    /// <summary>Their lengths in days.</summary>
    public static IEnumerable<int> In(string text) => Period.Matches(text).Where(m => !IsPartOfDate(text, m.Index)).Select(m =>
        Length(int.Parse(m.Groups["to"].Success ? m.Groups["to"].Value : m.Groups["n"].Value, CultureInfo.InvariantCulture), m));

    /// <summary>How many days that many of the unit found are.</summary>
    public static int Length(int count, Match match)
    {
        var unit = match.Groups["unit"].Value;
        // Five working days are a week.
        return Is(unit, s => s.Workdays) || Is(match.Groups["mid"].Value, s => s.Workdays) || Is(match.Groups["after"].Value, s => s.Workdays) ? (count * 7 + 4) / 5
            : Is(unit, s => s.Weeks) ? count * 7
            : Is(unit, s => s.Months) ? count * 30
            : count;
    }

    /// <summary>"9月20日" names a day, "20日" is a period; "1000 days" is none of three figures.</summary>
    public static bool IsPartOfDate(string text, int at) => text.AsSpan(0, at).TrimEnd() is [.., '月' or '월'] || (at > 0 && char.IsAsciiDigit(text[at - 1]));

    /// <summary>What a language calls spans of time.</summary>
    public static IEnumerable<string> Units(Saying saying) => saying.Workdays.Concat(saying.Weeks).Concat(saying.Months).Concat(saying.Days);

    private static bool Is(string word, Func<Saying, IReadOnlyList<string>> of) =>
        word.Length > 0 && Sayings.All.SelectMany(of).Any(start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
