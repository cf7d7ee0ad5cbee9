using System.Globalization;
using System.Text.RegularExpressions;

namespace DisputeHelper.Deadlines;

/// <summary>Days and periods that a seller says in words: "until 20 September", "by Friday", "in ten days", "next week".</summary>
/// <remarks>Precision first: of two readings the earlier day counts, a day of the week needs a word that points forward, and a word of one language stands beside words of the same language only.</remarks>
internal static class NamedDays
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    // "We sent it on March 1": a day that is so far off is one that has passed.
    private const int Farthest = 180;

    private static readonly Dictionary<string, int> Months = Words(s => s.Named.Months.SelectMany((names, i) => names.Select(name => (name, i + 1))));
    private static readonly Dictionary<string, int> Weekdays = Words(s => s.Named.Weekdays.SelectMany((names, i) => names.Select(name => (name, (i + 1) % 7))));
    private static readonly Dictionary<string, int> Spans = Words(s => s.Named.Spans.Select(span => (span.Key, span.Value)));

    private static readonly Regex DayOfMonth = new(
        $@"\b(?<day>[0-9]{{1,2}})(st|nd|rd|th|er|\.|º|°|-го|-е)?\s+(de\s+|of\s+|من\s+)?ב?(?<month>{Any(Months.Keys)})\b"
        + $@"|\b(?<month>{Any(Sayings.All.Single(s => s.Language == "en").Named.Months.SelectMany(m => m))})\.?\s+(?<day>[0-9]{{1,2}})(st|nd|rd|th)?\b"
        + @"|(?<number>[0-9]{1,2})\s*[月월]\s*(?<day>[0-9]{1,2})\s*[日号號일]", Options);

    private static readonly Regex Weekday = new(string.Join('|', Sayings.All.SelectMany(Pointing)), Options);
    private static readonly Regex Span = new(string.Join('|', Sayings.All.Select(s => Whole(s, Any(s.Named.Spans.Keys)))), Options);
    private static readonly Regex Counted = new(string.Join('|', Sayings.All.Where(s => s.Named.Numbers.Count > 0).Select(CountedIn)), Options);

    /// <summary>Every day that a message names in words, counted from the day it was sent.</summary>
    /// <param name="text">The message.</param>
    /// <param name="sent">The day it was sent.</param>
    /// <param name="days">How long a number of units is.</param>
    public static IEnumerable<DateOnly> In(string text, DateOnly sent, Func<int, Match, int> days) =>
        DayOfMonth.Matches(text).Select(m => Dated(m, sent)).OfType<DateOnly>()
            .Concat(Weekday.Matches(text).Select(m => On(m, sent)))
            .Concat(Span.Matches(text).Select(m => sent.AddDays(Spans[Plain(m.Value)])))
            .Concat(Counted.Matches(text).Where(m => !Periods.IsPartOfDate(text, m.Index)).Select(m => sent.AddDays(days(Number(m), m))));

    private static int Number(Match match) => Sayings.All.Select(s => s.Named.Numbers.GetValueOrDefault(Plain(match.Groups["word"].Value))).First(n => n > 0);

    /// <summary>A day without a year is the next such day after the message.</summary>
    private static DateOnly? Dated(Match match, DateOnly sent)
    {
        var name = match.Groups["month"];
        // "It may 2 weeks" is no second of May.
        if (name.Value is "may") return null;
        var month = name.Success ? Months[Plain(name.Value)] : int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        foreach (var year in new[] { sent.Year, sent.Year + 1 })
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var found && found >= sent)
                return found.DayNumber - sent.DayNumber <= Farthest ? found : null;
        return null;
    }

    private static DateOnly On(Match match, DateOnly sent)
    {
        var weekday = Weekdays[Plain(match.Groups["weekday"].Value)];
        var ahead = (weekday - (int)sent.DayOfWeek + 6) % 7 + 1;
        // Monday begins the week.
        var isThisWeek = ((int)sent.DayOfWeek + 6) % 7 + ahead < 7;
        return sent.AddDays(match.Groups["week"].Success && isThisWeek ? ahead + 7 : ahead);
    }

    private static IEnumerable<string> Pointing(Saying saying)
    {
        var weekday = $"(?<weekday>{Any(saying.Named.Weekdays.SelectMany(w => w))})";
        if (saying.Named.NextWeek.Count > 0) yield return $"(?<week>{Any(saying.Named.NextWeek)}){weekday}";
        if (saying.Named.Before.Count > 0)
            yield return saying.Joined ? $"({Any(saying.Named.Before)}){weekday}" : $@"\b({Any(saying.Named.Before)})\s+(\p{{L}}+\s+){{0,2}}{weekday}\b";
        if (saying.Named.After.Count > 0)
            yield return saying.Joined ? $"{weekday}({Any(saying.Named.After)})" : $@"\b{weekday}\s+({Any(saying.Named.After)})\b";
    }

    private static string CountedIn(Saying saying)
    {
        var units = Any(Periods.Units(saying));
        return saying.Joined ? $@"(?<word>{Any(saying.Named.Numbers.Keys)})\s*(?<unit>{units})"
            : $@"\b(?<word>{Any(saying.Named.Numbers.Keys)})\s+((?<mid>\p{{L}}+)\s+)?(?<unit>({units})\p{{L}}*)(\s+(?<after>\p{{L}}+))?";
    }

    private static string Whole(Saying saying, string words) => saying.Joined ? $"({words})" : $@"\b({words})\b";

    private static string Any(IEnumerable<string> words) => string.Join('|', words.Distinct().OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Regex.Escape));

    private static string Plain(string said) => said.ToLowerInvariant();

    private static Dictionary<string, int> Words(Func<Saying, IEnumerable<(string Word, int Means)>> of) =>
        Sayings.All.SelectMany(of).Distinct().ToDictionary(word => word.Word, word => word.Means, StringComparer.Ordinal);
}
