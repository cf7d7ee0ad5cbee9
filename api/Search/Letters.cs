using System.Globalization;
using System.Text;

namespace DisputeHelper.Search;

/// <summary>What a letter is when people look for it: ways of writing one and the same are one.</summary>
internal static class Letters
{
    /// <summary>The parts of a letter: accents stand after their letter, compatible forms are the ordinary one.</summary>
    public static string Forms(Rune rune)
    {
        if (rune.IsAscii) return rune.ToString();
        var parts = rune.ToString().Normalize(NormalizationForm.FormKD);
        if (parts.Length == 1 || !parts.AsSpan().ContainsAnyInRange('\u1100', '\u11FF'))
            return Ligature(parts);
        // A Korean syllable is one letter to those who type it.
        return parts.Normalize(NormalizationForm.FormC);
    }

    /// <summary>A Japanese sound with its voicing mark as one letter, however it was written; null for anything else.</summary>
    public static char? Voiced(char sound, char mark) =>
        mark is '\u3099' or '\u309A' && $"{sound}{mark}".Normalize(NormalizationForm.FormC) is [var one] ? one : null;

    /// <summary>Written, but not told apart: accents, vowel points, joiners, stretching.</summary>
    public static bool IsSilent(char c) => c is (>= '\u0300' and <= '\u036F')
        or (>= '\u0591' and <= '\u05C7') or (>= '\u0610' and <= '\u061A') or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670'
        or (>= '\u06D6' and <= '\u06ED') or (>= '\uFE00' and <= '\uFE0F')
        || !char.IsAscii(c) && char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    /// <summary>The letter or digit that is compared; null for what only stands between words.</summary>
    public static char? Plain(char c)
    {
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c) : null;
        if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit) return (char)('0' + digit);
        return char.IsSurrogate(c) || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? Same(char.ToLowerInvariant(c))
            : null;
    }

    private static char Same(char c) => c switch
    {
        'ł' => 'l',
        'ø' => 'o',
        'đ' or 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ς' => 'σ',
        'ک' => 'ك',
        'ی' or 'ى' or 'ې' => 'ي',
        'ة' or 'ە' => 'ه',
        'ٱ' => 'ا',
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        // Katakana lies as far from hiragana as this.
        >= 'ァ' and <= 'ヶ' => (char)(c - 0x60),
        _ => c,
    };

    private static string Ligature(string parts) => parts switch
    {
        "ß" or "ẞ" => "ss",
        "æ" or "Æ" => "ae",
        "œ" or "Œ" => "oe",
        "þ" or "Þ" => "th",
        _ => parts,
    };
}
