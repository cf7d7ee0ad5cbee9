using System.Globalization;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>Finds the hour in a text: "14:48", "2:48 PM", "下午2:48", "오후 2:48", "2:48 م", "14時48分", "14h48", "14:48 น.".</summary>
internal static class ClockText
{
    private const int LongestMark = 12;

    // Half of the day: from CLDR for every language, beside what the word tables add ("晚上").
    private static readonly Lazy<Dictionary<string, Half>.AlternateLookup<ReadOnlySpan<char>>> Halves = new(() => Load().GetAlternateLookup<ReadOnlySpan<char>>());

    private enum Half { Morning, Afternoon, LooselyMorning, LooselyEvening, Noon }

    /// <summary>The hour and where its words stand in the text, the half of the day included; null when there is none, or when it may be two.</summary>
    /// <param name="text">Words with plain figures (<see cref="Glyphs.Plain"/>).</param>
    /// <param name="language">The page's language: some write "14.48".</param>
    public static (TimeOnly Time, int Start, int End)? Find(ReadOnlySpan<char> text, string language)
    {
        for (var at = 0; (at = text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var step ? at + step : -1) >= 0;)
        {
            var start = at;
            if (Read(text, ref at, language) is not var (hour, minute, second)) continue;
            var end = at;
            var before = Before(text, ref start);
            var half = before ?? After(text, ref end);
            return In(hour, half) is { } settled && settled <= 23 && minute <= 59 && second <= 59 ? (new(settled, minute, second), start, end) : null;
        }
        return null;
    }

    // Leaves "at" behind the clock, or behind the number when it is none.
    private static (int Hour, int Minute, int Second)? Read(ReadOnlySpan<char> text, ref int at, string language)
    {
        // Not inside of another number: "17.11.26" is no clock of eleven.
        var inside = at > 1 && text[at - 1] is ('.' or ',' or '/' or ':') && char.IsAsciiDigit(text[at - 2]);
        if (Number(text, ref at) is not { } hour || inside) return null;
        var next = at;
        while (next < text.Length && text[next] == ' ') next++;
        if (next == text.Length) return null;
        var sign = text[next];
        if (sign is '時' or '时' or '點' or '点' or '시')
        {
            at = next + 1;
            var then = at;
            while (then < text.Length && text[then] == ' ') then++;
            if (Number(text, ref then) is not { } written) return (hour, 0, 0);
            while (then < text.Length && text[then] == ' ') then++;
            if (then < text.Length && text[then] is '分' or '분') at = then + 1;
            return (hour, written, 0);
        }
        if (next != at || !(sign is ':' or 'h' or '.' && (sign != '.' || WritesPoint(language)))) return null;
        next++;
        var minuteAt = next;
        if (Number(text, ref next) is not { } minute || next - minuteAt != 2 || sign == '.' && next < text.Length && text[next] == '.') return null;
        at = next;
        if (sign != ':' || at >= text.Length || text[at] != ':') return (hour, minute, 0);
        next++;
        if (Number(text, ref next) is not { } second) return null;
        at = next;
        return (hour, minute, second);
    }

    private static int? Number(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - start is 1 or 2 ? int.Parse(text[start..at], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private static Half? Before(ReadOnlySpan<char> text, ref int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] == ' ') end--;
        for (var length = Math.Min(LongestMark, end); length > 0; length--)
        {
            var begin = end - length;
            if (text[begin] == ' ' || !IsFree(text, begin - 1, text[begin]) || Mark(text[begin..end]) is not { } half) continue;
            start = begin;
            return half;
        }
        return null;
    }

    private static Half? After(ReadOnlySpan<char> text, ref int end)
    {
        var begin = end;
        while (begin < text.Length && text[begin] == ' ') begin++;
        for (var length = Math.Min(LongestMark, text.Length - begin); length > 0; length--)
        {
            var stop = begin + length;
            if (text[stop - 1] == ' ' || !IsFree(text, stop, text[stop - 1]) || Mark(text[begin..stop]) is not { } half) continue;
            end = stop;
            return half;
        }
        return null;
    }

    // Words stand apart from other letters; Chinese and Japanese ones need not.
    private static bool IsFree(ReadOnlySpan<char> text, int neighbour, char own) =>
        neighbour < 0 || neighbour >= text.Length || !char.IsLetter(text[neighbour]) || own > '\u2E00';

    private static Half? Mark(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestMark];
        var length = Bare(word, folded);
        return length > 0 && Halves.Value.TryGetValue(folded[..length], out var half) ? half : null;
    }

    private static int Bare(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        foreach (var c in into[..Glyphs.Fold(word, into)])
            if (c is not ('.' or ' ' or '"' or '\'')) into[length++] = c;
        return length;
    }

    // "晚上12:30" is after midnight and "早上12:30" perhaps noon: such words leave twelve open.
    private static int? In(int hour, Half? half) => half switch
    {
        null => hour,
        Half.Noon => hour == 12 ? 12 : null,
        Half.LooselyMorning or Half.LooselyEvening when hour == 12 => null,
        Half.Morning or Half.LooselyMorning => hour == 12 ? 0 : hour < 12 ? hour : null,
        _ => hour == 12 ? 12 : hour < 12 ? hour + 12 : hour,
    };

    private static bool WritesPoint(string language) => Months.IsOf("id", language);

    private static Dictionary<string, Half> Load()
    {
        var marks = new Dictionary<string, Half>(StringComparer.Ordinal);
        Add("am", Half.Morning);
        Add("pm", Half.Afternoon);
        foreach (var language in Vocabulary.Languages)
        {
            foreach (var words in new[] { language.Seen, language.Expected })
            {
                foreach (var word in words.Morning) Add(word, Half.LooselyMorning);
                foreach (var word in words.Evening) Add(word, Half.LooselyEvening);
                foreach (var word in words.Noon) Add(word, Half.Noon);
            }
            if (Format(language.Language) is not { } format) continue;
            Add(format.AMDesignator, Half.Morning);
            Add(format.PMDesignator, Half.Afternoon);
        }
        return marks;

        void Add(string word, Half half)
        {
            Span<char> into = stackalloc char[word.Length];
            if (Bare(word, into) is > 0 and var length) marks.TryAdd(into[..length].ToString(), half);
        }
    }

    private static DateTimeFormatInfo? Format(string language)
    {
        try { return CultureInfo.GetCultureInfo(language).DateTimeFormat; }
        catch (CultureNotFoundException) { return null; }
    }
}
