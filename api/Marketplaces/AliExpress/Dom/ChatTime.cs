namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Times of a conversation: "Oct 31, 2026 08:02", "Yesterday 14:48", "Mon 2:48 PM", "어제 오후 2:48", "08:02".</summary>
/// <remarks>
/// A conversation prints its reader's own clock, not the Pacific one of the order pages. An hour that summer time skips was never
/// printed by it, so it is no moment; one that comes twice is read as the later, as everywhere else.
/// </remarks>
internal static class ChatTime
{
    private const int Longest = 48;
    private const int LongestTail = 4;

    // Any day will do to see that words are a day.
    private static readonly DateOnly SomeDay = new(2026, 1, 1);

    /// <summary>Whether the words are a time and nothing else, in any language.</summary>
    public static bool IsTime(string words) => IsTime(words, DayText.AnyLanguage);

    /// <summary>Whether the words are a time and nothing else.</summary>
    public static bool IsTime(string words, string language)
    {
        if (words.Length is < 2 or > Longest) return false;
        var (clock, rest) = Split(words, language);
        if (rest.Length == 0) return clock is not null;
        if (BackOf(rest, language) is not null || Weekdays.Find(rest, language) is not null) return true;
        var letters = rest.Count(char.IsLetter);
        return letters <= 22 && rest.Count(char.IsAsciiDigit) + 14 >= letters && rest.AsSpan().Count(' ') < 7
            && rest.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && DayText.Find(rest, language, SomeDay, DayOrder.DayFirst) is not null;
    }

    /// <summary>The words without the hour: "Yesterday" of "Yesterday 14:48".</summary>
    public static string DayPart(string words) => Split(words, DayText.AnyLanguage) is { Clock: not null, Other: var rest } ? rest : words;

    /// <summary>UTC, if day, hour and the sender's zone are known.</summary>
    public static DateTimeOffset? Moment(string? words, Page page)
    {
        if (words is null || page.TimeZone is not { Length: > 0 } name || !TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)) return null;
        if (Split(words, page.Language) is not { Clock: { } time, Other: { Length: > 0 } rest }) return null;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(page.CapturedAt, zone).DateTime);
        if (DayOf(rest, page.Language, today) is not { } day) return null;
        var local = day.ToDateTime(time);
        return zone.IsInvalidTime(local) ? null : new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static DateOnly? DayOf(string words, string language, DateOnly today)
    {
        if (DayText.Find(words, language, today) is { } day) return day;
        if (BackOf(words, language) is { } back) return today.AddDays(-back);
        // The last such day; on the same weekday nobody knows whether it is today or a week ago.
        return Weekdays.Find(words, language) is { } weekday && (today.DayOfWeek - weekday + 7) % 7 is > 0 and var days ? today.AddDays(-days) : null;
    }

    // "Today at", "Hoje às": little may follow the word.
    private static int? BackOf(string words, string language) =>
        Vocabulary.DaysBack(words, language) is { } found && words.Length - found.End <= LongestTail ? found.Value : null;

    private static (TimeOnly? Clock, string Other) Split(string words, string language)
    {
        var text = Glyphs.Plain(words);
        if (ClockText.Find(text, language) is not var (time, start, end)) return (null, text.Trim());
        var tail = text[end..].Trim(' ', ',', '.', '|', '·');
        if (tail is "น" or "h" or "Uhr" or "ч" or "год" or "hs" or "hrs") tail = "";
        return (time, $"{text[..start].Trim(' ', ',', '|', '·')} {tail}".Trim());
    }
}
