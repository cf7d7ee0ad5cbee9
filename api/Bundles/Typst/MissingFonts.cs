using System.Text;

namespace DisputeHelper.Bundles.Typst;

/// <summary>Which font shows a character that the pack's own do not: free ones, named as they are named where one installs them.</summary>
internal static class MissingFonts
{
    // The first and last character of each script that marketplaces are written in and the install brings no font for.
    private static readonly (int First, int Last, string Font)[] Scripts =
    [
        (0x0530, 0x058F, "Noto Sans Armenian"), (0x0700, 0x074F, "Noto Sans Syriac"), (0x0780, 0x07BF, "Noto Sans Thaana"), (0x07C0, 0x07FF, "Noto Sans NKo"),
        (0x0900, 0x097F, "Noto Sans Devanagari"), (0x0980, 0x09FF, "Noto Sans Bengali"), (0x0A00, 0x0A7F, "Noto Sans Gurmukhi"), (0x0A80, 0x0AFF, "Noto Sans Gujarati"),
        (0x0B00, 0x0B7F, "Noto Sans Oriya"), (0x0B80, 0x0BFF, "Noto Sans Tamil"), (0x0C00, 0x0C7F, "Noto Sans Telugu"), (0x0C80, 0x0CFF, "Noto Sans Kannada"),
        (0x0D00, 0x0D7F, "Noto Sans Malayalam"), (0x0D80, 0x0DFF, "Noto Sans Sinhala"), (0x0E80, 0x0EFF, "Noto Sans Lao"), (0x0F00, 0x0FFF, "Noto Serif Tibetan"),
        (0x1000, 0x109F, "Noto Sans Myanmar"), (0x10A0, 0x10FF, "Noto Sans Georgian"), (0x1200, 0x139F, "Noto Sans Ethiopic"), (0x13A0, 0x13FF, "Noto Sans Cherokee"),
        (0x1780, 0x17FF, "Noto Sans Khmer"), (0x1800, 0x18AF, "Noto Sans Mongolian"), (0x1C90, 0x1CBF, "Noto Sans Georgian"), (0x2D00, 0x2D2F, "Noto Sans Georgian"),
        (0x2D30, 0x2D7F, "Noto Sans Tifinagh"), (0x2D80, 0x2DDF, "Noto Sans Ethiopic"), (0x3100, 0x312F, "Noto Sans TC"), (0xA000, 0xA4CF, "Noto Sans Yi"),
        (0x2190, 0x2BFF, "Noto Sans Symbols 2"), (0x1D400, 0x1D7FF, "Noto Sans Math"), (0x1F000, 0x1FAFF, "Noto Emoji"), (0x3400, 0x9FFF, "Noto Sans TC"), (0x20000, 0x3FFFF, "Noto Sans TC"),
    ];

    /// <summary>The fonts for these characters; those of no script in the list are named by none.</summary>
    public static IReadOnlyList<string> For(IEnumerable<Rune> unshown) =>
        [.. unshown.Select(rune => Scripts.FirstOrDefault(script => rune.Value >= script.First && rune.Value <= script.Last).Font).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
