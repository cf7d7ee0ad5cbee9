using System.Globalization;

namespace DisputeHelper.Marketplaces;

/// <summary>Finds a calendar day in words, in every form the shop writes. A day is a day: no time zone ever shifts it.</summary>
internal static class DayText
{
    /// <summary>The first day named in the words, or null. A day without a year is settled by <paramref name="near"/> only if given.</summary>
    public static DateOnly? Find(string? words, string language, DateOnly? near = null)
    {
        if (words is null) return null;
        var pieces = new List<Piece>(8);
        Split(words, language, pieces);
        for (var i = 0; i < pieces.Count; i++)
            if (Full(pieces, i, language) is { } day) return day;
        if (near is { } today)
            for (var i = 0; i + 1 < pieces.Count; i++)
                if (WithoutYear(pieces[i], pieces[i + 1], today) is { } day) return day;
        return null;
    }

    private static DateOnly? Full(List<Piece> all, int at, string language)
    {
        if (at + 2 >= all.Count) return null;
        var (a, b, c) = (all[at], all[at + 1], all[at + 2]);
        if (a.Month is { } first && b.IsDay && c.IsYear) return Make(c.Number, first, b.Number);             // Jul 15, 2026
        if (a.IsDay && b.Month is { } second && c.IsYear) return Make(c.Number, second, a.Number);           // 24 nov, 2023 · 3. Aug 2025
        if (a.IsYear && b.Month is { } middle && c.IsDay) return Make(a.Number, middle, c.Number);
        if (a.Month is not null || b.Month is not null || c.Month is not null) return null;
        if (a.IsYear && b.Number <= 12 && c.IsDay && b.Joined && c.Joined) return Make(a.Number, b.Number, c.Number); // 2022-03-23 · 2026년 7월 3일
        if (!c.IsYear || !b.Joined || !c.Joined) return null;
        if (a.Number > 12) return Make(c.Number, b.Number, a.Number);                                       // 18/07/2026
        if (b.Number > 12) return Make(c.Number, a.Number, b.Number);
        // 03/04/2026: day first everywhere but in English, where nobody can tell, so nobody guesses.
        return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? null : Make(c.Number, b.Number, a.Number);
    }

    private static DateOnly? WithoutYear(Piece a, Piece b, DateOnly near)
    {
        var (month, day) = a.Month is { } m && b.IsDay ? (m, b.Number) : b.Month is { } n && a.IsDay ? (n, a.Number) : (0, 0);
        if (month == 0) return null;
        return new[] { near.Year - 1, near.Year, near.Year + 1 }
            .Select(year => Make(year, month, day)).OfType<DateOnly>()
            .OrderBy(candidate => Math.Abs(candidate.DayNumber - near.DayNumber)).Select(candidate => (DateOnly?)candidate).FirstOrDefault();
    }

    private static DateOnly? Make(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    // Words that are no month ("de", "г.") disappear; a number knows whether only a separator joins it to the one before.
    private static void Split(string words, string language, List<Piece> pieces)
    {
        var between = 0;
        for (var i = 0; i < words.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(words[i]))
            {
                while (i < words.Length && char.IsAsciiDigit(words[i])) i++;
                var joined = pieces.Count > 0 && IsJoint(words.AsSpan(between, start - between));
                pieces.Add(int.TryParse(words.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && i - start <= 4
                    ? new(number, i - start, null, joined) : new(-1, 0, null, false));
                between = i;
            }
            else if (char.IsLetter(words[i]))
            {
                while (i < words.Length && (char.IsLetter(words[i]) || char.GetUnicodeCategory(words[i]) is UnicodeCategory.NonSpacingMark)) i++;
                if (Months.Find(words.AsSpan(start, i - start), language) is not { } month) continue;
                pieces.Add(new(0, 0, month, false));
                between = i;
            }
            else i++;
        }
    }

    private static bool IsJoint(ReadOnlySpan<char> gap) => gap.Trim() is "-" or "/" or "." or "년" or "월" or "年" or "月";

    private readonly record struct Piece(int Number, int Digits, int? Month, bool Joined)
    {
        public bool IsDay => Month is null && Digits is 1 or 2 && Number is >= 1 and <= 31;
        public bool IsYear => Month is null && Digits == 4 && Number is >= 2009 and <= 2099;
    }
}
