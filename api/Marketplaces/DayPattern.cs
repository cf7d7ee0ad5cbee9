namespace DisputeHelper.Marketplaces;

/// <summary>The ways in which three or four pieces make a day.</summary>
internal static class DayPattern
{
    /// <summary>A day as written; its year is 0 when it was left out.</summary>
    public readonly record struct Day(int Year, int Month, int Number)
    {
        /// <summary>The day, if its year was written and the calendar has it.</summary>
        public DateOnly? Full => Year == 0 ? null : In(Year);

        /// <summary>The day in the year that brings it nearest to another.</summary>
        public DateOnly? Near(DateOnly other)
        {
            DateOnly? nearest = null;
            for (var year = other.Year - 1; year <= other.Year + 1; year++)
                if (In(year) is { } day && (nearest is not { } known || Math.Abs(day.DayNumber - other.DayNumber) < Math.Abs(known.DayNumber - other.DayNumber))) nearest = day;
            return nearest;
        }

        /// <summary>Whether any year has it.</summary>
        public bool IsPossible => Year == 0 ? In(2024) is not null : Full is not null;

        private DateOnly? In(int year) => Month is >= 1 and <= 12 && Number >= 1 && Number <= DateTime.DaysInMonth(year, Month) ? new(year, Month, Number) : null;
    }

    /// <summary>Writes the days that the pieces make, in their order, and says how many.</summary>
    public static int Find(ReadOnlySpan<DayPiece> pieces, string language, DayOrder order, Span<Day> into)
    {
        var count = 0;
        for (var i = 0; i + 1 < pieces.Length && count < into.Length;)
        {
            var used = Written(pieces[i..], language, order, out var day, out var end);
            if (used == 0) used = WithoutYear(pieces, i, out day, out end);
            if (used > 0 && day.IsPossible) into[count++] = day;
            if (used > 0 && end is { IsPossible: true } last && count < into.Length) into[count++] = last;
            i += Math.Max(1, used);
        }
        return count;
    }

    /// <summary>Whether a day in figures puts the day or the month first; unknown when it could be either.</summary>
    public static DayOrder OrderOf(ReadOnlySpan<char> text)
    {
        Span<DayPiece> pieces = stackalloc DayPiece[16];
        pieces = pieces[..DaySplitter.Split(text, "", pieces)];
        for (var i = 0; i + 2 < pieces.Length; i++)
            if (IsInFigures(pieces[i], pieces[i + 1], pieces[i + 2]))
                return pieces[i].Number > 12 ? DayOrder.DayFirst : pieces[i + 1].Number > 12 ? DayOrder.MonthFirst : DayOrder.Unknown;
        return DayOrder.Unknown;
    }

    private static int Written(ReadOnlySpan<DayPiece> p, string language, DayOrder order, out Day day, out Day? end)
    {
        (day, end) = (default, null);
        if (p.Length < 3 || p[1].Gap == DayGap.Far || p[2].Gap == DayGap.Far) return 0;
        var (a, b, c) = (p[0], p[1], p[2]);
        if (a.IsMonth && b.IsDay && c.IsYear) return Is(new(c.Year, a.Number, b.Number), out day);              // Jul 15, 2026
        if (a.IsDay && b.IsMonth && c.IsYear) return Is(new(c.Year, b.Number, a.Number), out day);              // 24 nov, 2023 · 3. Aug 2025
        if (a.IsYear && b.IsMonth && c.IsDay)
        {
            if (p.Length > 3 && p[3].Mark == 'D' && IsRange(p[3])) end = new(a.Year, b.Number, p[3].Number);     // 2026年7月3日~10日
            return Is(new(a.Year, b.Number, c.Number), out day);                                                // 2026년 7월 3일
        }
        if (p.Length > 3 && p[3].Gap != DayGap.Far && p[3].IsYear && (a.IsMonth && b.IsDay && IsRange(c) || a.IsDay && IsRange(b) && c.IsMonth))
        {
            var month = a.IsMonth ? a.Number : c.Number;                                                        // Jul 3-7, 2026 · 3-7 juil. 2026
            end = new(p[3].Year, month, a.IsMonth ? c.Number : b.Number);
            return Is(new(p[3].Year, month, a.IsMonth ? b.Number : a.Number), out day) + 1;
        }
        if (a.IsYear && b.IsDay && c.IsDay && IsJoined(b) && b.Gap == c.Gap) return Is(new(a.Year, b.Number, c.Number), out day); // 2022-03-23
        if (!IsInFigures(a, b, c)) return 0;
        if (a.Number > 12) return Is(new(c.Year, b.Number, a.Number), out day);                                 // 18/07/2026
        if (b.Number > 12) return Is(new(c.Year, a.Number, b.Number), out day);
        // 03/04/2026: nobody guesses.
        return (order == DayOrder.Unknown ? DayText.OrderOf(language) : order) switch
        {
            DayOrder.DayFirst => Is(new(c.Year, b.Number, a.Number), out day),
            DayOrder.MonthFirst => Is(new(c.Year, a.Number, b.Number), out day),
            _ when a.Number == b.Number => Is(new(c.Year, a.Number, b.Number), out day),
            _ => 3,
        };
    }

    // "5 июня", "Jul. 28 18:39", "7월 3일". Only where the word surely is a month, and nothing beside it could be a year that was misread.
    private static int WithoutYear(ReadOnlySpan<DayPiece> all, int at, out Day day, out Day? end)
    {
        (day, end) = (default, null);
        var (a, b) = (all[at], all[at + 1]);
        var next = at + 2 < all.Length && all[at + 2].Gap != DayGap.Far ? all[at + 2] : default(DayPiece?);
        if (b.Gap == DayGap.Far || at > 0 && a.Gap != DayGap.Far && MayBeItsYear(all[at - 1], a)) return 0;
        var first = IsSure(a) && b.IsDay && !(next is { IsMonth: true } && a.Weekday);
        if (!first && !(a.IsDay && IsSure(b) && a.Gap is not (DayGap.Point or DayGap.Slash))) return 0;
        var (month, number) = first ? (a.Number, b.Number) : (b.Number, a.Number);
        if (next is { IsMonth: false } third)
        {
            var after = at + 3 < all.Length && all[at + 3].Gap != DayGap.Far ? all[at + 3] : default(DayPiece?);
            if (third.SpoilsYear || first && IsRange(third) && after is { SpoilsYear: true }) return 0;
            if (first && IsRange(third) && after is not { IsMonth: true }) end = new(0, month, third.Number);     // Jul 3-7 · 7月3日~10日
        }
        if (!first && at > 0 && IsRange(a) && all[at - 1].IsDay) end = new(0, month, all[at - 1].Number);         // 3-7 июля
        return Is(new(0, month, number), out day) - 1;
    }

    // "12 ene 24": nobody can tell which of the two is the day.
    private static bool MayBeItsYear(DayPiece before, DayPiece first) =>
        before.Digits >= 3 || before.Mark == 'Y' || first.IsMonth && !before.IsMonth && !before.Clock && before.Mark == '\0' && first.Gap != DayGap.Range;

    private static bool IsSure(DayPiece piece) => piece.IsMonth && (piece.Sure || piece.Mark == 'M');

    private static bool IsRange(DayPiece piece) => piece.IsDay && piece.Gap is DayGap.Range or DayGap.Hyphen;

    private static bool IsJoined(DayPiece piece) => piece.Gap is DayGap.Point or DayGap.Slash or DayGap.Hyphen;

    private static bool IsInFigures(DayPiece a, DayPiece b, DayPiece c) => a.IsDay && b.IsDay && c.IsYear && IsJoined(b) && b.Gap == c.Gap && a.Gap != b.Gap;

    private static int Is(Day found, out Day day)
    {
        day = found;
        return 3;
    }
}
