using System.Globalization;

namespace DisputeHelper.Cases;

/// <summary>The clock that the pages print by: Pacific time, with its summer time, and never a word of it on the page.</summary>
public static class PageTime
{
    /// <summary>The IANA name works on Windows too, where .NET maps it.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    /// <summary>The last second of a printed day, UTC.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => Utc(day.AddDays(1).ToDateTime(TimeOnly.MinValue)).AddSeconds(-1);

    /// <summary>The day that a page would print for a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>A printed moment without a zone (<c>2022-03-23 21:19:58</c>), or null when it is not written so.</summary>
    public static DateTimeOffset? TryRead(string text) => DateTime.TryParseExact(
        text.Trim(), ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var printed)
        && IsPlausible(printed.Year)
        ? Utc(printed)
        : null;

    /// <summary>The shop opened in 2010. A year far from now is a slip or a trick, and counting days from it could leave the calendar.</summary>
    internal static bool IsPlausible(int year) => year is >= 2009 and <= 2099;

    /// <summary>The hour that summer time skips is read as the hour after it; the hour that comes twice as the later one.</summary>
    private static DateTimeOffset Utc(DateTime printed) => TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(printed) ? printed.AddHours(1) : printed, Zone);
}
