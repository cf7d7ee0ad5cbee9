using System.Text.RegularExpressions;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Deadlines;

/// <summary>"Please wait ten more days": promises of the seller that would carry the buyer past a deadline.</summary>
/// <remarks>In the languages of <c>Sayings</c>. It only warns; no date of it is ever counted down.</remarks>
internal static class Promises
{
    private const int LongestMessage = 4000;

    private static readonly Regex Waiting = new(
        $@"\b({Sayings.Any(false, s => s.Wait)})|({Sayings.Any(true, s => s.Wait)})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

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
        if (text.Length > LongestMessage || !Waiting.IsMatch(text)) return null;
        var plain = string.Concat(text.Select(Figure));
        var days = Periods.In(plain).Select(sent.AddDays).Concat(NamedDays.In(plain, sent, Periods.Length)).ToList();
        return days.Count > 0 ? days.Max() : null;
    }

    // Arabic, Persian and full-width figures are figures.
    private static char Figure(char c) => !char.IsAscii(c) && char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c;
}

/// <summary>A day that the seller's words point to.</summary>
internal sealed record Promise(Cited<string> Words, DateOnly Sent, DateOnly Day);
