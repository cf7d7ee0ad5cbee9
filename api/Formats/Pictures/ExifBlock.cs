using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DisputeHelper.Formats.Pictures;

/// <summary>The TIFF structure that cameras write (Exif 2.32, §4.6): directories of twelve-byte entries. Only a few entries of three directories are looked at, so no loop can be laid.</summary>
internal readonly partial struct ExifBlock(byte[] bytes)
{
    private const int Entry = 12;
    private const int MostEntries = 512;
    private const int LongestText = 128;

    private enum Tag : ushort
    {
        Make = 0x010F,
        Model = 0x0110,
        Changed = 0x0132,
        Exif = 0x8769,
        Place = 0x8825,
        Taken = 0x9003,
        OffsetTaken = 0x9011,
        OffsetChanged = 0x9010,
        Latitude = 0x0002,
        Longitude = 0x0004,
    }

    private bool Little => bytes.Length > 1 && bytes[0] == 'I';

    public CameraNotes Read()
    {
        if (bytes.Length < 8 || !(Little ? bytes[..4] is [0x49, 0x49, 42, 0] : bytes[..4] is [0x4D, 0x4D, 0, 42])) return CameraNotes.None;
        var main = Directory(Int(4));
        var exif = Pointer(main, Tag.Exif);
        var place = Pointer(main, Tag.Place);
        var taken = Moment(Text(exif, Tag.Taken));
        return new CameraNotes(
            taken ?? Moment(Text(main, Tag.Changed)),
            Zone(Text(exif, taken is null ? Tag.OffsetChanged : Tag.OffsetTaken)),
            Camera(Text(main, Tag.Make), Text(main, Tag.Model)),
            place.ContainsKey((ushort)Tag.Latitude) || place.ContainsKey((ushort)Tag.Longitude));
    }

    /// <summary>Where each entry of a directory stands.</summary>
    private Dictionary<ushort, int> Directory(uint at)
    {
        var entries = new Dictionary<ushort, int>();
        if (at + 2L > bytes.Length) return entries;
        var count = Math.Min((int)Short((int)at), MostEntries);
        for (var i = 0; i < count && at + 2L + ((i + 1) * Entry) <= bytes.Length; i++) entries.TryAdd(Short((int)at + 2 + (i * Entry)), (int)at + 2 + (i * Entry));
        return entries;
    }

    private Dictionary<ushort, int> Pointer(Dictionary<ushort, int> directory, Tag tag) =>
        directory.TryGetValue((ushort)tag, out var entry) ? Directory(Int(entry + 8)) : [];

    private string? Text(Dictionary<ushort, int> directory, Tag tag)
    {
        if (!directory.TryGetValue((ushort)tag, out var entry) || Short(entry + 2) != 2) return null;
        var length = Math.Min(Int(entry + 4), LongestText);
        var start = length <= 4 ? (uint)entry + 8 : Int(entry + 8);
        if (start + (long)length > bytes.Length) return null;
        var text = new string([.. Encoding.Latin1.GetString(bytes, (int)start, (int)length).TakeWhile(c => c != '\0').Where(c => !char.IsControl(c))]).Trim();
        return text.Length > 0 ? text : null;
    }

    private ushort Short(int at) => Little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at)) : BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private uint Int(int at) => Little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)) : BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));

    // A camera whose clock was never set writes zeros or blanks.
    private static string? Moment(string? written) =>
        DateTime.TryParseExact(written, "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
            : null;

    private static string? Zone(string? written) => written is not null && Offset().IsMatch(written) ? written : null;

    // Many makers begin the model with their own name.
    private static string? Camera(string? make, string? model) =>
        make is null || model?.StartsWith(make, StringComparison.OrdinalIgnoreCase) is true ? model : model is null ? make : $"{make} {model}";

    [GeneratedRegex(@"\A[+-](0\d|1[0-4]):[0-5]\d\z")]
    private static partial Regex Offset();
}
