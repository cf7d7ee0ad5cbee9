using System.Globalization;
using System.Text.RegularExpressions;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Deadlines;

/// <summary>"Please wait ten more days": promises of the seller that would carry the buyer past a deadline.</summary>
/// <remarks>Periods in the languages of <c>Sayings</c>, named days in English and Portuguese. It only warns; no date of it is ever counted down.</remarks>
internal static partial class Promises
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    // One word may stand between the number and its unit ("10 more days"), and one may follow ("10 dias úteis").
    private static readonly Regex Waiting = new($@"\b({Any(false, s => s.Wait)})|({Any(true, s => s.Wait)})", Options);
    private static readonly Regex Period = new(
        $@"(?<n>[0-9]{{1,3}})\s*((-|–|~|to|a|à|até|bis|до|do|tot)\s*(?<to>[0-9]{{1,3}})\s*)?((?<mid>\p{{L}}+)\s+)?"
        + $@"(?<unit>({Any(false, Units)})\p{{L}}*|({Any(true, Units)}))(\s+(?<after>\p{{L}}+))?", Options);

    /// <summary>The seller's messages that point to a day, with the day they were sent.</summary>
    public static IReadOnlyList<Promise> Of(CaseFile file) =>
    [
        .. from message in file.Messages
           where message.Sender == MessageSender.Seller && message.At is not null
           let sent = PageTime.DayOf(message.At!.Value)
           let day = Day(message.Text.Value, sent)
           where day is not null
           select new Promise(message.Text, sent, day!.Value),
    ];

    /// <summary>A warning for each promise made before a running deadline that points past it.</summary>
    public static IReadOnlyList<DeadlineWarning> Outlasting(IReadOnlyList<Promise> promises, Deadline deadline, Phrases said) =>
        deadline is { Who: DeadlineParty.Buyer, State: DeadlineState.Open or DeadlineState.Soon, LastDay: { } last }
            ? [.. promises.Where(p => p.Sent <= last && p.Day > last).Select(p => new DeadlineWarning(said["warning.promise.short"], p.Words, p.Day))]
            : [];

    /// <summary>The last day that a message points to, or null when it points to none.</summary>
    public static DateOnly? Day(string text, DateOnly sent)
    {
        if (text.Length > 4000 || !Waiting.IsMatch(text)) return null;
        var days = Period.Matches(text).Where(m => !IsPartOfMore(text, m.Index)).Select(m => sent.AddDays(Length(m)))
            .Concat(NamedDay().Matches(text).Select(m => Named(m, sent)).OfType<DateOnly>()).ToList();
        return days.Count > 0 ? days.Max() : null;
    }

    // "9月20日" names a day, "20日" is a period; "1000 days" is none of three figures.
    private static bool IsPartOfMore(string text, int at) => text.AsSpan(0, at).TrimEnd() is [.., '月' or '월'] || (at > 0 && char.IsAsciiDigit(text[at - 1]));

    private static int Length(Match match)
    {
        var count = int.Parse(match.Groups["to"].Success ? match.Groups["to"].Value : match.Groups["n"].Value, CultureInfo.InvariantCulture);
        var unit = match.Groups["unit"].Value;
        // Five working days are a week.
        return Is(unit, s => s.Workdays) || Is(match.Groups["mid"].Value, s => s.Workdays) || Is(match.Groups["after"].Value, s => s.Workdays) ? (count * 7 + 4) / 5
            : Is(unit, s => s.Weeks) ? count * 7
            : Is(unit, s => s.Months) ? count * 30
            : count;
    }

    private static bool Is(string word, Func<Saying, IReadOnlyList<string>> of) =>
        word.Length > 0 && Sayings.All.SelectMany(of).Any(start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Units(Saying saying) => saying.Workdays.Concat(saying.Weeks).Concat(saying.Months).Concat(saying.Days);

    /// <summary>The words of all languages, the longest first, so that "months" is not taken for a shorter word of another language.</summary>
    private static string Any(bool joined, Func<Saying, IEnumerable<string>> of) => string.Join('|', Sayings.All.Where(s => s.Joined == joined)
        .SelectMany(of).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Regex.Escape));

    /// <summary>A day without a year is the next such day after the message.</summary>
    private static DateOnly? Named(Match match, DateOnly sent)
    {
        var name = match.Groups["month"].Value.ToLowerInvariant();
        var month = Array.FindIndex(MonthNames, m => m.Any(start => name.StartsWith(start, StringComparison.Ordinal))) + 1;
        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        foreach (var year in new[] { sent.Year, sent.Year + 1 })
            if (month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var found && found >= sent) return found;
        return null;
    }

    private static readonly string[][] MonthNames =
    [
        ["jan"], ["feb", "fev"], ["mar"], ["apr", "abr"], ["may", "mai"], ["jun"], ["jul"], ["aug", "ago"], ["sep", "set"], ["oct", "out"], ["nov"], ["dec", "dez"],
    ];

    [GeneratedRegex(@"\b((?<day>[0-9]{1,2})(st|nd|rd|th)?\s+(de\s+|of\s+)?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fev|abr|mai|ago|set|out|dez)[a-zç]*|(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<day>[0-9]{1,2})(st|nd|rd|th)?)\b", Options)]
    private static partial Regex NamedDay();
}

/// <summary>A day that the seller's words point to.</summary>
internal sealed record Promise(Cited<string> Words, DateOnly Sent, DateOnly Day);
