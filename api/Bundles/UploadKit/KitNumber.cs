using SkiaSharp;

namespace DisputeHelper.Bundles.UploadKit;

/// <summary>Draws a number without a font, as signs above doors do: the same on every machine, whatever is installed there.</summary>
internal static class KitNumber
{
    // Which of the seven strokes each digit has: top, the two upper, the middle, the two lower, the bottom.
    private static readonly byte[] Strokes = [0b1110111, 0b0010010, 0b1011101, 0b1011011, 0b0111010, 0b1101011, 0b1101111, 0b1010010, 0b1111111, 0b1111011];
    private static readonly SKRect[] Places =
        [new(0, 0, 20, 5), new(0, 0, 5, 20), new(15, 0, 20, 20), new(0, 16, 20, 21), new(0, 18, 5, 37), new(15, 18, 20, 37), new(0, 32, 20, 37)];

    private const int Wide = 28, Margin = 14;

    public static void Draw(SKCanvas canvas, int number, int left, int top)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var field = new SKPaint { Color = new SKColor(0x15, 0x54, 0xB5), IsAntialias = true };
        using var ink = new SKPaint { Color = SKColors.White };
        canvas.DrawRoundRect(left, top, digits.Length * Wide - 8 + 2 * Margin, 37 + 2 * Margin, 8, 8, field);
        for (var i = 0; i < digits.Length; i++)
            for (var stroke = 0; stroke < 7; stroke++)
                if ((Strokes[digits[i] - '0'] >> (6 - stroke) & 1) is 1)
                {
                    var place = Places[stroke];
                    place.Offset(left + Margin + i * Wide, top + Margin);
                    canvas.DrawRect(place, ink);
                }
    }
}
