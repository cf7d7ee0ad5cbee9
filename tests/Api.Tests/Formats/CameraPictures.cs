using System.Buffers.Binary;
using System.Text;

namespace DisputeHelper.Tests.Formats;

/// <summary>Pictures as cameras write them, with notes in them.</summary>
internal static class CameraPictures
{
    public static byte[] Jpeg(byte[] plain, byte[] exif) => [0xFF, 0xD8, .. Segment(0xE1, [.. "Exif\0\0"u8, .. exif]), .. plain[2..]];

    public static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    public static byte[] WebP(byte[] exif) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. "VP8 "u8, 3, 0, 0, 0, 1, 2, 3, 0, .. "EXIF"u8, .. Bytes((uint)exif.Length, true), .. exif];

    public static byte[] Heic(byte[] exif) => [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[200], .. "Exif\0\0"u8, .. "no"u8, .. new byte[50], .. "Exif\0\0"u8, .. exif];

    /// <summary>A block in either byte order: maker and model, the time with or without its zone, and a place.</summary>
    public static byte[] Exif(bool little = true, string taken = "2026:11:03 14:22:05", string? offset = null, string make = "Acme", string model = "Acme Phone 9", bool place = false)
    {
        var block = new List<byte>(little ? [.. "II*\0"u8] : [.. "MM\0*"u8]);
        block.AddRange(Bytes(8u, little));
        var exif = new List<(ushort, ushort, uint, byte[])> { Text(0x9003, taken) };
        if (offset is not null) exif.Add(Text(0x9011, offset));
        var gps = new List<(ushort, ushort, uint, byte[])> { (0x0001, 2, 2, "N\0\0\0"u8.ToArray()), (0x0002, 5, 3, new byte[24]) };
        var main = new List<(ushort, ushort, uint, byte[])> { Text(0x010F, make), Text(0x0110, model), (0x8769, 4, 1, []) };
        if (place) main.Add((0x8825, 4, 1, []));
        var exifAt = 8 + Size(main);
        Write(block, main, little, tag => tag == 0x8769 ? exifAt : exifAt + Size(exif));
        Write(block, exif, little, _ => 0);
        if (place) Write(block, gps, little, _ => 0);
        return [.. block];
    }

    private static (ushort, ushort, uint, byte[]) Text(ushort tag, string text) => (tag, 2, (uint)text.Length + 1, [.. Encoding.Latin1.GetBytes(text), 0]);

    private static int Size(List<(ushort, ushort, uint, byte[] Value)> entries) => 6 + entries.Sum(e => 12 + (e.Value.Length > 4 ? e.Value.Length : 0));

    private static void Write(List<byte> block, List<(ushort Tag, ushort Type, uint Count, byte[] Value)> entries, bool little, Func<ushort, int> pointer)
    {
        var behind = block.Count + 6 + (entries.Count * 12);
        block.AddRange(Bytes((ushort)entries.Count, little));
        var values = new List<byte>();
        foreach (var (tag, type, count, value) in entries)
        {
            block.AddRange([.. Bytes(tag, little), .. Bytes(type, little), .. Bytes(count, little)]);
            if (value.Length == 0) block.AddRange(Bytes((uint)pointer(tag), little));
            else if (value.Length <= 4) block.AddRange([.. value, .. new byte[4 - value.Length]]);
            else
            {
                block.AddRange(Bytes((uint)(behind + values.Count), little));
                values.AddRange(value);
            }
        }
        block.AddRange([0, 0, 0, 0, .. values]);
    }

    private static byte[] Bytes(ushort value, bool little)
    {
        var bytes = new byte[2];
        if (little) BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        else BinaryPrimitives.WriteUInt16BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Bytes(uint value, bool little)
    {
        var bytes = new byte[4];
        if (little) BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        else BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
