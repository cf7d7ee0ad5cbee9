using System.Globalization;
using System.Text.RegularExpressions;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Deadlines;

/// <summary>"Please wait ten more days": promises of the seller that would carry the buyer past a deadline.</summary>
/// <remarks>English and Portuguese. It only warns; no date of it is ever counted down.</remarks>
internal static partial class Promises
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

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
    public static IReadOnlyList<DeadlineWarning> Outlasting(IReadOnlyList<Promise> promises, Deadline deadline) =>
        deadline is { State: DeadlineState.Open or DeadlineState.Soon, LastDay: { } last }
            ? [.. promises.Where(p => p.Sent <= last && p.Day > last).Select(p => new DeadlineWarning(
                "The seller asks you to wait until after this deadline. A promise in the chat does not extend it.", p.Words, p.Day))]
            : [];

    /// <summary>The last day that a message points to, or null when it points to none.</summary>
    public static DateOnly? Day(string text, DateOnly sent)
    {
        if (text.Length > 4000 || !Waiting().IsMatch(text)) return null;
        var days = Period().Matches(text).Select(m => sent.AddDays(Length(m))).Concat(NamedDay().Matches(text).Select(m => Named(m, sent)).OfType<DateOnly>()).ToList();
        return days.Count > 0 ? days.Max() : null;
    }

    private static int Length(Match match)
    {
        var count = int.Parse(match.Groups["to"].Success ? match.Groups["to"].Value : match.Groups["n"].Value, CultureInfo.InvariantCulture);
        var unit = match.Groups["unit"].Value;
        return unit.StartsWith('w') || unit.StartsWith('W') || unit.StartsWith("sem", StringComparison.OrdinalIgnoreCase) ? count * 7
            : unit.StartsWith('m') || unit.StartsWith('M') ? count * 30
            // Five working days are a week.
            : match.Groups["working"].Success || match.Groups["úteis"].Success ? (count * 7 + 4) / 5
            : count;
    }

    /// <summary>A day without a year is the next such day after the message.</summary>
    private static DateOnly? Named(Match match, DateOnly sent)
    {
        var name = match.Groups["month"].Value.ToLowerInvariant();
        var month = Array.FindIndex(Months, m => m.Any(start => name.StartsWith(start, StringComparison.Ordinal))) + 1;
        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        foreach (var year in new[] { sent.Year, sent.Year + 1 })
            if (month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var found && found >= sent) return found;
        return null;
    }

    private static readonly string[][] Months =
    [
        ["jan"], ["feb", "fev"], ["mar"], ["apr", "abr"], ["may", "mai"], ["jun"], ["jul"], ["aug", "ago"], ["sep", "set"], ["oct", "out"], ["nov"], ["dec", "dez"],
    ];

    /// <summary>Only sentences that ask for patience or promise something; "used for 10 days" is neither.</summary>
    [GeneratedRegex(@"\b(wait|waiting|patient|patience|allow|arrive|arrival|deliver|delivered|delivery|receive|resend|reship|refund|extend|extended|confirm|aguard\w*|esper\w*|paciência|cheg\w*|entreg\w*|receb\w*|reenvi\w*|reembols\w*|prorrog\w*|confirm\w*)\b", Options)]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,3})\s*((-|–|~|to|a|até)\s*(?<to>[0-9]{1,3})\s*)?(more\s+|mais\s+)?(?<working>(business|working)\s+)?(?<unit>days?|weeks?|months?|dias?|semanas?|mês|meses)\b(?<úteis>\s+úteis)?", Options)]
    private static partial Regex Period();

    [GeneratedRegex(@"\b((?<day>[0-9]{1,2})(st|nd|rd|th)?\s+(de\s+|of\s+)?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fev|abr|mai|ago|set|out|dez)[a-zç]*|(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<day>[0-9]{1,2})(st|nd|rd|th)?)\b", Options)]
    private static partial Regex NamedDay();
}

/// <summary>A day that the seller's words point to.</summary>
internal sealed record Promise(Cited<string> Words, DateOnly Sent, DateOnly Day);
