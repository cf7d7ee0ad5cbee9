using System.Globalization;
using System.Text;

namespace DisputeHelper.Bundles;

/// <summary>What is shown of words that came from a page. The stored bytes keep them exactly; here nothing may act, hide or turn around.</summary>
public static class ShownText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>The text with characters that reorder, hide or steer written out as <c>[U+202E]</c>.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                i += rune.Utf16SequenceLength - 1;
                Append(shown, rune);
            }
            else
                shown.Append(Mark(text[i]));
        }
        return shown.ToString();
    }

    /// <summary>A character by its number.</summary>
    public static string Mark(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"[U+{codePoint:X4}]");

    /// <summary>Fenced off, so that its direction cannot reach its neighbours (Unicode UAX 9, isolates).</summary>
    public static string Isolated(string shown) => $"{FirstStrongIsolate}{shown}{PopIsolate}";

    /// <summary>True when any character reads from the right.</summary>
    public static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(IsRightToLeft);

    /// <summary>True when the first letter reads from the right (UAX 9, rules P2 and P3).</summary>
    public static bool ReadsFromTheRight(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune)) return true;
            if (Rune.IsLetter(rune)) return false;
        }
        return false;
    }

    private static void Append(StringBuilder shown, Rune rune)
    {
        if (rune.Value is '\r') return;
        if (rune.Value is '\n' or 0x85 or 0x2028 or 0x2029) shown.Append('\n');
        else if (rune.Value is '\t') shown.Append(' ');
        else if (Acts(rune)) shown.Append(Mark(rune.Value));
        else shown.Append(rune.ToString());
    }

    // Joiners, direction marks and variation selectors are how Arabic, Indic scripts and emoji are written: they stay.
    private static bool Acts(Rune rune) => rune.Value switch
    {
        0x200C or 0x200D or 0x200E or 0x200F or 0x061C or (>= 0xFE00 and <= 0xFE0F) => false,
        0xAD or 0x115F or 0x1160 or 0x3164 or 0xFFA0 => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned,
    };

    private static bool IsRightToLeft(Rune rune) => rune.Value is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
