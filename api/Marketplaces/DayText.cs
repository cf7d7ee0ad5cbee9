using System.Globalization;

namespace DisputeHelper.Marketplaces;

/// <summary>Which number comes first in "03/04/2026".</summary>
internal enum DayOrder { Unknown, DayFirst, MonthFirst }

/// <summary>Finds calendar days in words, in every form the shop writes. A day is a day: no time zone ever shifts it.</summary>
internal static class DayText
{
    /// <summary>For words that are a day and nothing else: then every name of a month in any language counts.</summary>
    public const string AnyLanguage = "*";

    private const int MostPieces = 48;
    private const int MostDays = 8;

    /// <summary>The first day named in the words, or null. One with its year goes before those without.</summary>
    /// <param name="words">The words.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="near">Settles the year of a day that is written without one; without it such a day is none.</param>
    /// <param name="order">What other days of the page tell about "03/04/2026"; else the country of the language does, and English never.</param>
    public static DateOnly? Find(string? words, string language, DateOnly? near = null, DayOrder order = DayOrder.Unknown)
    {
        Span<DayPattern.Day> days = stackalloc DayPattern.Day[MostDays];
        days = days[..In(words, language, order, days)];
        foreach (var day in days)
            if (day.Full is { } full) return full;
        return near is { } today && !days.IsEmpty ? days[0].Near(today) : null;
    }

    /// <summary>The earliest and the latest day that the words name ("Apr. 24 - May. 14", "24-30 abr. 2026"), the same one if they name only one.</summary>
    public static (DateOnly First, DateOnly Last)? Span(string? words, string language, DateOnly? near = null, DayOrder order = DayOrder.Unknown)
    {
        Span<DayPattern.Day> days = stackalloc DayPattern.Day[MostDays];
        days = days[..In(words, language, order, days)];
        var settled = near;
        foreach (var day in days)
            if (day.Full is { } full) { settled = full; break; }
        if (settled is not { } today) return null;
        (DateOnly First, DateOnly Last)? span = null;
        foreach (var day in days)
            if ((day.Full ?? day.Near(today)) is { } found)
                span = span is { } known ? (found < known.First ? found : known.First, found > known.Last ? found : known.Last) : (found, found);
        return span;
    }

    /// <summary>What days that can be meant in one way only tell about those that can be meant in two: "18/07/2026" puts the day first.</summary>
    public static DayOrder OrderIn(IEnumerable<string> days)
    {
        var order = DayOrder.Unknown;
        foreach (var words in days)
        {
            var found = DayPattern.OrderOf(Glyphs.Plain(words));
            if (found == DayOrder.Unknown || found == order) continue;
            if (order != DayOrder.Unknown) return DayOrder.Unknown;
            order = found;
        }
        return order;
    }

    /// <summary>Where the country puts the day; English is written both ways, and of an unknown language nobody knows.</summary>
    internal static DayOrder OrderOf(string language)
    {
        if (language.Length < 2 || Months.IsOf("en", language)) return DayOrder.Unknown;
        try
        {
            var pattern = CultureInfo.GetCultureInfo(language[..2], predefinedOnly: true).DateTimeFormat.ShortDatePattern;
            var (day, month, year) = (pattern.IndexOf('d', StringComparison.Ordinal), pattern.IndexOf('M', StringComparison.Ordinal), pattern.IndexOf('y', StringComparison.Ordinal));
            return day < month && month < year ? DayOrder.DayFirst : DayOrder.Unknown;
        }
        catch (CultureNotFoundException)
        {
            return DayOrder.Unknown;
        }
    }

    private static int In(string? words, string language, DayOrder order, Span<DayPattern.Day> days)
    {
        if (words is null) return 0;
        var text = Glyphs.Plain(words).AsSpan();
        if (text.IndexOfAnyInRange('0', '9') < 0) return 0;
        Span<DayPiece> pieces = stackalloc DayPiece[MostPieces];
        return DayPattern.Find(pieces[..DaySplitter.Split(text, language, pieces)], language, order, days);
    }
}
