using DisputeHelper.Marketplaces.AliExpress.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>What is a time and was not said, even in a language whose months nobody has listed yet.</summary>
internal static class TimeLike
{
    private const int Longest = 40;

    /// <summary>A day, an hour, or both, and nothing else.</summary>
    public static bool Is(string words)
    {
        if (words.Length > Longest || words.Length == 0) return false;
        if (IsClock(words)) return true;
        return IsPossible(words) && !IsLabelled(words) && (ChatTime.IsTime(words) || HasClockAndDay(words));
    }

    // "Estimated delivery date: 2026-12-03" is said; a colon belongs into a time only where it parts hours from minutes.
    private static bool IsLabelled(string words)
    {
        var (label, clock) = (false, false);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is not (':' or '：')) continue;
            var between = i > 0 && i + 1 < words.Length && char.IsDigit(words[i - 1]) && char.IsDigit(words[i + 1]);
            (clock, label) = (clock | between, label | !between);
        }
        return label && !clock;
    }

    /// <summary>"08:02" in plain figures.</summary>
    public static bool IsClock(string words) => words.Length == 5 && words[2] == ':' && words[0] is >= '0' and <= '2' && char.IsAsciiDigit(words[1]) && words[3] is >= '0' and <= '5' && char.IsAsciiDigit(words[4])
        && (words[0] < '2' || words[1] < '4');

    /// <summary>The time in "10:02 Read" or "✓✓ 10:02"; null when it is not such a pair.</summary>
    public static string? WithoutTick(string words)
    {
        if (words.Length is > Longest or < 6 || !words.Contains(':', StringComparison.Ordinal)) return null;
        for (var space = words.IndexOf(' ', StringComparison.Ordinal); space > 0; space = words.IndexOf(' ', space + 1))
        {
            var (before, after) = (words[..space].Trim(' ', '·', ','), words[(space + 1)..].Trim(' ', '·', ','));
            if (ChatWords.IsTick(after) && Is(before)) return before;
            if (ChatWords.IsTick(before) && Is(after)) return after;
        }
        return null;
    }

    /// <summary>Whether it is worth asking: asking every language takes its time, and most of what is asked is a sentence.</summary>
    public static bool IsPossible(string words)
    {
        if (words.Length > Longest) return false;
        var (letters, numbers, spaces, inNumber) = (0, 0, 0, false);
        foreach (var c in words)
        {
            if (c is '?' or '!' or '(' or '"' or '$' or '€' or '%' or '@' or '。' or '？' or '！' or '؟') return false;
            var digit = char.IsDigit(c);
            if (digit && !inNumber) numbers++;
            inNumber = digit;
            if (c == ' ') spaces++;
            else if (!digit && char.IsLetter(c)) letters++;
        }
        return numbers switch { 0 => letters <= 24 && spaces <= 2, 1 => letters <= 20 && spaces <= 4, _ => letters <= 26 && spaces <= 8 };
    }

    // "17 בנוב׳ 2026 12:11": a clock, a number for the day, at most a few words.
    private static bool HasClockAndDay(string words)
    {
        var (letters, numbers, clock, digits) = (0, 0, false, 0);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (char.IsDigit(c)) { if (digits++ == 0) numbers++; continue; }
            if (c == ':' && digits is 1 or 2 && i + 2 < words.Length && char.IsDigit(words[i + 1]) && char.IsDigit(words[i + 2])) clock = true;
            digits = 0;
            if (char.IsLetter(c)) letters++;
            else if (c is '?' or '!' or '"' or '(') return false;
        }
        return clock && numbers is >= 4 and <= 6 && letters <= 14 && words.Count(c => c == ' ') <= 5;
    }
}
