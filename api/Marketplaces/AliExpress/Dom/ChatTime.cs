using System.Globalization;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Times of a conversation: "Oct 31, 2026 08:02", "Yesterday 14:48", "08:02".</summary>
internal static class ChatTime
{
    /// <summary>Whether the words are a time and nothing else.</summary>
    public static bool IsTime(string words)
    {
        if (words.Length is < 4 or > 40) return false;
        var clock = Clock(words) is not null;
        var day = DayText.Find(words, DayText.AnyLanguage, new DateOnly(2026, 1, 1)) is not null || Relative(words) is not null;
        if (!clock && !day) return false;
        var others = words.Count(char.IsLetter);
        return others <= (day ? 22 : 2) && words.Count(char.IsAsciiDigit) + 20 >= others && words.Split(' ').Length <= 8;
    }

    /// <summary>The day that the words name, without the hour.</summary>
    public static string DayPart(string words) => Clock(words) is { } clock ? words.Replace(clock.Words, "", StringComparison.Ordinal).Trim(' ', ',') : words;

    /// <summary>UTC, if day, hour and the sender's zone are known. The page prints its reader's own time.</summary>
    public static DateTimeOffset? Moment(string? words, Page page)
    {
        if (words is null || page.TimeZone is not { Length: > 0 } name || !TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) || Clock(words) is not { } clock) return null;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(page.CapturedAt, zone).DateTime);
        if ((DayText.Find(words, page.Language, today) ?? (Relative(words) is { } back ? today.AddDays(-back) : null)) is not { } day) return null;
        var local = day.ToDateTime(clock.Time);
        return zone.IsInvalidTime(local) ? null : new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static int? Relative(string words) => Vocabulary.DaysBack(words)?.Value;

    private static (TimeOnly Time, string Words)? Clock(string words)
    {
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1) return null;
        var start = colon;
        while (start > 0 && char.IsAsciiDigit(words[start - 1]) && colon - start < 2) start--;
        var end = colon + 1;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || words[end] == ':')) end++;
        var clock = words[start..end];
        if (words.AsSpan(end).TrimStart() is ['A' or 'P' or 'a' or 'p', 'M' or 'm', ..]) clock = words[start..(words.IndexOf(words.AsSpan(end).TrimStart()[0], end) + 2)];
        return TimeOnly.TryParse(clock, CultureInfo.InvariantCulture, out var time) ? (time, clock) : null;
    }
}
