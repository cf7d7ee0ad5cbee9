using System.Buffers;
using System.Globalization;
using System.Text;

namespace DisputeHelper.Marketplaces;

/// <summary>
/// The same words written differently: figures of other scripts, no-break spaces, full-width signs, marks that only turn the
/// writing direction, accents, capitals.
/// </summary>
internal static class Glyphs
{
    private const char Dropped = '\0';

    // One look per letter: what every character becomes when words are compared.
    private static readonly char[] Compared = [.. Enumerable.Range(0, 0x10000).Select(code => ForComparing((char)code))];

    private static readonly SearchValues<char> Odd = SearchValues.Create([.. Enumerable.Range(0x80, 0x10000 - 0x80).Select(code => (char)code).Where(c => ForReading(c) != c)]);

    /// <summary>Figures become ASCII, every space a space, full-width signs their plain ones; direction marks go. The same string when nothing changes.</summary>
    public static string Plain(string text) => text.AsSpan().IndexOfAny(Odd) < 0 ? text : Rewritten(text);

    /// <summary>Writes the words as they are compared: small letters without accents, single spaces, no marks.</summary>
    /// <param name="text">The words; what does not fit into the target is left out.</param>
    /// <param name="into">The target.</param>
    /// <param name="at">For each letter of the target, where it stood in the words; may be empty.</param>
    /// <returns>How many letters were written.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> into, Span<ushort> at = default)
    {
        var length = 0;
        for (var i = 0; i < text.Length && length < into.Length; i++)
        {
            var c = Compared[text[i]];
            if (c == Dropped || c == ' ' && (length == 0 || into[length - 1] == ' ')) continue;
            if (!at.IsEmpty) at[length] = (ushort)Math.Min(i, ushort.MaxValue);
            into[length++] = c;
        }
        return length > 0 && into[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>The words as they are compared.</summary>
    public static string Folded(string text)
    {
        var into = new char[text.Length];
        return new(into, 0, Fold(text, into));
    }

    private static string Rewritten(string text) => string.Create(text.Count(c => c < 0x80 || ForReading(c) != Dropped), text, (into, source) =>
    {
        var length = 0;
        foreach (var c in source)
            if (ForReading(c) is var plain && plain != Dropped) into[length++] = plain;
    });

    private static char ForReading(char c) => c switch
    {
        < '\u0080' => c == Dropped ? ' ' : c,
        '−' or '‐' or '‑' or '﹣' => '-',
        '﹕' => ':',
        '،' or '、' => ',',
        '。' or '｡' => '.',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.Format => Dropped,
            _ => c,
        },
    };

    private static char ForComparing(char c) => ForReading(c) switch
    {
        Dropped => Dropped,
        '\t' or '\r' or '\n' or '\f' or '\v' or '\u0085' => ' ',
        'º' or '°' or 'ø' or 'Ø' => 'o',
        'ı' or 'İ' => 'i',
        'ł' or 'Ł' => 'l',
        'đ' or 'Đ' => 'd',
        '’' or '‘' or 'ʼ' or '`' or '´' or '׳' => '\'',
        '“' or '”' or '״' => '"',
        '–' or '—' => '-',
        'أ' or 'إ' or 'آ' => 'ا',
        'ـ' => Dropped,
        var plain when HasAccents(plain) => Bare(plain),
        var plain => char.GetUnicodeCategory(plain) == UnicodeCategory.NonSpacingMark && IsOptional(plain) ? Dropped : char.ToLowerInvariant(plain),
    };

    // Accents tell words apart in Thai or Japanese, where they are vowels; in these scripts people leave them out.
    private static bool HasAccents(char c) => c is >= 'À' and <= '\u052F' or >= '\u1E00' and <= '\u1FFF';

    private static char Bare(char c)
    {
        var plain = char.IsLetter(c) ? c.ToString().Normalize(NormalizationForm.FormD)[0] : c;
        return IsOptional(c) ? Dropped : char.ToLowerInvariant(plain);
    }

    // Accents written as characters of their own, and the vowel points of Hebrew and Arabic.
    private static bool IsOptional(char c) => c is >= '\u0300' and <= '\u036F' or >= '\u0591' and <= '\u05C7' or >= '\u064B' and <= '\u065F';
}
