using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>The time of each message: its own, put together with the day that a line above it names.</summary>
internal sealed class Times(Page page)
{
    private readonly Dictionary<string, DateTimeOffset?> _moments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DateTime Start, TimeSpan? Offset)?> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _days = new(StringComparer.Ordinal);
    private readonly TimeZoneInfo? _zone = page.TimeZone is { Length: > 0 } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
    private string? _line;
    private string? _day;

    /// <summary>A line between messages: a day, an hour, or both.</summary>
    public void Pass(string words)
    {
        if (DayOf(words) is { } day) _day = day;
        _line = Whole(words);
    }

    /// <summary>The words for the time of a message and its moment; those of the line above when it has none of its own.</summary>
    public (string? Words, DateTimeOffset? At) Of(IReadOnlyList<Block> own)
    {
        if (own.Count == 0) return (_line, Moment(_line));
        var words = own.Count == 1 ? own[0].Words : string.Join(' ', own.Take(2).Select(time => time.Words));
        if (_day is not null && TimeLike.IsClock(words)) return ($"{_day} {words}", AtClock(_day, words));
        if (DayOf(words) is { } day) _day = day;
        var whole = Whole(words);
        return (whole, Moment(whole));
    }

    /// <summary>The moment of a time or, for a day alone, its noon: to tell which came first.</summary>
    public DateTimeOffset? Rough(string words) => TimeLike.IsClock(words) ? null : Moment(words) ?? Moment($"{words} 12:00");

    // A day is understood once; the hours of its messages are only added.
    private DateTimeOffset? AtClock(string day, string clock)
    {
        if (_zone is null) return null;
        if (!_dates.TryGetValue(day, out var date)) _dates[day] = date = Moment($"{day} 12:00") is { } noon ? Date(noon, _zone) : null;
        if (date is not var (start, offset)) return null;
        var local = start.AddMinutes((((clock[0] - '0') * 10) + clock[1] - '0') * 60 + ((clock[3] - '0') * 10) + clock[4] - '0');
        if (offset is { } all) return new DateTimeOffset(local, all).ToUniversalTime();
        return _zone.IsInvalidTime(local) ? null : new DateTimeOffset(local, _zone.GetUtcOffset(local)).ToUniversalTime();
    }

    // On all days but two of a year one offset holds from morning to night.
    private static (DateTime Start, TimeSpan? Offset) Date(DateTimeOffset noon, TimeZoneInfo zone)
    {
        var start = TimeZoneInfo.ConvertTime(noon, zone).Date;
        var offset = zone.GetUtcOffset(start);
        return (start, offset == zone.GetUtcOffset(start.AddDays(1)) ? offset : null);
    }

    private DateTimeOffset? Moment(string? words)
    {
        if (words is null) return null;
        if (!_moments.TryGetValue(words, out var moment)) _moments[words] = moment = ChatTime.Moment(words, page) is { } at && at <= page.CapturedAt.AddDays(1) ? at : null; // Nothing is said in the future: the day was misunderstood.
        return moment;
    }

    private string Whole(string words) => DayOf(words) is null && _day is not null ? $"{_day} {words}" : words;

    private string? DayOf(string words)
    {
        if (TimeLike.IsClock(words)) return null;
        if (!_days.TryGetValue(words, out var day))
            _days[words] = day = ChatTime.DayPart(words).Trim() is { Length: > 1 } part && part.Any(char.IsLetterOrDigit) && (part == words || TimeLike.Is(part)) ? part : null;
        return day;
    }
}
