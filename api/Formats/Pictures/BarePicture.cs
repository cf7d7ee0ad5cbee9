namespace DisputeHelper.Formats.Pictures;

/// <summary>Says whether a picture is nothing but a picture: no place, no camera, no words, no second picture hidden in it. Copies are kept only so.</summary>
public static class BarePicture
{
    private static readonly HashSet<string> Png = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "sRGB", "gAMA", "cHRM", "iCCP", "sBIT", "pHYs", "bKGD"];
    private static readonly HashSet<string> WebP = ["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"];

    /// <summary>Whether it is a JPEG, PNG or WebP picture without notes of any kind.</summary>
    /// <param name="picture">The picture, which can be sought in.</param>
    public static bool Is(Stream picture)
    {
        var parts = PictureParts.Of(picture).ToList();
        if (parts.Count == 0) return false;
        picture.Position = 0;
        return picture.ReadByte() switch
        {
            0xFF => parts.All(part => part.Name is "" or "APP0" or "APP14" || part.Name == "APP2" && Holds(picture, part, "ICC_PROFILE\0"u8)) && EndsWith(picture, [0xFF, 0xD9]),
            0x89 => parts.All(part => Png.Contains(part.Name)) && parts[^1] is { Name: "IEND" } last && last.At + last.Length + 4 == picture.Length,
            _ => parts.All(part => WebP.Contains(part.Name)),
        };
    }

    private static bool Holds(Stream picture, PicturePart part, ReadOnlySpan<byte> start)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes = bytes[..start.Length];
        picture.Position = part.At;
        return part.Length >= start.Length && picture.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && bytes.SequenceEqual(start);
    }

    private static bool EndsWith(Stream picture, ReadOnlySpan<byte> end)
    {
        Span<byte> bytes = stackalloc byte[2];
        picture.Position = Math.Max(0, picture.Length - end.Length);
        return picture.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && bytes.SequenceEqual(end);
    }
}
