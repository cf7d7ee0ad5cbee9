using System.Buffers.Binary;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>Takes everything out of a picture file that is not picture (place, camera, comments, previews), without touching what is: no pixel is encoded again.</summary>
internal static class BarePicture
{
    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The bare JPEG, or null for a kind that a page reader may not show as a browser does.</summary>
    public static byte[]? Jpeg(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != 0xD8) return null;
        using var bare = new MemoryStream(file.Length);
        bare.Write(file[..2]);
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF) return null;
            var marker = file[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]) + 2;
            if (length < 4 || at + length > file.Length) return null;
            // Baseline, extended and progressive frames of one or three colours; anything else is encoded anew.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && (marker > 0xC2 || length < 10 || file[at + 4] != 8 || file[at + 9] is not (1 or 3))) return null;
            // Application notes but the colour profile and Adobe's colour flag, and comments.
            if (!(marker is >= 0xE1 and <= 0xEF and not (0xE2 or 0xEE) or 0xFE)) bare.Write(file.Slice(at, length));
            at += length;
            if (marker != 0xDA) continue;
            // After the last marker the pixels go to the end; what follows the end (a second picture, a film) stays out.
            var end = file[at..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
            if (end < 0) return null;
            bare.Write(file.Slice(at, end + 2));
            return bare.ToArray();
        }
        return null;
    }

    /// <summary>The bare PNG, or null for one of a rare kind.</summary>
    public static byte[]? Png(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(PngStart)) return null;
        using var bare = new MemoryStream(file.Length);
        bare.Write(PngStart);
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12) return null;
            var kind = file.Slice(at + 4, 4);
            // Eight bits, not interlaced: what every reader shows alike.
            if (kind.SequenceEqual("IHDR"u8) && (length != 13 || file[at + 16] != 8 || file[at + 20] != 0)) return null;
            if (Shows(kind)) bare.Write(file.Slice(at, (int)length + 12));
            at += (int)length + 12;
            if (kind.SequenceEqual("IEND"u8)) return bare.ToArray();
        }
        return null;
    }

    private static bool Shows(ReadOnlySpan<byte> kind) =>
        kind.SequenceEqual("IHDR"u8) || kind.SequenceEqual("PLTE"u8) || kind.SequenceEqual("IDAT"u8) || kind.SequenceEqual("IEND"u8)
        || kind.SequenceEqual("tRNS"u8) || kind.SequenceEqual("sRGB"u8) || kind.SequenceEqual("gAMA"u8);
}
