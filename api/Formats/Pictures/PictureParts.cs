using System.Buffers.Binary;

namespace DisputeHelper.Formats.Pictures;

/// <summary>Walks over the parts of a picture file without reading what they hold.</summary>
internal static class PictureParts
{
    private const int MostParts = 65_536;
    private const int LongestBlock = 1024 * 1024;
    private static readonly byte[] Marker = [.. "Exif\0\0"u8];

    /// <summary>The block in which the camera's notes stand, from its byte order mark on; null when there is none.</summary>
    public static byte[]? Exif(Stream picture)
    {
        picture.Position = 0;
        var start = new byte[16];
        if (picture.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length) return null;
        if (start is not [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..])
            return Of(picture).Where(part => part.Name is "APP1" or "eXIf" or "EXIF").Select(part => Block(picture, part)).FirstOrDefault(block => block is not null);
        // HEIC and AVIF say in a table of tables where it lies; cameras write it near the start.
        picture.Position = 0;
        var head = new byte[LongestBlock];
        return Behind(head.AsSpan(0, picture.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }

    /// <summary>Every part by its name and place; a file of another kind has none.</summary>
    public static IEnumerable<PicturePart> Of(Stream picture)
    {
        picture.Position = 0;
        var start = new byte[12];
        if (picture.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length) return [];
        return (start switch
        {
            [0xFF, 0xD8, ..] => Jpeg(picture),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Png(picture),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P'] => WebP(picture),
            _ => [],
        }).Take(MostParts);
    }

    private static byte[]? Block(Stream picture, PicturePart part)
    {
        if (part.Length is <= 8 or > LongestBlock || part.At + part.Length > picture.Length) return null;
        var bytes = new byte[part.Length];
        picture.Position = part.At;
        picture.ReadExactly(bytes);
        // JPEG puts the marker before it, PNG never, WebP sometimes.
        if (bytes.AsSpan().StartsWith(Marker)) return bytes[Marker.Length..];
        return part.Name == "APP1" ? null : bytes;
    }

    private static byte[]? Behind(ReadOnlySpan<byte> head)
    {
        for (int from = 0, at; (at = head[from..].IndexOf(Marker)) >= 0; from += at + Marker.Length)
        {
            var block = head[(from + at + Marker.Length)..];
            if (block.StartsWith("II*\0"u8) || block.StartsWith("MM\0*"u8)) return block[..Math.Min(block.Length, 65536)].ToArray();
        }
        return null;
    }

    private static IEnumerable<PicturePart> Jpeg(Stream file)
    {
        var head = new byte[4];
        for (var at = 2L; ;)
        {
            file.Position = at;
            if (file.ReadAtLeast(head, 4, throwOnEndOfStream: false) < 4 || head[0] != 0xFF) yield break;
            // Fill bytes may stand before a marker.
            if (head[1] == 0xFF) { at++; continue; }
            var length = BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(2));
            // Behind this marker come the pixels.
            if (head[1] is 0xDA or 0xD9 || length < 2) yield break;
            yield return new(head[1] switch { >= 0xE0 and <= 0xEF => $"APP{head[1] - 0xE0}", 0xFE => "COM", _ => "" }, at + 4, length - 2);
            at += 2 + length;
        }
    }

    private static IEnumerable<PicturePart> Png(Stream file)
    {
        for (var at = 8L; Head(file, at) is { } head; at += 12L + BinaryPrimitives.ReadUInt32BigEndian(head))
            yield return new(System.Text.Encoding.Latin1.GetString(head, 4, 4), at + 8, BinaryPrimitives.ReadUInt32BigEndian(head));
    }

    private static IEnumerable<PicturePart> WebP(Stream file)
    {
        for (var at = 12L; Head(file, at) is { } head;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            yield return new(System.Text.Encoding.Latin1.GetString(head, 0, 4), at + 8, length);
            at += 8L + length + (length & 1);
        }
    }

    private static byte[]? Head(Stream file, long at)
    {
        // A part may say that the next one stands beyond the end.
        if (at > file.Length - 8) return null;
        var head = new byte[8];
        file.Position = at;
        return file.ReadAtLeast(head, 8, throwOnEndOfStream: false) == 8 ? head : null;
    }
}

/// <summary>A part of a picture file: its name, where its content begins, how long that is.</summary>
internal readonly record struct PicturePart(string Name, long At, long Length);
