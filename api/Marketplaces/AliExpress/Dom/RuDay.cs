using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>Days as aliexpress.ru writes them: "29 января 2024", and "5 июня" in the year of the capture.</summary>
internal static class RuDay
{
    /// <summary>The day, never one that had not come when the page was captured.</summary>
    public static Cited<DateOnly>? Of(Region? words, Page page)
    {
        if (words is not { } at) return null;
        var today = DateOnly.FromDateTime(page.CapturedAt.UtcDateTime);
        return (DayText.Find(at.Words, "ru") ?? DayText.Find(at.Words, "ru", today)) is { } day && day <= today.AddDays(1) ? page.Cite(at.Number, day, at.Words) : null;
    }
}
