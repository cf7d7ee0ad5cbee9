using System.Globalization;

namespace DisputeHelper.Marketplaces;

/// <summary>Splits a text into the numbers and months that days are made of. Other words part them, but for the small ones inside of dates.</summary>
internal static class DaySplitter
{
    private const int LongestWord = 24;

    // "15 de julho de 2026", "3rd of July", "29 января 2024 г.", "ngày 3 tháng 7 năm 2026", "3 กรกฎาคม พ.ศ. 2569"
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Small = new HashSet<string>(StringComparer.Ordinal)
    {
        "de", "del", "of", "the", "di", "d", "den", "des", "st", "nd", "rd", "th", "er", "o", "a", "e", "le", "el", "il", "г", "р", "год", "года", "року", "го", "е", "и", "nam", "ngay", "พศ", "คศ", "ปี", "เดือน", "من", "في", "cu",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the pieces and says how many; a text with more than fit is read no further.</summary>
    public static int Split(ReadOnlySpan<char> text, string language, Span<DayPiece> into)
    {
        var buddhist = Months.IsOf("th", language) || text.IndexOfAnyInRange('\u0E01', '\u0E5B') >= 0;
        Span<char> word = stackalloc char[LongestWord];
        int count = 0, from = 0, i = 0;
        bool parted = true, monthNext = false;
        while (i < text.Length && count < into.Length)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
                var digits = i - start;
                var number = digits <= 4 ? int.Parse(text[start..i], NumberStyles.None, CultureInfo.InvariantCulture) : -1;
                var gap = parted ? DayGap.Far : GapOf(text[from..start]);
                if (monthNext && number is >= 1 and <= 12) into[count++] = new(start, i, number, 0, '\0', gap) { Sure = true };
                else
                {
                    var clock = start > 1 && text[start - 1] == ':' && char.IsAsciiDigit(text[start - 2]) || i < text.Length && text[i] == ':' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
                    var mark = MarkAt(text, ref i);
                    into[count++] = new(start, i, number, digits, mark, gap) { Clock = clock, Buddhist = buddhist };
                }
                (from, parted, monthNext) = (i, false, false);
            }
            else if (char.IsLetter(text[i]))
            {
                var length = Word(text, ref i, word);
                if (Month(text, ref i, word, length, language) is { } month)
                {
                    if (!parted && count > 0 && into[count - 1] is { Digits: 0 } twin && twin.Number == month.Month) { from = i; continue; } // "أيلول/سبتمبر"
                    into[count++] = new(start, i, month.Month, 0, '\0', parted ? DayGap.Far : GapOf(text[from..start])) { Sure = month.Sure, Weekday = month.Weekday };
                    (from, parted, monthNext) = (i, false, false);
                }
                else if (length > 0 && Months.IsMonthWord(word[..length])) monthNext = true;
                else if (length <= 0 || !Small.Contains(word[..length])) parted = true;
            }
            else
            {
                if (!char.IsWhiteSpace(text[i]) && text[i] is not (',' or '.' or '/' or '-' or '–' or '—' or '~' or '〜' or '～' or 'º' or '°' or '\'' or '’' or '׳' or '(' or ')')) parted = true;
                i++;
            }
        }
        return count;
    }

    // A word as it is compared; dots inside belong to it ("ก.ค."). -1 when it is longer than any month.
    private static int Word(ReadOnlySpan<char> text, ref int at, Span<char> into)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var length = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '.' or '׳' && at + 1 < text.Length && char.IsLetter(text[at + 1])) continue;
            if (!char.IsLetter(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) break;
            if (length < LongestWord) letters[length] = c;
            length++;
        }
        return length > LongestWord ? -1 : Glyphs.Fold(letters[..length], into);
    }

    private static Months.Named? Month(ReadOnlySpan<char> text, ref int at, Span<char> word, int length, string language)
    {
        if (length < 2) return null;
        if (Months.IsFirstOfTwo(word[..length]))
        {
            var next = at;
            while (next < text.Length && text[next] == ' ') next++;
            Span<char> second = stackalloc char[LongestWord];
            var more = next > at && next < text.Length && char.IsLetter(text[next]) ? Word(text, ref next, second) : 0;
            if (more > 0 && length + 1 + more <= LongestWord)
            {
                Span<char> both = stackalloc char[LongestWord];
                word[..length].CopyTo(both);
                both[length] = ' ';
                second[..more].CopyTo(both[(length + 1)..]);
                if (Months.Find(both[..(length + 1 + more)], language) is { } named) { at = next; return named; }
            }
        }
        if (Months.Find(word[..length], language) is { } month) return month;
        return word[0] is 'ב' or 'ל' && length > 3 ? Months.Find(word[1..length], language) : null;     // "3 ביולי 2026"
    }

    private static char MarkAt(ReadOnlySpan<char> text, ref int at)
    {
        var next = at;
        while (next < text.Length && text[next] == ' ') next++;
        if (next == text.Length) return '\0';
        var mark = text[next] switch { '年' or '년' => 'Y', '月' or '월' => 'M', '日' or '일' or '号' or '號' => 'D', _ => '\0' };
        if (mark != '\0') at = next + 1;
        return mark;
    }

    private static DayGap GapOf(ReadOnlySpan<char> gap)
    {
        var bare = gap.Trim();
        if (bare.IndexOfAny('–', '—', '~') >= 0 || bare.IndexOfAny('〜', '～') >= 0) return DayGap.Range;
        return bare switch
        {
            "-" => gap.Length == 1 ? DayGap.Hyphen : DayGap.Range,
            "." => DayGap.Point,
            "/" => DayGap.Slash,
            _ => bare.Contains('-') ? DayGap.Range : DayGap.Near,
        };
    }
}
