using System.Buffers.Binary;
using System.Text;

namespace DisputeHelper.Formats;

/// <summary>Apple's binary property list, as far as a web archive needs it: dictionaries, strings and data. Nothing in it is believed without a look at the bounds.</summary>
/// <remarks>The file ends with a trailer of 32 bytes that says where a table of offsets begins; objects name each other by their place in that table.</remarks>
internal sealed class BinaryPlist
{
    private const int TrailerLength = 32, Deepest = 8, MostObjects = 1_000_000;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _offsetSize, _nameSize, _objects, _table;

    /// <exception cref="NotReadableException">It is no property list.</exception>
    public BinaryPlist(ReadOnlyMemory<byte> file)
    {
        if (file.Length < TrailerLength + 8 || !file.Span.StartsWith("bplist00"u8)) throw Broken();
        _file = file;
        var trailer = file.Span[^TrailerLength..];
        (_offsetSize, _nameSize) = (trailer[6], trailer[7]);
        (_objects, Root, _table) = (Small(trailer[8..16]), Small(trailer[16..24]), Small(trailer[24..32]));
        if (_offsetSize is < 1 or > 8 || _nameSize is < 1 or > 8 || _objects > MostObjects || Root >= _objects) throw Broken();
    }

    public int Root { get; }

    /// <summary>What a dictionary has under each of its names; other objects have nothing.</summary>
    public IReadOnlyDictionary<string, int> Members(int number, int depth = 0)
    {
        var members = new Dictionary<string, int>(StringComparer.Ordinal);
        if (depth > Deepest || Head(number) is not (0xD, var count, var at)) return members;
        var names = Slice(at, checked(count * _nameSize * 2));
        for (var i = 0; i < count; i++)
            if (Text(Number(names.Slice(i * _nameSize, _nameSize))) is { } name)
                members[name] = Number(names.Slice((count + i) * _nameSize, _nameSize));
        return members;
    }

    public string? Text(int number) => Head(number) switch
    {
        (0x5, var count, var at) => Encoding.ASCII.GetString(Slice(at, count)),
        (0x6, var count, var at) => Encoding.BigEndianUnicode.GetString(Slice(at, checked(count * 2))),
        _ => null,
    };

    public ReadOnlyMemory<byte>? Data(int number)
    {
        if (Head(number) is not (0x4, var count, var at)) return null;
        _ = Slice(at, count);
        return _file.Slice(at, count);
    }

    // A marker holds kind and length in four bits each; fifteen says that the length follows as a number of its own.
    private (int Kind, int Count, int At) Head(int number)
    {
        if (number < 0 || number >= _objects) throw Broken();
        var at = Number(Slice(checked(_table + number * _offsetSize), _offsetSize));
        var marker = Slice(at, 1)[0];
        if ((marker & 0xF) != 0xF) return (marker >> 4, marker & 0xF, at + 1);
        var size = Slice(at + 1, 1)[0];
        var bytes = 1 << (size & 0xF);
        if (size >> 4 != 1 || bytes > 8) throw Broken();
        return (marker >> 4, Number(Slice(at + 2, bytes)), at + 2 + bytes);
    }

    private ReadOnlySpan<byte> Slice(int at, int length) =>
        at >= 0 && length >= 0 && at <= _file.Length - length ? _file.Span.Slice(at, length) : throw Broken();

    private static int Number(ReadOnlySpan<byte> big)
    {
        var value = 0L;
        foreach (var part in big) value = value << 8 | part;
        return value is >= 0 and <= int.MaxValue ? (int)value : throw Broken();
    }

    private static int Small(ReadOnlySpan<byte> eight) =>
        BinaryPrimitives.ReadUInt64BigEndian(eight) is <= int.MaxValue and var value ? (int)value : throw Broken();

    private static NotReadableException Broken() => new(new("told.web-archive-broken"));
}
