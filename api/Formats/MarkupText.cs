using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace DisputeHelper.Formats;

/// <summary>Bytes of a page to text. The extension always sends UTF-8; a saved file may be in whatever its country used.</summary>
public static partial class MarkupText
{
    private const int Prescan = 4096;      // A browser looks for the declaration in the first 1,024 bytes; savers put comments before it.

    static MarkupText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text. Bytes that are none in their character set become a replacement character, never an exception.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="stated">What its wrapping says of the character set, if anything.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? stated = null)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        // A saver that rewrites a page as UTF-8 often leaves the old declaration in it: valid UTF-8 is believed before any word.
        // Text in shifts (ISO-2022-JP) is valid ASCII too; its escapes tell it apart.
        if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0x1B)) return Encoding.UTF8.GetString(bytes);
        return (Known(stated) ?? Known(Declared(bytes)) ?? Encoding.UTF8).GetString(bytes);
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        return Declaration().Match(head) is { Success: true } found ? found.Groups[1].Value : null;
    }

    private static Encoding? Known(string? name)
    {
        try { return name is { Length: > 0 and < 40 } ? Encoding.GetEncoding(name.Trim()) : null; }
        catch (ArgumentException) { return null; }
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Declaration();
}
