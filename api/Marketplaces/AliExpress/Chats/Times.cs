using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>The time of each message: its own, put together with the day that a line above it names.</summary>
internal sealed class Times(Page page)
{
    private readonly Dictionary<string, DateTimeOffset?> _moments = new(StringComparer.Ordinal);
    private string? _line;
    private string? _day;

    /// <summary>A line between messages: a day, an hour, or both.</summary>
    public void Pass(string words)
    {
        if (DayOf(words) is { } day) _day = day;
        _line = Whole(words);
    }

    /// <summary>The words for the time of a message; those of the line above when it has none of its own.</summary>
    public string? Of(IReadOnlyList<Block> own)
    {
        if (own.Count == 0) return _line;
        var words = own.Count == 1 ? own[0].Words : string.Join(' ', own.Take(2).Select(time => time.Words));
        if (DayOf(words) is { } day) _day = day;
        return Whole(words);
    }

    /// <summary>UTC, if day, hour and zone are known.</summary>
    public DateTimeOffset? Moment(string? words)
    {
        if (words is null) return null;
        if (!_moments.TryGetValue(words, out var moment)) _moments[words] = moment = ChatTime.Moment(words, page);
        return moment;
    }

    /// <summary>The moment of a time or, for a day alone, its noon: to tell which came first.</summary>
    public DateTimeOffset? Rough(string words) => Moment(words) ?? Moment($"{words} 12:00");

    private string Whole(string words) => DayOf(words) is null && _day is not null ? $"{_day} {words}" : words;

    private static string? DayOf(string words) => ChatTime.DayPart(words).Trim() is { Length: > 2 } day && day.Any(char.IsLetterOrDigit) && ChatTime.IsTime(day) ? day : null;
}
